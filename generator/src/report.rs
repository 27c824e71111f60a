//! Turns what a run recovered into one page of HTML, which needs nothing but a browser.
//!
//! `data` makes plain data of it, `html` puts the data, the style and the program that shows them into one file. No
//! text of the pages becomes markup: it stands in the file as data, and the program sets it as text.

mod about;
mod coverage;
mod data;
mod excerpt;
mod findings;
mod guesses;
mod html;
mod reference;
mod risk;
mod sent;

use crate::Recovered;
use crate::diff::Change;

/// What another version of the API has otherwise.
#[derive(Clone, Debug)]
pub struct Against {
    /// Where the older version was read from.
    pub name: String,
    /// What changed since.
    pub changes: Vec<Change>,
}

/// The report on what was recovered, with what changed if there is an older version.
#[must_use]
pub fn report(recovered: &Recovered, against: Option<&Against>) -> String {
    html::page(&data::json(recovered, against))
}
