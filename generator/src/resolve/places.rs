//! Turns the rows of an operation into parameters with a place, and the row that is its body.

use crate::casing::squash;
use crate::draft::{Operation, Parameter, ParameterTable, Sent, Type};
use crate::spec::{Known, Method, Place, Rule};

use super::headers::header;
use super::media;
use super::names::Spellings;
use super::queries::Queries;
use crate::spec::variables;

/// Where a row goes.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Role {
    /// Into path, query, header, cookie or form; with its wire name, where the path template has it.
    Parameter(Known<Place>, Option<Known<String>>),
    /// It is the body; how that is known.
    Body(Known<()>),
}

/// What is known of an operation before its rows are placed.
pub(super) struct Setting<'a> {
    /// The operation.
    pub(super) operation: &'a Operation,
    /// Its method.
    pub(super) method: Method,
    /// Its path template.
    pub(super) path: &'a Known<String>,
    /// Whether a name is that of a model with fields.
    pub(super) is_object: &'a dyn Fn(&str) -> bool,
    /// How names are spelled.
    pub(super) spellings: &'a Spellings,
    /// What goes into the query of requests without a body.
    pub(super) queries: &'a Queries<'a>,
}

impl Setting<'_> {
    /// The role of each row.
    pub(super) fn roles(&self) -> Vec<Role> {
        let rows = &self.operation.parameters;
        let mut roles: Vec<Option<Role>> = rows.iter().map(|_| None).collect();
        self.stated_rows(&mut roles);
        self.path_rows(&mut roles);
        self.body_row(&mut roles);
        let form = media::form(self.operation, self.method);
        let place =
            |(row, role): (&Parameter, Option<Role>)| role.unwrap_or_else(|| self.other(row, form));
        let mut roles: Vec<Role> = rows.iter().zip(roles).map(place).collect();
        self.second_names(&mut roles);
        roles
    }

    /// `widget_id2` beside `widget_id`: the same name in another place.
    fn second_names(&self, roles: &mut [Role]) {
        let rows = &self.operation.parameters;
        for at in 0..rows.len() {
            let Some(base) = squash(&rows[at].name.value)
                .strip_suffix('2')
                .map(str::to_owned)
            else {
                continue;
            };
            let first = (0..at).find(|&first| squash(&rows[first].name.value) == base);
            let Some(first) = first.map(|first| roles[first].clone()) else {
                continue;
            };
            if let (Role::Parameter(place, Some(name)), Role::Parameter(own, wire @ None)) =
                (first, &mut roles[at])
                && place.value != own.value
            {
                let span = rows[at].name.span;
                *wire = Some(Known::inferred(name.value, Rule::SecondOfName, span));
            }
        }
    }

    /// Variables of the template take the rows of their names, the first of several; a variable that is left
    /// over takes the first row that a table states to be in the path, or that must be given and is plain.
    fn path_rows(&self, roles: &mut [Option<Role>]) {
        let rows = &self.operation.parameters;
        let mut left = Vec::new();
        for variable in variables(&self.path.value) {
            let wanted = squash(variable);
            let matches =
                |at: &usize| roles[*at].is_none() && squash(&rows[*at].name.value) == wanted;
            match (0..rows.len()).find(matches) {
                Some(at) => roles[at] = Some(self.in_path(variable, Rule::PathTemplate)),
                None if is_taken(variable, roles) => {}
                None => left.push(variable),
            }
        }
        for variable in left {
            let plain = |row: &Parameter| match row.table {
                ParameterTable::Path => true,
                ParameterTable::Whole | ParameterTable::Required => {
                    row.notes.optional.is_none() && row.type_.value.is_plain()
                }
                ParameterTable::Other | ParameterTable::Optional => false,
            };
            if let Some(at) = (0..rows.len()).find(|&at| roles[at].is_none() && plain(&rows[at])) {
                roles[at] = Some(self.in_path(variable, Rule::Leftover));
            }
        }
    }

    fn in_path(&self, variable: &str, rule: Rule) -> Role {
        let span = self.path.origin.span();
        let name = Known::inferred(variable.to_owned(), rule, span);
        Role::Parameter(Known::inferred(Place::Path, rule, span), Some(name))
    }

    /// The body: a row named so, or a model of a request that takes one and is no form.
    fn body_row(&self, roles: &mut [Option<Role>]) {
        if roles.iter().any(|role| matches!(role, Some(Role::Body(_)))) {
            return;
        }
        let rows = &self.operation.parameters;
        let free: Vec<usize> = (0..rows.len()).filter(|&at| roles[at].is_none()).collect();
        let found = self.named_body(&free).or_else(|| self.unnamed_body(&free));
        if let Some((at, rule)) = found {
            let origin = Known::inferred((), rule, rows[at].row);
            roles[at] = Some(Role::Body(origin));
        }
    }

    fn named_body(&self, free: &[usize]) -> Option<(usize, Rule)> {
        let name = |at: usize| squash(&self.operation.parameters[at].name.value);
        let named = |at: &&usize| ["body", "requestbody"].contains(&name(**at).as_str());
        free.iter().find(named).map(|at| (*at, Rule::BodyName))
    }

    /// The model whose row is named like it, or the first; else the one row that can be what the media
    /// type is of.
    fn unnamed_body(&self, free: &[usize]) -> Option<(usize, Rule)> {
        let rows = &self.operation.parameters;
        let stated = !self.operation.consumes.is_empty();
        let takes = self.method.takes_body();
        if media::form(self.operation, self.method).is_some() {
            return None;
        }
        let like_type = |at: &&usize| {
            let row = &rows[**at];
            let model = row.type_.value.model();
            model.is_some_and(|name| squash(name) == squash(&row.name.value))
        };
        let mut models = free.iter().filter(|at| self.is_model(&rows[**at]));
        if takes || stated {
            let found = models.clone().find(like_type).or_else(|| models.next());
            if let Some(at) = found {
                return Some((*at, Rule::ModelBody));
            }
        }
        let [only] = free else { return None };
        let row = &rows[*only];
        let content = self.header(row).is_none() && !row.type_.value.is_plain();
        (stated && takes && content).then_some((*only, Rule::OnlyContent))
    }

    fn is_model(&self, row: &Parameter) -> bool {
        row.type_
            .value
            .model()
            .is_some_and(|name| (self.is_object)(name))
    }

    /// What is neither in the path nor the body.
    fn other(&self, row: &Parameter, form: Option<Rule>) -> Role {
        let span = row.name.span;
        let sent = self.sent(&row.name.value);
        if let Some(sent) = sent.filter(|sent| sent.header) {
            let name = Known::inferred(sent.name.value.clone(), Rule::ExampleCode, sent.name.span);
            let place = Known::inferred(Place::Header, Rule::ExampleCode, sent.name.span);
            return Role::Parameter(place, Some(name));
        }
        if let Some(name) = self.header(row) {
            let name = self.spellings.header(&row.name, &name);
            return Role::Parameter(
                Known::inferred(Place::Header, Rule::HeaderName, span),
                Some(name),
            );
        }
        let (place, rule) = match form {
            Some(_) if self.queries.has(row) => (Place::Query, Rule::QueryElsewhere),
            Some(rule) => (Place::Form, rule),
            None => (Place::Query, Rule::NotPathNorBody),
        };
        let name = sent.map(|sent| {
            Known::inferred(sent.name.value.clone(), Rule::ExampleCode, sent.name.span)
        });
        Role::Parameter(Known::inferred(place, rule, span), name)
    }

    /// The name on the wire that the code of the example shows for a name.
    fn sent(&self, name: &str) -> Option<&Sent> {
        let wanted = squash(name);
        let sent = &self.operation.example.as_ref()?.sent;
        sent.iter().find(|sent| squash(&sent.name.value) == wanted)
    }

    fn header(&self, row: &Parameter) -> Option<String> {
        let returns = self.operation.returns.as_ref();
        let bytes =
            returns.is_some_and(|returns| matches!(returns.value, Type::Binary | Type::Bytes));
        header(row, bytes || media::answers_bytes(self.operation))
    }

    /// The rows whose place the page states.
    fn stated_rows(&self, roles: &mut [Option<Role>]) {
        for (row, role) in self.operation.parameters.iter().zip(roles) {
            let Some(said) = &row.place else { continue };
            let place = match squash(&said.value).as_str() {
                "body" | "httpbody" | "requestbody" => {
                    *role = Some(Role::Body(Known::stated((), said.span)));
                    continue;
                }
                "path" => Place::Path,
                "query" | "querystring" => Place::Query,
                "header" => Place::Header,
                "cookie" => Place::Cookie,
                "form" | "formdata" => Place::Form,
                _ => continue,
            };
            let name = match place {
                Place::Path => self
                    .variable(&row.name.value)
                    .map(|name| Known::inferred(name, Rule::PathTemplate, said.span)),
                Place::Header => self
                    .header(row)
                    .map(|name| self.spellings.header(&row.name, &name)),
                Place::Query | Place::Cookie | Place::Form => None,
            };
            *role = Some(Role::Parameter(Known::stated(place, said.span), name));
        }
    }

    /// The variable of the template that a name stands for.
    fn variable(&self, name: &str) -> Option<String> {
        let wanted = squash(name);
        variables(&self.path.value)
            .find(|variable| squash(variable) == wanted)
            .map(str::to_owned)
    }
}

/// Whether a row that is stated to be in the path has taken a variable.
fn is_taken(variable: &str, roles: &[Option<Role>]) -> bool {
    roles.iter().flatten().any(|role| match role {
        Role::Parameter(_, Some(name)) => name.value == variable,
        Role::Parameter(_, None) | Role::Body(_) => false,
    })
}
