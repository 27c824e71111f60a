//! Turns a draft of an operation into an operation of the spec.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::names::{Kind, Spellings};
use super::places::{Role, Setting};
use super::queries::Queries;
use super::types::Types;
use super::{bodies, lacks, parameters, responses};
use crate::diag::Diagnostic;
use crate::draft::{self, Endpoint, Said, texts};
use crate::source::Span;
use crate::spec::{Body, Known, Method, Need, Operation, Parameter, Permissions, Place};

/// What all operations of a set share.
pub(super) struct Shared<'a> {
    /// How names are spelled.
    pub(super) spellings: &'a Spellings,
    /// Whether a name is that of a model with fields.
    pub(super) is_object: &'a (dyn Fn(&str) -> bool + Sync),
    /// What goes into the query of requests without a body.
    pub(super) queries: Queries<'a>,
    /// Whether any operation of the set tells its media types.
    pub(super) states_media_types: bool,
}

/// An operation without its security, which other sections tell.
pub(super) struct Sketch<'a> {
    /// The draft.
    pub(super) draft: &'a draft::Operation,
    /// Its endpoint.
    pub(super) endpoint: Endpoint,
    /// Its row in an index.
    pub(super) summary: Option<&'a Said<String>>,
    /// The tag of its page.
    pub(super) tag: &'a str,
}

/// What the rows of an operation say.
#[derive(Default)]
struct Rows {
    parameters: Vec<Parameter>,
    form: Vec<Parameter>,
    body: Option<Body>,
    /// The names that are taken at each place, with the places of their types.
    taken: BTreeMap<(Place, String), Span>,
    /// Rows that there is no room for.
    left_out: Vec<Diagnostic>,
}

impl Rows {
    /// Takes a body in; the first one counts.
    fn add_body(&mut self, body: Body, row: Span) {
        if self.body.is_some() {
            let what = "the request has a body already";
            self.left_out.push(lacks::left_out(row, what));
        } else {
            self.body = Some(body);
        }
    }

    /// The body: the one that a row is, else the form of the rows that are its fields.
    fn body(&mut self, draft: &draft::Operation, method: Method) -> Option<Body> {
        let form = std::mem::take(&mut self.form);
        let body = self.body.take();
        if body.is_some() {
            let places = form.iter().map(|field| field.place.origin.span());
            let what = "a request with a body of another kind is no form";
            self.left_out
                .extend(places.map(|place| lacks::left_out(place, what)));
        }
        body.or_else(|| bodies::form_body(form, draft, method))
    }

    /// Takes the parameter of a row in. Of two that would have one name at one place, the second keeps the name of its
    /// row; if that is taken too, the row says the same thing once more.
    fn add(&mut self, mut parameter: Parameter, row: &Said<String>) {
        let place = parameter.place.value;
        if self
            .taken
            .contains_key(&(place, parameter.name.value.clone()))
        {
            parameter.name.value.clone_from(&parameter.said);
        }
        match self.taken.entry((place, parameter.name.value.clone())) {
            Entry::Occupied(first) => {
                let finding = lacks::said_twice(row, "parameter", *first.get());
                self.left_out.push(finding);
                return;
            }
            Entry::Vacant(free) => {
                free.insert(parameter.type_.origin.span());
            }
        }
        if place == Place::Form {
            self.form.push(parameter);
        } else {
            self.parameters.push(parameter);
        }
    }
}

impl Shared<'_> {
    /// The operation; `None` if its method is none of HTTP's. What there is no room for is added to what is `found`.
    pub(super) fn operation(
        &self,
        sketch: &Sketch<'_>,
        types: &Types<'_>,
        security: Known<crate::spec::Security>,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Operation> {
        let draft = sketch.draft;
        let method = Method::parse(&sketch.endpoint.method.value)?;
        let path = &sketch.endpoint.path;
        let path = Known::stated(path.value.clone(), path.span);
        let setting = Setting {
            operation: draft,
            method,
            path: &path,
            is_object: self.is_object,
            spellings: self.spellings,
            queries: &self.queries,
        };
        let mut rows = self.rows(&setting, types);
        let body = rows.body(draft, method);
        let responses = responses::responses(draft, types, self.states_media_types, found);
        found.append(&mut rows.left_out);
        let (summary, description) = prose(sketch);
        Some(Operation {
            name: Known::stated(draft.name.value.clone(), draft.name.span),
            tags: vec![sketch.tag.to_owned()],
            method: Known::stated(method, sketch.endpoint.method.span),
            path,
            summary,
            description,
            permissions: permissions(draft.permissions.as_ref()),
            parameters: rows.parameters,
            body,
            responses,
            security,
            paging: None,
        })
    }

    /// What the rows of an operation say.
    fn rows(&self, setting: &Setting<'_>, types: &Types<'_>) -> Rows {
        let draft = setting.operation;
        let names = draft.parameters.iter();
        let names = names.map(|row| (&row.name, row.description.as_ref()));
        let around = self.spellings.around(names, Kind::Parameter);
        let mut rows = Rows::default();
        for (row, role) in draft.parameters.iter().zip(setting.roles()) {
            match role {
                Role::Body(origin) => {
                    rows.add_body(bodies::body(row, origin, draft, types), row.row);
                }
                Role::Parameter(place, name) => {
                    let near = row.description.as_ref();
                    let wire = || {
                        self.spellings
                            .wire(&row.name, near, Kind::Parameter, around)
                    };
                    let name = name.unwrap_or_else(wire);
                    let parameter = parameters::parameter(row, place, name, draft, types);
                    rows.add(parameter, &row.name);
                }
            }
        }
        rows
    }
}

/// Summary and description: the index row and the paragraphs, without saying anything twice.
fn prose(sketch: &Sketch<'_>) -> (String, String) {
    let mut paragraphs: Vec<&str> = sketch
        .draft
        .prose
        .iter()
        .map(|said| said.value.as_str())
        .collect();
    let summary = sketch
        .summary
        .map(|said| said.value.as_str())
        .or_else(|| paragraphs.first().copied())
        .unwrap_or_default();
    if let Some(rest) = paragraphs
        .first()
        .and_then(|first| first.strip_prefix(summary))
        && ends_sentence(rest)
    {
        paragraphs[0] = rest.trim_start();
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    (summary.to_owned(), paragraphs.join("\n\n"))
}

/// Whether what follows a summary is another sentence.
fn ends_sentence(rest: &str) -> bool {
    rest.is_empty()
        || rest.starts_with('\n')
        || rest.starts_with(' ') && rest.trim_start().starts_with(char::is_uppercase)
}

fn permissions(said: Option<&draft::Permissions>) -> Permissions {
    said.map_or_else(Permissions::default, |said| Permissions {
        need: match said.need {
            draft::Need::Any => Need::Any,
            draft::Need::All => Need::All,
            draft::Need::None => Need::None,
        },
        names: texts(&said.names),
    })
}
