//! Operations of the page `FilesApi`.

use crate::runtime::{
    Bytes, Call, Client, FilePart, Method, Operation, Security, Style, list, sends, streams,
};
use crate::sample::auth;
use crate::sample::models::Book;

/// What is not JSON: texts, scans and the form to log in with.
#[derive(Clone, Debug)]
pub struct FilesApi {
    pub(crate) client: Client,
}

impl FilesApi {
    /// Reads the rules of the library: `GET /rules`.
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

/// A call of [`FilesApi::get_scan`].
#[derive(Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct GetScan(Call<Bytes>);

impl GetScan {
    /// How wide the picture may be.
    pub fn width(mut self, value: i64) -> Self {
        self.0.query("width", &value);
        self
    }
}

/// A call of [`FilesApi::add_loan`].
#[derive(Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct AddLoan(Call<()>);

impl AddLoan {
    /// For how many days.
    pub fn days(mut self, value: i64) -> Self {
        self.0.part("days", &value);
        self
    }

    /// The book.
    pub fn book(mut self, value: impl Into<Book>) -> Self {
        self.0.part("book", &value.into());
        self
    }

    /// Words that the loan is found by.
    pub fn words(mut self, value: impl Into<Vec<String>>) -> Self {
        self.0.part("words", &value.into());
        self
    }

    /// The shelves that it came from.
    pub fn shelves(mut self, value: impl Into<Vec<i64>>) -> Self {
        self.0.part_as("shelves", Style::Csv, &value.into());
        self
    }

    /// Scans of its pages.
    pub fn scans(mut self, value: impl IntoIterator<Item = impl Into<FilePart>>) -> Self {
        self.0.files("scans[]", list(value));
        self
    }
}

/// A call of [`FilesApi::login`].
#[derive(Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct Login(Call<()>);

impl Login {
    /// Which shelves to ask for.
    pub fn shelves(mut self, value: impl Into<Vec<i64>>) -> Self {
        self.0.form_as("shelves", Style::Csv, &value.into());
        self
    }
}

sends! { GetScan => Bytes, AddLoan => (), Login => () }

streams! { GetScan }

static GET_RULES: Operation = Operation {
    id: "getRules",
    method: Method::GET,
    path: "/rules",
    accept: "text/plain, application/json",
    content: "",
    security: Security::Schemes(&[]),
};

static PUT_RULES: Operation = Operation {
    id: "putRules",
    method: Method::PUT,
    path: "/rules",
    accept: "",
    content: "text/markdown",
    security: Security::Schemes(&[&auth::STAFF]),
};

static GET_SCAN: Operation = Operation {
    id: "getScan",
    method: Method::GET,
    path: "/scans/{page}",
    accept: "image/png",
    content: "",
    security: Security::Unstated,
};

static PUT_SCAN: Operation = Operation {
    id: "putScan",
    method: Method::PUT,
    path: "/scans/{page}",
    accept: "",
    content: "",
    security: Security::Unstated,
};

static ADD_LOAN: Operation = Operation {
    id: "addLoan",
    method: Method::POST,
    path: "/loans",
    accept: "",
    content: "multipart/form-data",
    security: Security::Schemes(&[&auth::LIBRARY_OAUTH]),
};

static LOGIN: Operation = Operation {
    id: "login",
    method: Method::POST,
    path: "/login",
    accept: "",
    content: "application/x-www-form-urlencoded",
    security: Security::Schemes(&[]),
};
