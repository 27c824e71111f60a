//! Operations of the page `FilesApi`.

use crate::runtime::{Bytes, Call, Client, FilePart, call, operations, streams};
use crate::sample::auth;
use crate::sample::models::Book;

/// What is not JSON: texts, scans and the form to log in with.
#[derive(Clone, Debug)]
pub struct FilesApi {
    pub(crate) client: Client,
}

impl FilesApi {
    /// Reads the rules of the library: `GET /rules`.
    #[inline]
    pub fn get_rules(&self) -> Call<String> {
        Call::text(&self.client, &GET_RULES)
    }

    /// Writes the rules of the library: `PUT /rules`.
    pub fn put_rules(&self, body: impl Into<String>) -> Call<()> {
        let mut call = Call::empty(&self.client, &PUT_RULES);
        call.body_text(body);
        call
    }

    /// Reads the scan of a page: `GET /scans/{page}`.
    pub fn get_scan(&self, page: impl Into<Vec<i64>>) -> GetScan {
        let mut call = Call::bytes(&self.client, &GET_SCAN);
        call.path("page", &page.into());
        GetScan(call)
    }

    /// Writes the scan of a page: `PUT /scans/{page}`.
    pub fn put_scan(&self, page: impl Into<Vec<i64>>, body: impl Into<Bytes>) -> Call<()> {
        let mut call = Call::empty(&self.client, &PUT_SCAN);
        call.path("page", &page.into());
        call.body_octets(body);
        call
    }

    /// Lends a book: `POST /loans`, with scans of its pages.
    pub fn add_loan(&self, reader: impl Into<String>, card: impl Into<FilePart>) -> AddLoan {
        let mut call = Call::empty(&self.client, &ADD_LOAN);
        call.part("reader", &reader.into());
        call.file("card", card.into());
        AddLoan(call)
    }

    /// Logs in: `POST /login`. No credential goes along.
    pub fn login(&self, user: impl Into<String>) -> Login {
        let mut call = Call::empty(&self.client, &LOGIN);
        call.form("user", &user.into());
        Login(call)
    }
}

call! {
    /// A call of [`FilesApi::get_scan`].
    GetScan => Bytes {
        /// How wide the picture may be.
        width: i64 => query "width",
    }
}

call! {
    /// A call of [`FilesApi::add_loan`].
    AddLoan => () {
        /// For how many days.
        days: i64 => part "days",
        /// The book.
        book: Book => part "book",
        /// Words that the loan is found by.
        words: Vec<String> => part "words",
        /// The shelves that it came from.
        shelves: Vec<i64> => part_as "shelves" Csv,
        /// Scans of its pages.
        scans: FilePart => files "scans[]",
    }
}

call! {
    /// A call of [`FilesApi::login`].
    Login => () {
        /// Which shelves to ask for.
        shelves: Vec<i64> => form_as "shelves" Csv,
    }
}

streams! { GetScan }

operations! {
    GET_RULES: GET "/rules" as "getRules" accepts "text/plain, application/json" by [],
    PUT_RULES: PUT "/rules" as "putRules" sends "text/markdown" by [auth::STAFF],
    GET_SCAN: GET "/scans/{page}" as "getScan" accepts "image/png",
    PUT_SCAN: PUT "/scans/{page}" as "putScan",
    ADD_LOAN: POST "/loans" as "addLoan" sends "multipart/form-data" by [auth::LIBRARY_OAUTH],
    LOGIN: POST "/login" as "login" sends "application/x-www-form-urlencoded" by [],
}
