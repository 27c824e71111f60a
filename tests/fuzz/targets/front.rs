//! Any pages are read, and every finding can be shown at its place.
#![no_main]

use docwright::{diag, front};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let input = docwright_fuzz::input(data);
    let pages: Vec<_> = input.pages.iter().map(|(id, _)| id).collect();
    let (draft, found) = front::read(&input.pages, &pages);
    let shown = diag::render(&found, &input.pages, false);
    assert!(!shown.contains(docwright::source::steers), "{shown:?}");
    for ignored in &draft.ignored {
        let page = &input.pages.page(ignored.span.page).text;
        assert!(
            page.get(ignored.span.range()).is_some(),
            "{:?}",
            ignored.span
        );
    }
});
