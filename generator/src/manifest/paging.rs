//! Turns `set.paging` of a correction into what it states about a listing. Paths are lists of wire names, from the
//! answer's body inwards; without `items`, the body is the list.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How the list that an operation answers is divided into pages; `by` tells the kind.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(tag = "by", rename_all = "kebab-case", deny_unknown_fields)]
pub enum PagingEntry {
    /// Not at all, whatever it looks like.
    None,
    /// A query parameter counts pages.
    PageNumber {
        /// Its wire name.
        parameter: String,
        /// The number of the first page.
        #[serde(default = "one")]
        first: u64,
        /// Where the number of the last page stands.
        last: Option<Vec<String>>,
        /// Where the items stand.
        #[serde(default)]
        items: Vec<String>,
    },
    /// A query parameter counts the items before the page.
    Offset {
        /// Its wire name.
        parameter: String,
        /// What it is on the first page.
        #[serde(default)]
        first: u64,
        /// Where the number of all items stands.
        total: Option<Vec<String>>,
        /// Where the items stand.
        #[serde(default)]
        items: Vec<String>,
    },
    /// A query parameter takes a value from the page before.
    Cursor {
        /// Its wire name.
        parameter: String,
        /// Where the value stands.
        next: Vec<String>,
        /// Where the items stand.
        #[serde(default)]
        items: Vec<String>,
    },
    /// A page has the address of the next one.
    Link {
        /// Where the address stands.
        next: Vec<String>,
        /// Where the items stand.
        #[serde(default)]
        items: Vec<String>,
    },
    /// The header `Link` has the address of the next page.
    LinkHeader {
        /// Where the items stand.
        #[serde(default)]
        items: Vec<String>,
    },
}

fn one() -> u64 {
    1
}
