//! Turns a span into the line of the page that it stands on, with its words set apart.

use serde::Serialize;

use crate::diag::Window;
use crate::source::{Sources, Span};

/// Bytes of a line that are shown on either side of the words.
const MARGIN: usize = 160;
/// Characters of the words themselves that are shown.
const LONGEST: usize = 240;

/// A line of a page.
#[derive(Debug, Serialize)]
pub(super) struct Excerpt {
    pub(super) page: String,
    pub(super) line: usize,
    /// What stands in front of the words.
    before: String,
    words: String,
    /// What stands behind them, on the line where they end.
    after: String,
}

impl Excerpt {
    pub(super) fn of(span: Span, sources: &Sources) -> Self {
        let location = sources.locate(span);
        let window = Window::around(&sources.page(span.page).text, span.range(), MARGIN);
        let words = &window.text[window.place.clone()];
        let mut shown: String = words.chars().take(LONGEST).collect();
        if shown.len() < words.len() {
            shown.push('…');
        }
        Self {
            page: location.path,
            line: location.line,
            before: window.text[..window.place.start].to_owned(),
            words: shown,
            after: window.text[window.place.end..].to_owned(),
        }
    }
}
