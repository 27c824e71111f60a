//! Turns a type expression of any language into a type in words that no language owns.

mod cell;
mod expression;
mod prefix;

use std::collections::HashSet;

use super::words::{BYTES, COMMON, Container, Language, VALUES, Word};
use crate::draft::{Bound, Type};
use cell::Cell;
pub(super) use expression::DEEPEST;
use expression::{Expression, Fault};
pub(super) use prefix::model_names;

/// What is needed to read types: the language and the names of the pages that describe models.
#[derive(Clone, Copy)]
pub(super) struct Types<'a> {
    /// The language of the set.
    pub(super) language: Option<&'a Language>,
    /// Names of model pages; a word that is one of them is that model, whatever else it means.
    pub(super) models: &'a HashSet<String>,
    /// Capitals in front of the name of every model.
    pub(super) prefix: Option<&'a str>,
}

/// A type, and what its expression says beyond it.
#[derive(Debug, PartialEq)]
pub(super) struct Read {
    /// The type.
    pub(super) type_: Type,
    /// It is wrapped in an option.
    pub(super) optional: bool,
    /// It may be null.
    pub(super) nullable: bool,
    /// It links to a page.
    pub(super) linked: bool,
    /// What it is too much for, so that it counts as unsaid.
    pub(super) beyond: Option<Bound>,
}

impl Default for Read {
    fn default() -> Self {
        Self {
            type_: Type::Unsaid,
            optional: false,
            nullable: false,
            linked: false,
            beyond: None,
        }
    }
}

impl Types<'_> {
    /// Reads a cell, such as ``[**Array&lt;Pet&gt;**](Pet.md)``, `Option<**i64**>` or `[]string`.
    pub(super) fn read(self, cell: &str) -> Read {
        let cell = cell::read(cell);
        let mut read = Read {
            linked: cell.target.is_some(),
            ..Read::default()
        };
        if cell.doubled {
            read.type_ = Type::Binary;
        } else if !cell.values.is_empty() {
            read.type_ = Type::Values(cell.values);
        } else if !cell.text.is_empty() {
            read.type_ = self.expression(&cell, &mut read);
        }
        read
    }

    fn expression(self, cell: &Cell, read: &mut Read) -> Type {
        let text = self.strip(&cell.text, read);
        if let Some(word) = self.own(text) {
            return word.plain();
        }
        if let Some(values) = text
            .strip_prefix("Enum [")
            .and_then(|rest| rest.strip_suffix(']'))
        {
            let values = values
                .split(',')
                .map(|value| value.trim().trim_matches(['"', '\'']));
            return Type::Values(values.map(str::to_owned).collect());
        }
        let type_ = match expression::parse(text) {
            Ok(tree) => self.meaning(&tree, read),
            Err(Fault::NoType) => Type::Named(self.model(text)),
            Err(Fault::TooDeep) => {
                read.beyond = Some(Bound::Brackets);
                return Type::Unsaid;
            }
        };
        match &cell.target {
            Some(target) => self.with_target(type_, target, read),
            None => type_,
        }
    }

    /// What the name of a page means. It cannot hold the mark of a pointer, which some languages put behind a word.
    fn page(self, target: &str, read: &mut Read) -> Type {
        if let Some(word) = self.own(&format!("{target} *")) {
            return word.plain();
        }
        match expression::parse(target) {
            Ok(tree) => self.meaning(&tree, read),
            Err(Fault::NoType | Fault::TooDeep) => Type::Any,
        }
    }

    /// A bare container links to the page of its elements, `inline` to the list of its values.
    fn with_target(self, type_: Type, target: &str, read: &mut Read) -> Type {
        if type_ == Type::Named("inline".to_owned()) {
            return self.page(target, read);
        }
        let mut known = || {
            let element = self.page(target, read);
            let unknown = matches!(&element, Type::Named(name) if !self.models.contains(name));
            Box::new(if unknown { Type::Any } else { element })
        };
        if type_ == Type::Array(Box::new(Type::Any)) {
            return Type::Array(known());
        }
        if type_ == Type::Map(Box::new(Type::Any)) {
            return Type::Map(known());
        }
        type_
    }

    /// Takes what stands around the type: `Pointer to `, `optional.Interface of `, `Nullable`, `!`.
    fn strip<'t>(self, text: &'t str, read: &mut Read) -> &'t str {
        let text = text
            .trim_start_matches("Pointer to ")
            .trim_start_matches('*')
            .trim_end_matches('!');
        if let Some(inner) = text.strip_prefix("optional.") {
            read.optional = true;
            return inner.strip_prefix("Interface of ").unwrap_or(inner);
        }
        match text.strip_prefix("Nullable") {
            Some(inner) if !inner.is_empty() && !self.models.contains(text) => {
                read.nullable = true;
                inner
            }
            _ => text,
        }
    }

    fn meaning(self, tree: &Expression, read: &mut Read) -> Type {
        match tree {
            Expression::Name(name, arguments) => self.named(name, arguments, read),
            Expression::List(element) if is_byte(element) => Type::Bytes,
            Expression::List(element) => Type::Array(Box::new(self.meaning(element, read))),
            Expression::Map(value) => Type::Map(Box::new(self.meaning(value, read))),
            Expression::Literal(value) => Type::Values(vec![value.clone()]),
            Expression::OneOf(types) => self.one_of(types, read),
            Expression::OrNull(inner) => {
                read.nullable = true;
                self.meaning(inner, read)
            }
        }
    }

    fn named(self, name: &str, arguments: &[Expression], read: &mut Read) -> Type {
        if name == "Enum" {
            return self.one_of(arguments, read);
        }
        let model = self.model(name);
        let word = self
            .word(name)
            .or_else(|| self.word(self.bare(name)))
            .filter(|word| !self.is_meant(&model, *word, read));
        let Some(word) = word else {
            return self.model_or_values(model, name);
        };
        let Word::Of(container) = word else {
            return word.plain();
        };
        let Some(inner) = arguments.last() else {
            return word.plain();
        };
        if container == Container::Array && is_byte(inner) {
            return Type::Bytes;
        }
        let inner = self.meaning(inner, read);
        match container {
            Container::Array if arguments.len() == 2 => Type::Map(Box::new(inner)),
            Container::Array => Type::Array(Box::new(inner)),
            Container::Map => Type::Map(Box::new(inner)),
            Container::Same => inner,
            Container::Optional => {
                read.optional = true;
                inner
            }
            Container::Nullable => {
                read.nullable = true;
                inner
            }
        }
    }

    /// Whether a word of the language is the name of a model here: a model is linked, and a list of them
    /// has no page.
    fn is_meant(self, model: &str, word: Word, read: &Read) -> bool {
        let container = matches!(word, Word::Of(_));
        self.models.contains(model) && (container || read.linked)
    }

    /// The model of that name; a name for a list of values that no page describes says no more than that.
    fn model_or_values(self, model: String, name: &str) -> Type {
        let lists_values = VALUES.iter().any(|ending| name.ends_with(ending));
        if lists_values && !self.models.contains(&model) {
            Type::Values(Vec::new())
        } else {
            Type::Named(model)
        }
    }

    fn word(self, name: &str) -> Option<Word> {
        let last = last_segment(name);
        let lower = last.to_ascii_lowercase();
        let common = || COMMON.iter().find(|(word, _)| *word == lower);
        self.own(name)
            .or_else(|| self.own(last))
            .or_else(|| common().map(|(_, word)| *word))
    }

    /// What a word means in the language.
    fn own(self, wanted: &str) -> Option<Word> {
        let own = self.language.map_or(&[][..], |language| language.types);
        own.iter()
            .find(|(word, _)| *word == wanted)
            .map(|(_, word)| *word)
    }

    /// The name of a model without module, and without what the language puts around it.
    pub(super) fn model(self, name: &str) -> String {
        let last = last_segment(name);
        let endings = self.language.map_or(&[][..], |language| language.endings);
        let bare = endings.iter().find_map(|ending| last.strip_suffix(ending));
        let bare = bare.unwrap_or(last);
        let stripped = self.bare(bare);
        let name = if self.models.contains(stripped) {
            stripped
        } else {
            bare
        };
        name.to_owned()
    }

    /// A name without the capitals in front that every model bears.
    fn bare(self, name: &str) -> &str {
        let prefix = self.prefix.unwrap_or_default();
        name.strip_prefix(prefix).unwrap_or(name)
    }

    /// A union of literals is their list; of one type and null, that type; of others, anything.
    fn one_of(self, types: &[Expression], read: &mut Read) -> Type {
        let mut values = Vec::new();
        let mut others = Vec::new();
        for each in types {
            let meaning = self.meaning(each, read);
            if let Type::Values(more) = meaning {
                values.extend(more);
            } else if meaning == Type::Void {
                read.nullable = true;
            } else {
                others.push(meaning);
            }
        }
        match (others.pop(), values.is_empty()) {
            (None, false) => Type::Values(values),
            (Some(only), true) if others.is_empty() => only,
            _ => Type::Any,
        }
    }
}

/// `HashMap` of `std::collections::HashMap`, `Pet` of `\Acme\Model\Pet`.
fn last_segment(name: &str) -> &str {
    name.rsplit([':', '.', '\\', '/']).next().unwrap_or(name)
}

fn is_byte(element: &Expression) -> bool {
    match element {
        Expression::Name(name, arguments) => {
            arguments.is_empty() && BYTES.contains(&name.to_ascii_lowercase().as_str())
        }
        Expression::List(_)
        | Expression::Map(_)
        | Expression::Literal(_)
        | Expression::OneOf(_)
        | Expression::OrNull(_) => false,
    }
}
