//! The API's models.

use crate::runtime::codec::prelude::*;

record! {
    /// A book.
    pub struct Book {
        /// The book's title.
        pub title: String as "title",
        /// How many pages it has.
        pub pages?: i64 as "pages",
        /// Its shape.
        pub binding?: Binding as "binding",
        /// What readers call it, by language.
        pub names?: BTreeMap<String, String> as "names",
    }
}

text_enum! {
    /// The shape of a book.
    pub enum Binding {
        /// With a hard cover.
        Hard as "hard",
        /// With a soft cover.
        Soft as "soft",
    }
}

record! {
    /// A page of the catalogue.
    pub struct CataloguePage {
        /// What stands on it.
        pub entries+: Vec<String> as "entries",
        /// How many entries there are on all pages.
        pub total?: i64 as "total",
        /// How many pages there are.
        pub pages?: i64 as "pages",
        /// Where the next page is.
        pub next?: String as "next",
    }
}
