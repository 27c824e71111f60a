//! The models: a module for those that one page alone uses, and one for those that several share.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{code, inner_docs};
use super::order::by_version;
use super::types::{Used, foreign_imports, name};
use super::{Crate, OutputFile, model, rust};
use crate::spec::{Api, Shape, Type};

/// The module of models that several pages use, or none.
const COMMON: &str = "common";

/// `src/models/…`
pub(super) fn files(this: &Crate<'_>) -> Vec<OutputFile> {
    let mut modules: BTreeMap<String, Vec<(String, TokenStream)>> = BTreeMap::new();
    let users = Users::of(this.api);
    for each in &this.api.models {
        let module = module(this, users.of_model(&each.name.value));
        let item = (
            this.names.model(&each.name.value).to_owned(),
            model::model(this, each),
        );
        modules.entry(module).or_default().push(item);
    }
    for (ident, list) in &this.names.inline_enums {
        let module = module(this, users.of_inline(&list.of, &list.values));
        modules
            .entry(module)
            .or_default()
            .push((ident.clone(), model::inline_enum(this, ident, list)));
    }
    let mut files = vec![rust("src/models/mod.rs", &index(&modules))];
    for (module, mut items) in modules {
        items.sort_by(|a, b| a.0.cmp(&b.0));
        files.push(rust(
            &format!("src/models/{module}.rs"),
            &page(this, &module, &items),
        ));
    }
    files
}

fn module(this: &Crate<'_>, users: &BTreeSet<&str>) -> String {
    let mut tags = users.iter();
    match (tags.next(), tags.next()) {
        (Some(tag), None) => this.names.tag(tag).module.clone(),
        _ => COMMON.to_owned(),
    }
}

fn index(modules: &BTreeMap<String, Vec<(String, TokenStream)>>) -> TokenStream {
    let docs = inner_docs(["The models: what the operations take and answer."]);
    let mut modules: Vec<_> = modules.keys().collect();
    modules.sort_by(|a, b| by_version(a, b));
    let names: Vec<_> = modules.into_iter().map(|module| name(module)).collect();
    quote! {
        #docs
        #(mod #names;)*
        #(pub use #names::*;)*
    }
}

fn page(this: &Crate<'_>, module: &str, items: &[(String, TokenStream)]) -> TokenStream {
    let mut tags = this.api.tags.iter();
    let tag = tags.find(|tag| this.names.tag(&tag.name).module == module);
    let docs = inner_docs([match tag {
        Some(tag) => format!("The models that the page {} alone uses.", code(&tag.name)),
        None => "The models that several pages use, or none.".to_owned(),
    }]);
    let body: TokenStream = items.iter().map(|(_, tokens)| tokens.clone()).collect();
    let used = Used::of(&body);
    let others = others(this, items, &used);
    let codec = CODEC
        .iter()
        .filter(|word| used.has(word))
        .map(|word| name(word));
    let list = used.has("list").then(|| {
        quote!(
            use crate::runtime::list;
        )
    });
    let foreign = foreign_imports(&used);
    quote! {
        #docs
        #others
        use crate::runtime::codec::{#(#codec),*};
        #list
        #foreign
        #body
    }
}

/// What models take from the codec, in the order of an import.
#[rustfmt::skip]
const CODEC: [&str; 9] =
    ["Date", "DateTime", "Json", "Object", "Unknown", "open_value", "record", "text_enum", "union"];

/// The import of models of other modules.
fn others(this: &Crate<'_>, items: &[(String, TokenStream)], used: &Used) -> TokenStream {
    let own: BTreeSet<&str> = items.iter().map(|(ident, _)| ident.as_str()).collect();
    let models = this
        .api
        .models
        .iter()
        .map(|model| this.names.model(&model.name.value));
    let enums = this.names.inline_enums.keys().map(String::as_str);
    let others: BTreeSet<&str> = models
        .chain(enums)
        .filter(|ident| used.has(ident) && !own.contains(ident))
        .collect();
    let others: Vec<_> = others.into_iter().map(name).collect();
    match &others[..] {
        [] => quote!(),
        [only] => quote!(use super::#only;),
        several => quote!(use super::{#(#several),*};),
    }
}

/// The tags whose operations reach a model.
struct Users<'a> {
    models: HashMap<&'a str, BTreeSet<&'a str>>,
    inline: HashMap<(String, Vec<String>), BTreeSet<&'a str>>,
    none: BTreeSet<&'a str>,
}

impl<'a> Users<'a> {
    fn of(api: &'a Api) -> Self {
        let mut users = Self {
            models: HashMap::new(),
            inline: HashMap::new(),
            none: BTreeSet::new(),
        };
        for operation in &api.operations {
            for tag in &operation.tags {
                let mut open: Vec<&str> = Vec::new();
                for (wire, type_) in operation.types() {
                    users.note(tag, wire, type_, &mut open);
                }
                users.reach(api, tag, open);
            }
        }
        users
    }

    fn of_model(&self, name: &str) -> &BTreeSet<&'a str> {
        self.models.get(name).unwrap_or(&self.none)
    }

    fn of_inline(&self, wire: &str, values: &[String]) -> &BTreeSet<&'a str> {
        self.inline
            .get(&(wire.to_owned(), values.to_vec()))
            .unwrap_or(&self.none)
    }

    /// Takes in the models that a tag reaches from those that are open.
    fn reach(&mut self, api: &'a Api, tag: &'a str, mut open: Vec<&'a str>) {
        while let Some(name) = open.pop() {
            let Some(model) = api.model(name) else {
                continue;
            };
            if !self.models.entry(name).or_default().insert(tag) {
                continue;
            }
            for field in model.fields() {
                self.note(tag, &field.name.value, &field.type_.value, &mut open);
            }
            if let Shape::Union(union) = &model.shape.value {
                open.extend(union.variants.iter().map(String::as_str));
            }
        }
    }

    fn note(&mut self, tag: &'a str, wire: &'a str, type_: &'a Type, open: &mut Vec<&'a str>) {
        if let Type::Model(name) = type_.innermost() {
            open.push(name);
        }
        if let Type::Enum(values) = type_.innermost() {
            let key = (wire.to_owned(), values.clone());
            self.inline.entry(key).or_default().insert(tag);
        }
    }
}
