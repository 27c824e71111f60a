//! The API's models.

use crate::runtime::codec::{Json, Object, Unknown, record, text_enum};
use std::collections::BTreeMap;

/// A book.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Book {
    /// The book's title.
    pub title: String,
    /// How many pages it has.
    pub pages: Option<i64>,
    /// Its shape.
    pub binding: Option<Binding>,
    /// What readers call it, by language.
    pub names: Option<BTreeMap<String, String>>,
    /// Fields that this version of the crate does not know; they are written back.
    pub extra: Object,
}

record! { Book { title: "title" required, pages: "pages", binding: "binding", names: "names" } }

impl Book {
    /// A book of this title.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Json::blank()
        }
    }

    /// Sets how many pages it has.
    #[must_use]
    pub fn pages(mut self, value: i64) -> Self {
        self.pages = Some(value);
        self
    }

    /// Sets its shape.
    #[must_use]
    pub fn binding(mut self, value: Binding) -> Self {
        self.binding = Some(value);
        self
    }
}

/// The shape of a book.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Binding {
    /// With a hard cover.
    Hard,
    /// With a soft cover.
    Soft,
    /// A value that this version of the crate does not know.
    Unknown(Unknown),
}

text_enum! { Binding { Hard: "hard", Soft: "soft" } }

/// A page of the catalogue.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CataloguePage {
    /// What stands on it.
    pub entries: Vec<String>,
    /// How many entries there are on all pages.
    pub total: Option<i64>,
    /// How many pages there are.
    pub pages: Option<i64>,
    /// Where the next page is.
    pub next: Option<String>,
    /// Fields that this version of the crate does not know; they are written back.
    pub extra: Object,
}

record! { CataloguePage { entries: "entries" required, total: "total", pages: "pages", next: "next" } }
