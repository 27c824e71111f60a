//! Operations of the page `BooksApi`.

use crate::runtime::codec::DateTime;
use crate::runtime::{Call, Client, call, operations, pages};
use crate::sample::auth;
use crate::sample::models::{Binding, Book, Holding};
use std::collections::BTreeMap;

/// Books: found, read, added and taken away.
#[derive(Clone, Debug)]
pub struct BooksApi {
    pub(crate) client: Client,
}

impl BooksApi {
    /// Lists books: `GET /books`.
    #[inline]
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

    /// Swaps what the library holds for something else: `PUT /holdings`.
    pub fn swap_holding(&self, body: impl Into<Holding>) -> Call<Holding> {
        let mut call = Call::json(&self.client, &SWAP_HOLDING);
        call.body_json(&body.into());
        call
    }

    /// Looks for a book: `GET /books/search`. There may be none.
    #[inline]
    pub fn search_books(&self) -> SearchBooks {
        SearchBooks(Call::optional(&self.client, &SEARCH_BOOKS))
    }
}

call! {
    /// A call of [`BooksApi::list_books`].
    ListBooks => Vec<Book> {
        /// How many books to list.
        page_size: i64 => query "pageSize",
        /// Which page of the list; the first is 1.
        page_number: i64 => query "pageNumber",
        /// Only books of these shapes.
        binding: Binding => list query "binding",
        /// Only books with these ids.
        ids: String => list query_as "ids" Csv,
        /// Only books that came after this time.
        since: DateTime => query "since",
        /// Whom the list is for.
        x_reader: String => header "X-Reader",
    }
}

call! {
    /// A call of [`BooksApi::delete_book`].
    DeleteBook => () {
        /// The visit that this is part of.
        visit: String => cookie "visit",
    }
}

call! {
    /// A call of [`BooksApi::search_books`].
    SearchBooks => Option<Book> {
        /// Words, with spaces between.
        words: String => list query_as "words" Ssv,
        /// Weights, with bars between.
        weights: Vec<f64> => query_as "weights" Pipes,
        /// What the book must be like.
        like: Book => query_as "like" DeepObject,
        /// What the book must not be like.
        unlike: Book => query_as "unlike" Json,
        /// Any other conditions.
        other: BTreeMap<String, String> => query "other",
    }
}

pages! { ListBooks => Vec<Book> [] => Book as [] by Number { parameter: "pageNumber", first: 1, last: None } }

operations! {
    LIST_BOOKS: GET "/books" as "listBooks" accepts "application/json" by [auth::LIBRARY_OAUTH, auth::LIBRARY_KEY],
    GET_BOOK: GET "/books/{bookId}" as "getBook" accepts "application/json" by [auth::LIBRARY_KEY, auth::LIBRARY_SESSION, auth::LIBRARY_OAUTH],
    ADD_BOOK: POST "/books" as "addBook" sends "application/json" accepts "application/json" by [auth::LIBRARY_OAUTH],
    DELETE_BOOK: DELETE "/rooms/{room}/books/{bookId}.json" as "deleteBook" accepts "application/json" by [auth::STAFF, auth::STAFF_KEY],
    SWAP_HOLDING: PUT "/holdings" as "swapHolding" sends "application/json" accepts "application/json",
    SEARCH_BOOKS: GET "/books/search" as "searchBooks" accepts "application/json",
}
