//! Turns the bytes of a fuzzer into pages, and pages into what is known of them.

use docwright::disk::Input;
use docwright::source::{Page, Sources};

/// Begins a line that names the next page; `.ci/fuzz` writes seeds so.
const NAME: &str = "%%% ";

/// The pages of a set: each begins with a line that names it, `%%% docs/PetsApi.md`; without one, there is one page.
#[must_use]
pub fn pages(data: &[u8]) -> Vec<Page> {
    let text = String::from_utf8_lossy(data);
    let mut pages: Vec<Page> = Vec::new();
    for line in text.split_inclusive('\n') {
        match line.strip_prefix(NAME) {
            Some(name) => pages.push(page(name.trim_end())),
            None if pages.is_empty() => pages.push(page("docs/ThingsApi.md")),
            None => {}
        }
        if let Some(page) = pages.last_mut().filter(|_| !line.starts_with(NAME)) {
            page.text.push_str(line);
        }
    }
    pages
}

fn page(path: &str) -> Page {
    Page {
        path: path.to_owned(),
        text: String::new(),
    }
}

/// What a run reads of them.
#[must_use]
pub fn input(data: &[u8]) -> Input {
    Input {
        pages: Sources::new(pages(data)),
        name: "things".to_owned(),
        ..Input::default()
    }
}
