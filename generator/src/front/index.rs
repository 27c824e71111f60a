//! Turns tables of operations into rows: name, verb, path, summary.

use std::sync::LazyLock;

use regex::Regex;

use super::rows::{Cells, Columns};
use super::text::{plain, prose, unescape};
use super::words::Column;
use crate::draft::{Endpoint, IndexRow, Said};
use crate::markdown::Table;
use crate::source::{Sources, Span, steers};

/// The rows of a table whose first columns name operations; `None` if it is another table.
pub(super) fn read(sources: &Sources, table: &Table) -> Option<Vec<IndexRow>> {
    let columns = Columns::of(sources, table);
    columns.has(Column::Operation).then(|| {
        let cells = table.rows.iter().map(|row| columns.cells(sources, row));
        cells.filter_map(|cells| row(sources, &cells)).collect()
    })
}

fn row(sources: &Sources, cells: &Cells) -> Option<IndexRow> {
    let span = cells.get(sources, Column::Operation)?;
    let api = cells
        .get(sources, Column::Api)
        .map(|api| plain(sources.text(api)));
    Some(IndexRow {
        api: api.unwrap_or_default().trim_matches('*').to_owned(),
        name: Said {
            value: name(sources.text(span)),
            span,
        },
        anchor: anchor(sources.text(span)),
        endpoint: cells
            .get(sources, Column::Endpoint)
            .and_then(|cell| endpoint(sources, cell)),
        summary: cells
            .get(sources, Column::Description)
            .and_then(|cell| prose(sources, cell)),
    })
}

/// The name of an operation without link and parentheses; the link may lack its first bracket.
pub(super) fn name(text: &str) -> String {
    let text = text.split("](").next().unwrap_or(text);
    let plain = plain(text.trim_start_matches('['));
    plain.trim_end_matches("()").trim().to_owned()
}

/// What stands behind the `#` of the link.
fn anchor(text: &str) -> Option<String> {
    let (_, href) = text.split_once("](")?;
    let (_, anchor) = href.split_once('#')?;
    let anchor = anchor.trim_end_matches(')');
    (!anchor.is_empty()).then(|| anchor.to_owned())
}

/// `**GET** /pets/{petId}`, in any case, the path maybe in back-ticks or without its first slash.
pub(super) fn endpoint(sources: &Sources, cell: Span) -> Option<Endpoint> {
    static ENDPOINT: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i)^[^A-Za-z0-9_]*(get|put|post|delete|options|head|patch|trace)(?-u:\b)[^A-Za-z0-9_]{0,3}?\s+`?\s*(\S.*?)`?\s*$")
            .expect("a pattern")
    });
    let text = sources.text(cell);
    let found = ENDPOINT.captures(text)?;
    let (method, path) = (found.get(1)?, found.get(2)?);
    Some(Endpoint {
        method: Said {
            value: method.as_str().to_ascii_uppercase(),
            span: cell.part(method.range()),
        },
        path: Said {
            value: template(path.as_str()),
            span: cell.part(path.range()),
        },
    })
}

/// The path of a whole address.
pub(super) fn without_host(address: &str) -> &str {
    let scheme = ["https://", "http://"]
        .iter()
        .find_map(|scheme| address.strip_prefix(scheme));
    match scheme {
        Some(rest) => rest.find('/').map_or("", |at| &rest[at..]),
        None => address,
    }
}

/// A path template: entities and escapes undone, invisible characters gone, a slash in front.
fn template(path: &str) -> String {
    let path = unescape(path).replace("\\_", "_").replace("\\*", "*");
    let visible: String = path
        .chars()
        .filter(|&each| !each.is_control() && !steers(each))
        .collect();
    let path = without_host(visible.trim()).trim_end_matches('#');
    if path.starts_with(['/', '{']) {
        path.to_owned()
    } else {
        format!("/{path}")
    }
}
