//! Turns a page of a listing into the request of the next one.

use crate::runtime::answer::Answer;
use crate::runtime::request::Request;
use crate::runtime::style::Style;
use http::HeaderMap;
use http::header::LINK;
use serde_json::Value;

/// The names that lead to a value in a JSON body; none is the body itself.
pub(crate) type Path = &'static [&'static str];

/// How a listing is divided into pages.
pub(crate) struct Paging {
    /// Where a page's items stand.
    pub(crate) items: Path,
    /// How to come to the next page.
    pub(crate) turn: Turn,
}

/// How to come to the next page.
pub(crate) enum Turn {
    /// A query parameter counts pages.
    Number {
        parameter: &'static str,
        /// The number of the first page.
        first: u64,
        /// Where the number of the last page stands, if it does.
        last: Option<Path>,
    },
    /// A query parameter counts the items before the page.
    Offset {
        parameter: &'static str,
        /// What it is on the first page.
        first: u64,
        /// Where the number of all items stands, if it does.
        total: Option<Path>,
    },
    /// A query parameter takes a value from the page before; one that is an address is followed as a link.
    Cursor { parameter: &'static str, next: Path },
    /// A page has the address of the next one. Only its query is taken, so that no page can lead a call and its
    /// credentials elsewhere.
    Link { next: Path },
    /// The header `Link` has the address of the next page (RFC 8288), of which only the query is taken.
    LinkHeader,
}

impl Paging {
    /// The items of a page.
    pub(super) fn items(&self, page: &Value) -> Vec<Value> {
        match at(page, self.items) {
            Some(Value::Array(items)) => items.clone(),
            Some(_) | None => Vec::new(),
        }
    }

    /// Makes a request one for the next page, which comes after `count` items; `None` if this page is the last one.
    pub(super) fn turn(
        &self,
        request: &mut Request,
        answer: &Answer,
        page: &Value,
        count: usize,
    ) -> Option<()> {
        match &self.turn {
            Turn::Number {
                parameter,
                first,
                last,
            } => {
                let number = number(request, parameter).unwrap_or(*first);
                is_before(number, *last, page).then(|| set(request, parameter, number + 1))
            }
            Turn::Offset {
                parameter,
                first,
                total,
            } => {
                let offset = number(request, parameter).unwrap_or(*first);
                let offset = offset.checked_add(u64::try_from(count).ok()?)?;
                is_before(offset.saturating_sub(*first), *total, page)
                    .then(|| set(request, parameter, offset))
            }
            Turn::Cursor { parameter, next } => {
                let before = request.query_text(parameter).map(str::to_owned);
                let cursor = text(at(page, next)?)?;
                if is_address(&cursor) {
                    return follow(request, &cursor);
                }
                request.query((*parameter).into(), Style::Form, &cursor);
                (request.query_text(parameter) != before.as_deref()).then_some(())
            }
            Turn::Link { next } => follow(request, &text(at(page, next)?)?),
            Turn::LinkHeader => follow(request, &linked(&answer.headers)?),
        }
    }
}

fn at(page: &Value, path: Path) -> Option<&Value> {
    path.iter().try_fold(page, |value, name| value.get(name))
}

/// The text of a value that is there: not `null` and not empty.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => (!text.is_empty()).then(|| text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

/// The whole number that a query parameter has.
fn number(request: &Request, parameter: &str) -> Option<u64> {
    let (_, value) = request.query_text(parameter)?.split_once('=')?;
    value.parse().ok()
}

fn set(request: &mut Request, parameter: &'static str, value: u64) {
    request.query(parameter.into(), Style::Form, &value.to_string());
}

/// Whether a number is below that of the page; of a page that has none, nobody knows, so it is worth a try.
fn is_before(number: u64, bound: Option<Path>, page: &Value) -> bool {
    let bound = bound
        .and_then(|path| at(page, path))
        .and_then(Value::as_u64);
    number < u64::MAX && bound.is_none_or(|bound| number < bound)
}

/// Whether a cursor is a whole address, with a query.
fn is_address(cursor: &str) -> bool {
    let begins = ["http://", "https://", "/", "?"];
    begins.iter().any(|start| cursor.starts_with(start)) && cursor.contains('?')
}

/// Takes the query of an address over.
fn follow(request: &mut Request, address: &str) -> Option<()> {
    let (_, query) = address.split_once('?')?;
    let (query, _) = query.split_once('#').unwrap_or((query, ""));
    request.set_query(query).then_some(())
}

/// The address that the header `Link` has for `rel="next"` (RFC 8288, section 3).
fn linked(headers: &HeaderMap) -> Option<String> {
    let values = headers.get_all(LINK).iter();
    let mut links = values
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split('<'))
        .filter_map(|link| link.split_once('>'));
    let (address, _) = links.find(|(_, parameters)| is_next(parameters))?;
    Some(address.to_owned())
}

/// Whether the parameters of a link have the relation `next`.
fn is_next(parameters: &str) -> bool {
    parameters
        .split([';', ','])
        .filter_map(|parameter| parameter.trim().strip_prefix("rel="))
        .flat_map(|relations| relations.trim_matches('"').split(' '))
        .any(|relation| relation.eq_ignore_ascii_case("next"))
}
