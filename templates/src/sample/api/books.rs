//! Operations of the page `BooksApi`.

use crate::runtime::codec::DateTime;
use crate::runtime::{
    Call, Client, Method, Operation, Paging, Security, Style, Turn, pages, sends,
};
use crate::sample::auth;
use crate::sample::models::{Binding, Book};
use std::collections::BTreeMap;

/// Books: found, read, added and taken away.
#[derive(Clone, Debug)]
pub struct BooksApi {
    pub(crate) client: Client,
}

impl BooksApi {
    /// Lists books: `GET /books`.
    pub fn list_books(&self) -> ListBooks {
        ListBooks(Call::json(&self.client, &LIST_BOOKS))
    }

    /// Reads a book: `GET /books/{bookId}`.
    pub fn get_book(&self, book_id: impl Into<String>) -> Call<Book> {
        let mut call = Call::json(&self.client, &GET_BOOK);
        call.path("bookId", &book_id.into());
        call
    }

    /// Adds a book: `POST /books`.
    pub fn add_book(&self, body: impl Into<Book>) -> Call<Book> {
        let mut call = Call::json(&self.client, &ADD_BOOK);
        call.body_json(&body.into());
        call
    }

    /// Takes a book away: `DELETE /rooms/{room}/books/{bookId}.json`.
    pub fn delete_book(&self, room: i64, book_id: impl Into<String>) -> DeleteBook {
        let mut call = Call::empty(&self.client, &DELETE_BOOK);
        call.path("room", &room);
        call.path("bookId", &book_id.into());
        DeleteBook(call)
    }

    /// Looks for a book: `GET /books/search`. There may be none.
    pub fn search_books(&self) -> SearchBooks {
        SearchBooks(Call::optional(&self.client, &SEARCH_BOOKS))
    }
}

/// A call of [`BooksApi::list_books`].
#[derive(Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ListBooks(Call<Vec<Book>>);

impl ListBooks {
    /// How many books to list.
    pub fn page_size(mut self, value: i64) -> Self {
        self.0.query("pageSize", &value);
        self
    }

    /// Which page of the list; the first is 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.0.query("pageNumber", &value);
        self
    }

    /// Only books of these shapes.
    pub fn binding(mut self, value: impl Into<Vec<Binding>>) -> Self {
        self.0.query("binding", &value.into());
        self
    }

    /// Only books with these ids.
    pub fn ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.0.query_as("ids", Style::Csv, &value.into());
        self
    }

    /// Only books that came after this time.
    pub fn since(mut self, value: DateTime) -> Self {
        self.0.query("since", &value);
        self
    }

    /// Whom the list is for.
    pub fn x_reader(mut self, value: impl Into<String>) -> Self {
        self.0.header("X-Reader", &value.into());
        self
    }
}

/// A call of [`BooksApi::delete_book`].
#[derive(Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct DeleteBook(Call<()>);

impl DeleteBook {
    /// The visit that this is part of.
    pub fn visit(mut self, value: impl Into<String>) -> Self {
        self.0.cookie("visit", &value.into());
        self
    }
}

/// A call of [`BooksApi::search_books`].
#[derive(Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct SearchBooks(Call<Option<Book>>);

impl SearchBooks {
    /// Words, with spaces between.
    pub fn words(mut self, value: impl Into<Vec<String>>) -> Self {
        self.0.query_as("words", Style::Ssv, &value.into());
        self
    }

    /// Columns, with tabulators between.
    pub fn columns(mut self, value: impl Into<Vec<String>>) -> Self {
        self.0.query_as("columns", Style::Tsv, &value.into());
        self
    }

    /// Weights, with bars between.
    pub fn weights(mut self, value: impl Into<Vec<f64>>) -> Self {
        self.0.query_as("weights", Style::Pipes, &value.into());
        self
    }

    /// What the book must be like.
    pub fn like(mut self, value: impl Into<Book>) -> Self {
        self.0.query_as("like", Style::DeepObject, &value.into());
        self
    }

    /// What the book must not be like.
    pub fn unlike(mut self, value: impl Into<Book>) -> Self {
        self.0.query_as("unlike", Style::Json, &value.into());
        self
    }

    /// Any other conditions.
    pub fn other(mut self, value: impl Into<BTreeMap<String, String>>) -> Self {
        self.0.query("other", &value.into());
        self
    }
}

pages! { ListBooks by LIST_BOOKS_PAGING: Vec<Book> [] => Book }

sends! { ListBooks => Vec<Book>, DeleteBook => (), SearchBooks => Option<Book> }

static LIST_BOOKS: Operation = Operation {
    id: "listBooks",
    method: Method::GET,
    path: "/books",
    accept: "application/json",
    content: "",
    security: Security::Schemes(&[&auth::LIBRARY_OAUTH, &auth::LIBRARY_KEY]),
};

static LIST_BOOKS_PAGING: Paging = Paging {
    items: &[],
    turn: Turn::Number {
        parameter: "pageNumber",
        first: 1,
        last: None,
    },
};

static GET_BOOK: Operation = Operation {
    id: "getBook",
    method: Method::GET,
    path: "/books/{bookId}",
    accept: "application/json",
    content: "",
    security: Security::Schemes(&[
        &auth::LIBRARY_KEY,
        &auth::LIBRARY_SESSION,
        &auth::LIBRARY_OAUTH,
    ]),
};

static ADD_BOOK: Operation = Operation {
    id: "addBook",
    method: Method::POST,
    path: "/books",
    accept: "application/json",
    content: "application/json",
    security: Security::Schemes(&[&auth::LIBRARY_OAUTH]),
};

static DELETE_BOOK: Operation = Operation {
    id: "deleteBook",
    method: Method::DELETE,
    path: "/rooms/{room}/books/{bookId}.json",
    accept: "application/json",
    content: "",
    security: Security::Schemes(&[&auth::STAFF, &auth::STAFF_KEY]),
};

static SEARCH_BOOKS: Operation = Operation {
    id: "searchBooks",
    method: Method::GET,
    path: "/books/search",
    accept: "application/json",
    content: "",
    security: Security::Unstated,
};
