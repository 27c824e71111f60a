//! Operations of the page `CatalogueApi`.

use crate::runtime::{Call, Client, call, operations, pages};
use crate::sample::models::CataloguePage;

/// Listings of many pages, one of each kind.
#[derive(Clone, Debug)]
pub struct CatalogueApi {
    pub(crate) client: Client,
}

impl CatalogueApi {
    /// Lists shelves, with the place of a page's first one: `GET /catalogue/shelves`.
    #[inline]
    pub fn list_shelves(&self) -> ListShelves {
        ListShelves(Call::json(&self.client, &LIST_SHELVES))
    }

    /// Lists authors, with a page number to the next page: `GET /catalogue/authors`.
    #[inline]
    pub fn list_authors(&self) -> ListAuthors {
        ListAuthors(Call::json(&self.client, &LIST_AUTHORS))
    }

    /// Lists loans, with a cursor to the next page: `GET /catalogue/loans`.
    #[inline]
    pub fn list_loans(&self) -> ListLoans {
        ListLoans(Call::json(&self.client, &LIST_LOANS))
    }

    /// Lists events, with a link to the next page: `GET /catalogue/events`.
    #[inline]
    pub fn list_events(&self) -> ListEvents {
        ListEvents(Call::json(&self.client, &LIST_EVENTS))
    }

    /// Lists news, with a link in a header to the next page: `GET /catalogue/news`.
    #[inline]
    pub fn list_news(&self) -> ListNews {
        ListNews(Call::json(&self.client, &LIST_NEWS))
    }
}

call! {
    /// A call of [`CatalogueApi::list_shelves`].
    ListShelves => CataloguePage {}
}

call! {
    /// A call of [`CatalogueApi::list_authors`].
    ListAuthors => CataloguePage {}
}

call! {
    /// A call of [`CatalogueApi::list_loans`].
    ListLoans => CataloguePage {}
}

call! {
    /// A call of [`CatalogueApi::list_events`].
    ListEvents => CataloguePage {
        /// Only events of this kind.
        kind: String => query "kind",
    }
}

call! {
    /// A call of [`CatalogueApi::list_news`].
    ListNews => CataloguePage {}
}

pages! {
    ListShelves => CataloguePage [.entries] => String as ["entries"] by Offset { parameter: "start", first: 1, total: Some(&["total"]) },
    ListAuthors => CataloguePage [.entries] => String as ["entries"] by Number { parameter: "page", first: 0, last: Some(&["pages"]) },
    ListLoans => CataloguePage [.entries] => String as ["entries"] by Cursor { parameter: "after", next: &["next"] },
    ListEvents => CataloguePage [.entries] => String as ["entries"] by Link { next: &["next"] },
    ListNews => CataloguePage [.entries] => String as ["entries"] by LinkHeader,
}

operations! {
    LIST_SHELVES: GET "/catalogue/shelves" as "listShelves" accepts "application/json",
    LIST_AUTHORS: GET "/catalogue/authors" as "listAuthors" accepts "application/json",
    LIST_LOANS: GET "/catalogue/loans" as "listLoans" accepts "application/json",
    LIST_EVENTS: GET "/catalogue/events" as "listEvents" accepts "application/json",
    LIST_NEWS: GET "/catalogue/news" as "listNews" accepts "application/json",
}
