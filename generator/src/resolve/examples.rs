//! Turns what examples give to arguments into models where no page describes those.

use std::borrow::Cow;
use std::collections::HashSet;

use crate::casing::{Style, is_same, join, words};
use crate::draft::{
    Draft, Field, Literal, ModelPage, Notes, Operation, Parameter, Said, Shape, Shown, Type,
};
use crate::source::{PageId, Span};

/// The name of the only entry of an object that stands for any names.
const ANY_NAME: &str = "key";

/// The draft with models for the arguments that no page describes and whose example writes out an object. A page, even
/// one without rows, is never overridden, and of two examples the first counts.
pub(super) fn with_models(draft: &Draft) -> Cow<'_, Draft> {
    let mut models = Shows {
        known: draft
            .models
            .iter()
            .map(|page| page.name.value.clone())
            .collect(),
        pages: Vec::new(),
    };
    for api in &draft.apis {
        for operation in &api.operations {
            for parameter in &operation.parameters {
                models.parameter(api.page, operation, parameter);
            }
        }
    }
    if models.pages.is_empty() {
        return Cow::Borrowed(draft);
    }
    let mut draft = draft.clone();
    draft.models.extend(models.pages);
    Cow::Owned(draft)
}

/// Models that examples show.
struct Shows {
    /// The models that are known.
    known: HashSet<String>,
    /// Those of them that examples show.
    pages: Vec<ModelPage>,
}

impl Shows {
    fn parameter(&mut self, page: PageId, operation: &Operation, parameter: &Parameter) {
        let shown = given(operation, &parameter.name.value).map(Shown::innermost);
        if let Some((name, entries)) = parameter.type_.value.model().zip(shown.map(Shown::entries))
            && !entries.is_empty()
            && !self.known.contains(name)
        {
            let name = Said {
                value: name.to_owned(),
                span: parameter.type_.span,
            };
            self.model(page, name, entries);
        }
    }

    fn model(&mut self, page: PageId, name: Said<String>, entries: &[(Said<String>, Shown)]) {
        self.known.insert(name.value.clone());
        let fields = entries.iter();
        let fields = fields.map(|(key, shown)| self.field(page, &name.value, key, shown));
        let model = ModelPage {
            page,
            fields: fields.collect(),
            name,
            description: None,
            shape: Shape::Shown,
            inline_enums: Vec::new(),
        };
        self.pages.push(model);
    }

    fn field(&mut self, page: PageId, model: &str, key: &Said<String>, shown: &Shown) -> Field {
        let name = join(&words(&format!("{model} {}", key.value)), Style::Pascal);
        Field {
            row: key.span,
            name: key.clone(),
            type_: Said {
                value: self.type_(page, key.span, &name, shown),
                span: key.span,
            },
            description: None,
            literal: literal(shown).cloned(),
            notes: Notes {
                silent: true,
                ..Notes::default()
            },
        }
    }

    /// The type of a value; an object without a name of its own is called after the field that holds it.
    fn type_(&mut self, page: PageId, place: Span, name: &str, shown: &Shown) -> Type {
        match shown {
            Shown::List(Some(element)) => {
                Type::Array(Box::new(self.type_(page, place, name, element)))
            }
            Shown::List(None) => Type::Array(Box::new(Type::Any)),
            Shown::Object(entries) => match &entries[..] {
                [entry] if is_any(entry) => {
                    Type::Map(Box::new(self.type_(page, place, name, &entry.1)))
                }
                // An object that code makes is one of the SDK's own.
                entries if entries.iter().any(|(_, value)| *value == Shown::Code) => Type::Any,
                [] => Type::Any,
                entries => {
                    self.nested(page, place, name, entries);
                    Type::Named(name.to_owned())
                }
            },
            Shown::Literal(_) => Type::Unsaid,
            Shown::Nothing | Shown::Code => Type::Any,
        }
    }

    fn nested(&mut self, page: PageId, place: Span, name: &str, entries: &[(Said<String>, Shown)]) {
        if !self.known.contains(name) {
            let name = Said {
                value: name.to_owned(),
                span: place,
            };
            self.model(page, name, entries);
        }
    }
}

/// What the operation's example gives to an argument: a variable of that name, or an entry of an object that it passes.
fn given<'o>(operation: &'o Operation, argument: &str) -> Option<&'o Shown> {
    let shown = &operation.example.as_ref()?.shown;
    let variables = shown.iter().map(|(name, value)| (name, value));
    let entries = shown.iter().flat_map(|(_, value)| value.entries());
    let mut all = variables.chain(entries.map(|(name, value)| (&name.value, value)));
    let found = all.find(|(name, _)| is_same(name, argument));
    found.map(|(_, value)| value)
}

/// The literal in the lists and maps of a value.
fn literal(shown: &Shown) -> Option<&Said<Literal>> {
    match shown.innermost() {
        Shown::Literal(said) => Some(said),
        Shown::Object(entries) => match &entries[..] {
            [entry] if is_any(entry) => literal(&entry.1),
            _ => None,
        },
        Shown::List(_) | Shown::Nothing | Shown::Code => None,
    }
}

/// Whether an entry stands for those of any name.
fn is_any((name, _): &(Said<String>, Shown)) -> bool {
    name.value == ANY_NAME
}
