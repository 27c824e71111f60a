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
    /// A record of music.
    pub struct Disc {
        /// Who plays.
        pub artist: String as "artist",
        /// Since when the library has it.
        pub since?: DateTime as "since",
    }
}

union! {
    /// What the library holds.
    pub enum Holding by "kind" {
        /// Something to read.
        Book(Box<Book>) as "book",
        /// Something to hear.
        Disc(Box<Disc>) as "disc",
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
