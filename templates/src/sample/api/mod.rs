//! The API's operations, a module per page.

mod books;
mod catalogue;
mod files;

pub use books::{BooksApi, DeleteBook, ListBooks, SearchBooks};
pub use catalogue::{CatalogueApi, ListAuthors, ListEvents, ListLoans, ListNews, ListShelves};
pub use files::{AddLoan, FilesApi, GetScan, Login};
