//! Turns the number of pages that were read into a bar on the user's terminal.

use indicatif::{ProgressBar, ProgressStyle};

/// Sets of so many pages are read before a bar would be seen.
const SMALL: usize = 200;

/// A bar that appears when there are many pages.
pub(super) struct Progress {
    bar: Option<ProgressBar>,
    allowed: bool,
}

impl Progress {
    /// A bar, on a terminal alone.
    pub(super) fn new(allowed: bool) -> Self {
        Self { bar: None, allowed }
    }

    /// Shows that so many of all pages are read.
    pub(super) fn advance(&mut self, read: usize, all: usize) {
        if self.allowed && all > SMALL {
            let bar = self.bar.get_or_insert_with(|| bar(all));
            bar.set_position(read as u64);
        }
    }

    /// Shows what is done with the pages now.
    pub(super) fn stage(&self, words: &'static str) {
        if let Some(bar) = &self.bar {
            bar.set_message(words);
            bar.tick();
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

fn bar(all: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} pages {msg}");
    ProgressBar::new(all as u64).with_style(style.expect("the template is well-formed"))
}
