//! Operations of the page `CatalogueApi`.

use crate::runtime::{Call, Client, Method, Operation, Paging, Security, Turn, pages, sends};
use crate::sample::models::CataloguePage;

/// Listings of many pages, one of each kind.
#[derive(Clone, Debug)]
pub struct CatalogueApi {
    pub(crate) client: Client,
}

impl CatalogueApi {
    /// Lists shelves, with the place of a page's first one: `GET /catalogue/shelves`.
    pub fn list_shelves(&self) -> ListShelves {
        ListShelves(Call::json(&self.client, &LIST_SHELVES))
    }

    /// Lists authors, with a page number to the next page: `GET /catalogue/authors`.
    pub fn list_authors(&self) -> ListAuthors {
        ListAuthors(Call::json(&self.client, &LIST_AUTHORS))
    }

    /// Lists loans, with a cursor to the next page: `GET /catalogue/loans`.
    pub fn list_loans(&self) -> ListLoans {
        ListLoans(Call::json(&self.client, &LIST_LOANS))
    }

    /// Lists events, with a link to the next page: `GET /catalogue/events`.
    pub fn list_events(&self) -> ListEvents {
        ListEvents(Call::json(&self.client, &LIST_EVENTS))
    }

    /// Lists news, with a link in a header to the next page: `GET /catalogue/news`.
    pub fn list_news(&self) -> ListNews {
        ListNews(Call::json(&self.client, &LIST_NEWS))
    }
}

/// A call of [`CatalogueApi::list_shelves`].
#[derive(Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ListShelves(Call<CataloguePage>);

/// A call of [`CatalogueApi::list_authors`].
#[derive(Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ListAuthors(Call<CataloguePage>);

/// A call of [`CatalogueApi::list_loans`].
#[derive(Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ListLoans(Call<CataloguePage>);

/// A call of [`CatalogueApi::list_events`].
#[derive(Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ListEvents(Call<CataloguePage>);

/// A call of [`CatalogueApi::list_news`].
#[derive(Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ListNews(Call<CataloguePage>);

impl ListEvents {
    /// Only events of this kind.
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.0.query("kind", &value.into());
        self
    }
}

pages! {
    ListShelves by LIST_SHELVES_PAGING: CataloguePage [.entries] => String,
    ListAuthors by LIST_AUTHORS_PAGING: CataloguePage [.entries] => String,
    ListLoans by LIST_LOANS_PAGING: CataloguePage [.entries] => String,
    ListEvents by LIST_EVENTS_PAGING: CataloguePage [.entries] => String,
    ListNews by LIST_NEWS_PAGING: CataloguePage [.entries] => String,
}

sends! {
    ListShelves => CataloguePage,
    ListAuthors => CataloguePage,
    ListLoans => CataloguePage,
    ListEvents => CataloguePage,
    ListNews => CataloguePage,
}

static LIST_SHELVES: Operation = Operation {
    id: "listShelves",
    method: Method::GET,
    path: "/catalogue/shelves",
    accept: "application/json",
    content: "",
    security: Security::Unstated,
};

static LIST_SHELVES_PAGING: Paging = Paging {
    items: &["entries"],
    turn: Turn::Offset {
        parameter: "start",
        first: 1,
        total: Some(&["total"]),
    },
};

static LIST_AUTHORS: Operation = Operation {
    id: "listAuthors",
    method: Method::GET,
    path: "/catalogue/authors",
    accept: "application/json",
    content: "",
    security: Security::Unstated,
};

static LIST_AUTHORS_PAGING: Paging = Paging {
    items: &["entries"],
    turn: Turn::Number {
        parameter: "page",
        first: 0,
        last: Some(&["pages"]),
    },
};

static LIST_LOANS: Operation = Operation {
    id: "listLoans",
    method: Method::GET,
    path: "/catalogue/loans",
    accept: "application/json",
    content: "",
    security: Security::Unstated,
};

static LIST_LOANS_PAGING: Paging = Paging {
    items: &["entries"],
    turn: Turn::Cursor {
        parameter: "after",
        next: &["next"],
    },
};

static LIST_EVENTS: Operation = Operation {
    id: "listEvents",
    method: Method::GET,
    path: "/catalogue/events",
    accept: "application/json",
    content: "",
    security: Security::Unstated,
};

static LIST_EVENTS_PAGING: Paging = Paging {
    items: &["entries"],
    turn: Turn::Link { next: &["next"] },
};

static LIST_NEWS: Operation = Operation {
    id: "listNews",
    method: Method::GET,
    path: "/catalogue/news",
    accept: "application/json",
    content: "",
    security: Security::Unstated,
};

static LIST_NEWS_PAGING: Paging = Paging {
    items: &["entries"],
    turn: Turn::LinkHeader,
};
