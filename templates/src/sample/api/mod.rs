//! The API's operations, a module per page.

mod books;
mod files;

pub use books::{BooksApi, DeleteBook, ListBooks, SearchBooks};
pub use files::{AddLoan, FilesApi, GetScan, Login};
