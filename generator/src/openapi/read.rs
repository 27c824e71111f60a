//! Turns a document that we wrote back into the spec.

use std::collections::HashMap;

use serde::de::DeserializeOwned;
use serde_json::Value;
use thiserror::Error;

use super::json::{entries, list, string, strings};
use super::marks::known;
use super::operations::{ANY_MEDIA_TYPE, FORM};
use super::schemas::{REF, read_field, type_of};
use super::{NAMES, enums, paging, parameters, security};
use crate::names::Given;
use crate::spec::{
    Api, Body, Content, Method, Model, Need, Operation, Parameter, Permissions, Presence, Response,
    Security, Shape, Status, Tag, Type, Union,
};

/// Why a text is no document of ours.
#[derive(Debug, Error)]
pub enum ReadError {
    /// It is no YAML.
    #[error("the document is no YAML: {0}")]
    Yaml(Box<serde_saphyr::Error>),
    /// It is YAML, and its names are not as we write them.
    #[error("the names in the document are none: {0}")]
    Names(#[from] serde_json::Error),
    /// It is YAML and no `OpenAPI` 3.1 document.
    #[error("the document is not one of OpenAPI 3.1")]
    Version,
}

/// Reads the YAML (or JSON) text of a document that [`super::to_yaml`] or [`super::to_json`] wrote.
///
/// # Errors
/// If the text is no YAML or no document of `OpenAPI` 3.1.
pub fn read(text: &str) -> Result<Api, ReadError> {
    api(&parse(text)?)
}

/// Reads what [`read`] does, and the Rust names that the document records.
///
/// # Errors
/// If the text is no YAML or no document of `OpenAPI` 3.1, or has something else in the place of the names.
pub fn read_named(text: &str) -> Result<(Api, Given), ReadError> {
    let mut document: Value = parse(text)?;
    let names = document.get_mut(NAMES).map(Value::take);
    let names = names.map(serde_json::from_value).transpose()?;
    Ok((api(&document)?, names.unwrap_or_default()))
}

fn api(document: &Value) -> Result<Api, ReadError> {
    if !document["openapi"]
        .as_str()
        .is_some_and(|version| version.starts_with("3.1"))
    {
        return Err(ReadError::Version);
    }
    let reader = Reader::of(document);
    let info = &document["info"];
    Ok(Api {
        title: known(info, "title", string(&info["title"])),
        version: known(info, "version", string(&info["version"])),
        base_url: known(info, "servers", string(&document["servers"][0]["url"])),
        tags: list(&document["tags"])
            .map(|tag| Tag {
                name: string(&tag["name"]),
            })
            .collect(),
        operations: entries(&document["paths"])
            .flat_map(|(path, item)| reader.operations(path, item))
            .collect(),
        models: entries(&document["components"]["schemas"])
            .filter(|(_, schema)| schema[FORM] != true)
            .map(|(key, schema)| reader.model(key, schema))
            .collect(),
        schemes: entries(&document["components"]["securitySchemes"])
            .map(|(key, object)| security::read(key, object))
            .collect(),
    })
}

/// Parses YAML text, or JSON text, which may hold characters that YAML does not take.
pub(super) fn parse<T: DeserializeOwned>(text: &str) -> Result<T, ReadError> {
    serde_json::from_str(text)
        .or_else(|_| serde_saphyr::from_str(text))
        .map_err(|error| ReadError::Yaml(Box::new(error)))
}

/// Names of models and schemes by their keys, and all schemas.
struct Reader<'d> {
    models: HashMap<String, String>,
    schemes: HashMap<String, String>,
    schemas: &'d Value,
}

impl<'d> Reader<'d> {
    fn of(document: &'d Value) -> Self {
        let names = |part: &str| {
            let named = |(key, object): (&String, &Value)| {
                Some((key.clone(), object["x-docwright-name"].as_str()?.to_owned()))
            };
            entries(&document["components"][part])
                .filter_map(named)
                .collect()
        };
        Self {
            models: names("schemas"),
            schemes: names("securitySchemes"),
            schemas: &document["components"]["schemas"],
        }
    }

    fn model_name(&self, key: &str) -> String {
        self.models.get(key).map_or(key, String::as_str).to_owned()
    }

    fn type_(&self, schema: &Value) -> Type {
        type_of(schema, &|key| self.model_name(key))
    }

    fn operations(&self, path: &str, item: &Value) -> Vec<Operation> {
        let each = |method: Method| {
            let object = item.get(method.as_str().to_ascii_lowercase())?;
            Some(self.operation(path, method, object))
        };
        Method::ALL.into_iter().filter_map(each).collect()
    }

    fn operation(&self, path: &str, method: Method, object: &Value) -> Operation {
        Operation {
            name: known(object, "operationId", string(&object["operationId"])),
            tags: strings(&object["tags"]),
            method: known(object, "method", method),
            path: known(object, "path", path.to_owned()),
            summary: string(&object["summary"]),
            description: string(&object["description"]),
            permissions: permissions(&object["x-docwright-permissions"]),
            parameters: list(&object["parameters"])
                .map(|each| parameters::read(each, &|schema| self.type_(schema)))
                .collect(),
            body: object.get("requestBody").map(|body| self.body(body)),
            responses: entries(&object["responses"])
                .filter_map(|(key, each)| self.response(key, each))
                .collect(),
            security: known(object, "security", self.security(object.get("security"))),
            paging: paging::read(&object[paging::KEY]).map(|value| known(object, "paging", value)),
        }
    }

    fn security(&self, value: Option<&Value>) -> Security {
        let name = |key: &String| self.schemes.get(key).unwrap_or(key).clone();
        match value.and_then(Value::as_array) {
            None => Security::NotStated,
            Some(list) if list.is_empty() => Security::None,
            Some(list) => Security::Schemes(
                list.iter()
                    .flat_map(entries)
                    .map(|(key, _)| name(key))
                    .collect(),
            ),
        }
    }

    fn body(&self, object: &Value) -> Body {
        let media_types: Vec<String> = entries(&object["content"])
            .map(|(media_type, _)| media_type.clone())
            .collect();
        let first = entries(&object["content"]).next();
        let content = first.map_or(&Value::Null, |(_, content)| content);
        let content = if object["x-docwright-content"] == "form" {
            Content::Form(self.form(content))
        } else {
            Content::Value(self.type_(&content["schema"]))
        };
        let needed = match object.get("x-docwright-default") {
            Some(value) => Presence::Default(value.clone()),
            None if object["required"] == true => Presence::Required,
            None => Presence::Optional,
        };
        Body {
            said: string(&object["x-docwright-said"]),
            media_types: known(object, "mediaTypes", media_types),
            content: known(object, "content", content),
            presence: known(object, "required", needed),
            description: string(&object["description"]),
        }
    }

    fn form(&self, content: &Value) -> Vec<Parameter> {
        let key = content["schema"]["$ref"].as_str().unwrap_or_default();
        let schema = &self.schemas[key.trim_start_matches(REF)];
        fields(schema, |name, schema, required| {
            let parts = (schema, &content["encoding"][name]);
            parameters::read_form_field(name, parts, required, &|schema| self.type_(schema))
        })
    }

    fn response(&self, key: &str, object: &Value) -> Option<Response> {
        let status = Status::parse(key)?;
        let content = entries(&object["content"]).next();
        let media_types = entries(&object["content"]).map(|(media_type, _)| media_type.clone());
        Some(Response {
            status: known(object, "status", status),
            description: string(&object["description"]),
            media_types: media_types
                .filter(|media_type| media_type != ANY_MEDIA_TYPE)
                .collect(),
            content: content
                .map(|(_, content)| known(object, "content", self.type_(&content["schema"]))),
        })
    }

    fn model(&self, key: &str, schema: &Value) -> Model {
        let shape = if schema["x-docwright-open"] == true {
            Shape::Open
        } else if let Some(values) = enums::values(schema) {
            Shape::Enum(values)
        } else if schema["oneOf"].is_array() {
            Shape::Union(self.union(schema))
        } else {
            Shape::Object(fields(schema, |name, schema, required| {
                read_field(name, schema, required, &|key| self.model_name(key))
            }))
        };
        Model {
            name: known(schema, "name", self.model_name(key)),
            description: string(&schema["description"]),
            shape: known(schema, "shape", shape),
        }
    }

    fn union(&self, schema: &Value) -> Union {
        let name = |reference: &Value| {
            let key = reference.as_str().unwrap_or_default();
            self.model_name(key.trim_start_matches(REF))
        };
        let discriminator = &schema["discriminator"];
        Union {
            variants: list(&schema["oneOf"])
                .map(|each| name(&each["$ref"]))
                .collect(),
            discriminator: discriminator["propertyName"]
                .as_str()
                .map(|field| known(discriminator, "propertyName", field.to_owned())),
            mapping: entries(&discriminator["mapping"])
                .map(|(value, reference)| (value.clone(), name(reference)))
                .collect(),
        }
    }
}

fn fields<T>(schema: &Value, read: impl Fn(&str, &Value, bool) -> T) -> Vec<T> {
    let required = strings(&schema["required"]);
    let properties = entries(&schema["properties"]);
    properties
        .map(|(name, schema)| read(name, schema, required.contains(name)))
        .collect()
}

fn permissions(object: &Value) -> Permissions {
    let need = match object["need"].as_str() {
        Some("none") => Need::None,
        Some("any") => Need::Any,
        Some("all") => Need::All,
        _ => Need::NotStated,
    };
    Permissions {
        need,
        names: strings(&object["names"]),
    }
}
