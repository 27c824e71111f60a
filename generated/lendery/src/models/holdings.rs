//! The models that the page `Holdings` alone needs.

use crate::runtime::codec::prelude::*;

record! {
    /// The model `Book`.
    pub struct Book {
        /// That it is a book
        pub kind: String as "kind",
        /// Its title
        pub title: String as "title",
        /// How many pages it has
        pub pages?: i64 as "pages",
        /// The field `state`.
        pub state?: State as "state",
        /// The book after it
        pub sequel?: Box<Book> as "sequel",
    }
}

record! {
    /// The model `Film`.
    pub struct Film {
        /// That it is a film
        pub kind: String as "kind",
        /// Its title
        pub title: String as "title",
        /// How long it is
        pub minutes?: i64 as "minutes",
    }
}

union! {
    /// The model `Holding`.
    pub enum Holding by "kind" {
        /// It is a `Book`.
        Book(Box<Book>) as "book",
        /// It is a `Film`.
        Film(Box<Film>) as "film",
    }
}

record! {
    /// The model `HoldingPage`.
    pub struct HoldingPage {
        /// The holdings on it
        pub items: Vec<Holding> as "items",
        /// How many pages there are
        pub page_count?: i64 as "pageCount" | "page_count",
    }
}

text_enum! {
    /// The model `State`.
    pub enum State {
        /// `there`
        There as "there",
        /// `lent`
        Lent as "lent",
    }
}
