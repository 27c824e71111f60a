//! The words by which APIs name the parts of their listings.

use crate::casing::{is_same, squash, words};
use crate::spec::Field;

/// Query parameters that count pages.
const PAGE: &[&str] = &[
    "page",
    "pagenumber",
    "pageno",
    "pagenum",
    "pagenr",
    "pageindex",
    "currentpage",
];
/// Query parameters that count items.
const OFFSET: &[&str] = &[
    "offset",
    "pageoffset",
    "skip",
    "start",
    "startat",
    "startindex",
    "startrow",
    "from",
    "firstresult",
];
/// Query parameters that bound the items of a page.
const LIMIT: &[&str] = &[
    "limit",
    "pagelimit",
    "pagesize",
    "perpage",
    "size",
    "count",
    "take",
    "top",
    "rows",
    "maxresults",
    "maxitems",
];
/// Fields with the number of all pages.
const PAGES: &[&str] = &[
    "pagecount",
    "totalpages",
    "pagestotal",
    "totalpagecount",
    "numpages",
    "numberofpages",
    "lastpage",
    "pages",
];
/// Fields with the number of all items.
const TOTAL: &[&str] = &[
    "total",
    "totalcount",
    "totalitems",
    "totalresults",
    "totalentries",
    "totalelements",
    "totalrecords",
    "totalhits",
    "totalsize",
];
/// Lists of what is asked for.
const ITEMS: &[&str] = &[
    "items",
    "data",
    "results",
    "entities",
    "elements",
    "entries",
    "records",
    "resources",
    "objects",
    "values",
    "rows",
    "content",
    "list",
];
/// Words for lists of something else.
const ASIDE: &[&str] = &[
    "error", "errors", "warning", "warnings", "link", "links", "facet", "facets",
];
/// Objects around lists and around what leads to the next page.
const ENVELOPES: &[&str] = &[
    "meta",
    "metadata",
    "responsemetadata",
    "page",
    "paging",
    "pagination",
    "pageinfo",
    "pageable",
    "cursors",
    "links",
    "next",
    "data",
    "result",
    "results",
    "response",
    "embedded",
];
/// Fields with the address of the next page.
const LINKS: &[&str] = &[
    "nexturi",
    "nexturl",
    "nextlink",
    "nexthref",
    "nextpageurl",
    "nextpageuri",
    "nextpagelink",
    "odatanextlink",
];
/// Fields with the address, or the cursor, of the page before.
const BACK: &[&str] = &["prev", "previous"];
/// Words that a cursor is called by.
const CURSOR: &[&str] = &["cursor", "marker", "continuation", "bookmark", "scroll"];
/// Words in front of which a token is a cursor; others are secrets.
const TOKEN: &[&str] = &["page", "next", "sync"];
/// Query parameters that take the last item of the page before, or a cursor.
const AFTER: &[&str] = &["after", "pageafter", "startafter", "startingafter"];
/// Words for what comes behind a page.
const ONWARD: &[&str] = &["next", "end", "after"];

fn is_one_of(name: &str, list: &[&str]) -> bool {
    list.contains(&squash(name).as_str())
}

fn has_one_of(name: &[String], list: &[&str]) -> bool {
    name.iter().any(|word| list.contains(&word.as_str()))
}

/// Whether a query parameter counts pages; some are called an offset and described as the number of a page.
pub(super) fn counts_pages(name: &str, description: &str) -> bool {
    let text = description.to_ascii_lowercase();
    let is_told = || {
        ["page number", "number of the page", "page index"]
            .iter()
            .any(|told| text.contains(told))
    };
    is_one_of(name, PAGE) || is_offset(name) && is_told()
}

/// Whether the words on a page number say that it begins with 0.
pub(super) fn begins_with_zero(description: &str) -> bool {
    let text = description.to_ascii_lowercase();
    let told = [
        "zero-based",
        "zero based",
        "0-based",
        "0 based",
        "starts at 0",
        "starting at 0",
        "starts from 0",
        "starting from 0",
        "starts with 0",
    ];
    told.iter().any(|told| text.contains(told))
}

/// Whether a query parameter counts items.
pub(super) fn is_offset(name: &str) -> bool {
    is_one_of(name, OFFSET)
}

/// Whether a query parameter bounds the items of a page.
pub(super) fn is_limit(name: &str) -> bool {
    is_one_of(name, LIMIT)
}

/// Whether a field has the number of all pages.
pub(super) fn is_last_page(name: &str) -> bool {
    is_one_of(name, PAGES)
}

/// Whether a field has the number of all items. A `count` may be that of the page, unless its description tells more.
pub(super) fn is_total(field: &Field) -> bool {
    let counts = is_same(&field.name.value, "count");
    let told = || words(&field.description).iter().any(|word| word == "total");
    is_one_of(&field.name.value, TOTAL) || counts && told()
}

/// Whether a list is that of what is asked for.
pub(super) fn holds_items(name: &str) -> bool {
    is_one_of(name, ITEMS)
}

/// Whether a list is of something else.
pub(super) fn is_aside(name: &str) -> bool {
    has_one_of(&words(name), ASIDE)
}

/// Whether an object is around what matters.
pub(super) fn is_envelope(name: &str) -> bool {
    is_one_of(name, ENVELOPES)
}

/// Whether a field leads to the page before.
pub(super) fn goes_back(name: &str) -> bool {
    is_one_of(name, BACK)
}

/// Whether a field has the value that a query parameter takes for the next page: `nextOffset` for `offset`,
/// `nextToken` for `nextToken`, `next` or `endCursor` for `cursor` or `after`.
pub(super) fn leads(field: &str, parameter: &str) -> bool {
    let (field, parameter) = (words(field), words(parameter));
    let (is_next, rest) = match field.split_first() {
        Some((first, rest)) => (first == "next", rest),
        None => (false, &[][..]),
    };
    let takes_cursor = is_cursor(&parameter) || AFTER.contains(&parameter.concat().as_str());
    let gives_cursor = is_cursor(&field) && has_one_of(&field, ONWARD);
    is_next && (rest == parameter || field == parameter)
        || takes_cursor && (gives_cursor || is_next && rest.is_empty())
}

/// Whether a name is that of a cursor.
fn is_cursor(name: &[String]) -> bool {
    has_one_of(name, CURSOR) || name.ends_with(&["token".to_owned()]) && has_one_of(name, TOKEN)
}

/// Whether a field, by the names that lead to it, has the address of the next page. `next` alone needs a second sign:
/// that it stands among links, or beside one that goes back.
pub(super) fn is_link(path: &[String], goes_back: bool) -> bool {
    let Some((name, outer)) = path.split_last() else {
        return false;
    };
    let among_links = outer.iter().any(|each| is_same(each, "links"));
    let below_next = outer.last().is_some_and(|each| is_same(each, "next"));
    match squash(name).as_str() {
        "next" => among_links || goes_back,
        "href" | "url" | "uri" => below_next,
        name => LINKS.contains(&name),
    }
}

/// Whether the words on an operation tell of the header `Link`.
pub(super) fn tells_of_link_header(text: &str) -> bool {
    let text = text.to_ascii_lowercase().replace(['`', '*', '"'], "");
    text.contains("link header") || text.contains("header link")
}
