//! How findings look: file, line and column, carets, a window on long lines, nothing that steers a terminal.

use docwright::diag::{CATALOG, Diagnostic, neutral, render, render_first, tally};
use docwright::source::{Page, PageId, Sources, Span};

fn sources(text: &str) -> (Sources, PageId) {
    let mut sources = Sources::default();
    let path = "docs/A.md".to_owned();
    let text = text.to_owned();
    let id = sources.add(Page { path, text });
    (sources, id)
}

fn at(id: PageId, text: &str, word: &str) -> Span {
    let start = text.find(word).expect("the word is in the text");
    Span::new(id, start..start + word.len())
}

#[test]
fn a_finding_shows_its_line_with_carets() {
    let text = "first\nsecond läst line\nthird\n";
    let (sources, id) = sources(text);
    let note = CATALOG.iter().find(|each| each.code == "DW0101");
    let note = note.expect("there is one of this code");
    let found = Diagnostic::at(note, at(id, text, "line"), "look here").help("do this");
    let shown = render(&[found], &sources, false);
    let expected = "\
note[DW0101]: look here
 --> docs/A.md:2:13
  |
2 | second läst line
  |             ^^^^
  |
  = help: do this

";
    assert_eq!(shown, expected);
}

#[test]
fn of_a_page_on_one_line_only_the_neighbourhood_is_shown() {
    let text = format!(
        "{} needle {}",
        "ä ".repeat(2_000_000),
        "ö ".repeat(2_000_000)
    );
    let (sources, id) = sources(&text);
    let found = Diagnostic::at(CATALOG[0], at(id, &text, "needle"), "look here");
    let shown = render(&[found], &sources, false);
    assert!(shown.len() < 1000, "{} bytes", shown.len());
    assert!(shown.contains("docs/A.md:1:4000002"), "{shown}");
    assert!(shown.contains(" needle "), "{shown}");
    assert!(shown.contains("^^^^^^"), "{shown}");
}

#[test]
fn places_that_no_page_has_do_no_harm() {
    let (sources, id) = sources("short ä");
    for (start, end) in [(0, 0), (7, 7), (7, 8), (6, 7), (100, 200), (3, 1)] {
        let place = Span {
            page: id,
            start,
            end,
        };
        let found = Diagnostic::at(CATALOG[0], place, "look here");
        assert!(render(&[found], &sources, false).contains("look here"));
    }
}

#[test]
fn a_second_place_is_shown_with_its_word() {
    let text = "one\ntwo\n";
    let (sources, id) = sources(text);
    let found = Diagnostic::at(CATALOG[0], at(id, text, "two"), "twice")
        .related(at(id, text, "one"), "first here");
    let shown = render(&[found], &sources, false);
    assert!(shown.contains("docs/A.md:2:1"), "{shown}");
    assert!(
        shown.contains("docs/A.md:1:1") && shown.contains("first here"),
        "{shown}"
    );
}

#[test]
fn no_character_of_a_page_steers_the_terminal() {
    let hostile = "a\u{1b}[31mb\u{202e}c\u{85}d\re\u{200b}f\u{7f}g\u{e0041}h\u{feff}";
    let safe = neutral(hostile);
    assert_eq!(safe.len(), hostile.len());
    assert_eq!(safe, "a?[31mb\u{fffd}c¿d e\u{fffd}f?g????h\u{fffd}");
    let (sources, id) = sources(hostile);
    let found = Diagnostic::at(CATALOG[0], at(id, hostile, "h"), hostile)
        .help(hostile)
        .related(at(id, hostile, "c"), hostile);
    let shown = render(&[found], &sources, false);
    let steering = |each: char| each.is_control() && each != '\n' || each == '\u{202e}';
    assert!(!shown.contains(steering), "{shown:?}");
}

#[test]
fn many_of_one_kind_are_counted() {
    let (sources, id) = sources("text");
    let found: Vec<_> = (0..25)
        .map(|at| Diagnostic::at(CATALOG[at % 2], Span::new(id, 0..1), format!("number {at}")))
        .collect();
    let shown = render_first(&found, &sources, false, 10);
    assert_eq!(shown.matches("number ").count(), 20);
    assert!(shown.contains("3 more of this kind: not-text"), "{shown}");
    assert!(
        shown.contains("2 more of this kind: no-reference-pages"),
        "{shown}"
    );
    assert_eq!(tally(&found), "12 errors, 13 warnings");
    assert_eq!(
        render(&found, &sources, false).matches("number ").count(),
        25
    );
}
