//! Operations of the page `FilesApi`.

use crate::runtime::{Bytes, Call, Client, Method, Operation, Security, Style, sends};
use crate::sample::auth;

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
    pub fn get_scan(&self, page: impl Into<Vec<i64>>) -> Call<Bytes> {
        let mut call = Call::bytes(&self.client, &GET_SCAN);
        call.path("page", &page.into());
        call
    }

    /// Writes the scan of a page: `PUT /scans/{page}`.
    pub fn put_scan(&self, page: impl Into<Vec<i64>>, body: impl Into<Bytes>) -> Call<()> {
        let mut call = Call::empty(&self.client, &PUT_SCAN);
        call.path("page", &page.into());
        call.body_octets(body);
        call
    }

    /// Logs in: `POST /login`. No credential goes along.
    pub fn login(&self, user: impl Into<String>) -> Login {
        let mut call = Call::empty(&self.client, &LOGIN);
        call.form("user", &user.into());
        Login(call)
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

sends! { Login => () }

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

static LOGIN: Operation = Operation {
    id: "login",
    method: Method::POST,
    path: "/login",
    accept: "",
    content: "application/x-www-form-urlencoded",
    security: Security::Schemes(&[]),
};
