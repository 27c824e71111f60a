//! Prose of pages as documentation: what it says stays, what would run, break or mislead goes.

use docwright::markdown::prose::clean;

fn becomes(text: &str, wanted: &str) {
    assert_eq!(clean(text), wanted, "{text}");
}

#[test]
fn plain_words_stay() {
    becomes("How many at a time", "How many at a time");
    becomes("At most 20; `all` for all.", "At most 20; `all` for all.");
}

#[test]
fn html_becomes_its_text() {
    becomes("<p>One <b>two</b></p>", "One two");
    becomes("one<br/>two", "one\ntwo");
    becomes("a <script>alert(1)</script> b", "a alert(1) b");
}

#[test]
fn links_that_lead_somewhere_stay() {
    becomes(
        "see [help](https://a.test/b)",
        "see [help](https://a.test/b)",
    );
    becomes("see [help](Help.md)", "see help");
    becomes("see https://a.test/b.", "see <https://a.test/b>.");
    becomes(
        r#"see <a href=\"https://a.test/b\">help</a>, all"#,
        "see [help](https://a.test/b), all",
    );
    becomes("see <a href='Help.md'>help</a>", "see help");
    becomes(
        "see <a href='https://a.test'>help\n\nmore",
        "see [help](https://a.test)\n\nmore",
    );
}

#[test]
fn brackets_are_no_links() {
    becomes("a [list] of `x`", "a \\[list\\] of `x`");
}

#[test]
fn code_is_text() {
    becomes("```rust\npanic!()\n```", "````text\npanic!()\n````");
    becomes("    indented();", "indented();");
}

#[test]
fn characters_that_steer_are_shown() {
    becomes("a\u{202e}b\u{7}", "aU+202EbU+0007");
    becomes("one\rtwo", "one\ntwo");
}
