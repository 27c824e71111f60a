//! Any text at all, cleaned, is inert to a documentation tool: no code that it would test, no HTML, no link that leads
//! nowhere, no address that is no link, no character that steers.

use docwright::markdown::prose::{clean, show_controls};
use docwright::source::steers;
use proptest::prelude::*;
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd, TextMergeStream};

/// What means something to Markdown, HTML, rustdoc or Rust, each as likely as the others.
const PIECES: [&str; 66] = [
    "`",
    "```",
    "~~~",
    "```rust",
    "````",
    "*",
    "**",
    "_",
    "[",
    "]",
    "](",
    ")",
    "][",
    "]:",
    "!",
    "![",
    "<",
    ">",
    "</",
    "<a href=\"",
    "<a href='https://a.test'>",
    "</a>",
    "<b>",
    "<script>",
    "<!--",
    "-->",
    "<?",
    "&lt;",
    "&#96;",
    "&#19;",
    "&#x202e;",
    "&amp;",
    "#",
    "# ",
    "- ",
    "1. ",
    "> ",
    "    ",
    "\t",
    "\n",
    "\n\n",
    "\r",
    "\r\n",
    "|",
    "--- | ---",
    "---",
    "===",
    "\\",
    "\\\n",
    "  \n",
    "http://",
    "https://a.test/b_c_",
    "mailto:a@b.test",
    "a@b.test",
    "[^1]",
    "[^1]:",
    "[x]",
    "~",
    "$",
    "\u{202e}",
    "\u{0}",
    "\u{200b}",
    "\"",
    "fn main() { panic!() }",
    "crate::Error",
    "word ",
];

/// Marks that hold no words of their own.
const MARKS: [&str; 12] = ["*", "_", "**", "`", "[", "]", "(", ")", "\n", ">", "#", "|"];

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => prop::sample::select(&PIECES[..]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// The first thing in a documentation comment that should not be there.
fn fault(docs: &str) -> Option<String> {
    // Those of rustdoc, and the quotes that GitHub marks, for the README.
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION
        | Options::ENABLE_GFM;
    let mut broken = Vec::new();
    let callback = |link: pulldown_cmark::BrokenLink<'_>| {
        broken.push(link.reference.to_string());
        None
    };
    let parser = Parser::new_with_broken_link_callback(docs, options, Some(callback));
    let mut quoted = false;
    let fault = TextMergeStream::new(parser).find_map(|event| {
        if let Event::Start(Tag::CodeBlock(_) | Tag::Link { .. }) = event {
            quoted = true;
        } else if let Event::End(TagEnd::CodeBlock | TagEnd::Link) = event {
            quoted = false;
        }
        (is_active(&event) || !quoted && names_an_address(&event)).then(|| format!("{event:?}"))
    });
    fault.or(broken.pop())
}

/// Whether it is more than text and marks of text.
fn is_active(event: &Event<'_>) -> bool {
    if let Event::Start(Tag::CodeBlock(kind)) = event {
        *kind != CodeBlockKind::Fenced("text".into())
    } else if let Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) = event {
        let schemes = ["http://", "https://", "mailto:"];
        !schemes.iter().any(|scheme| dest_url.starts_with(scheme))
    } else {
        matches!(event, Event::Html(_) | Event::InlineHtml(_))
    }
}

fn names_an_address(event: &Event<'_>) -> bool {
    let named = |text: &str| text.contains("https://a.") || text.contains("http://a.");
    matches!(event, Event::Text(text) if named(text))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2048, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_prose_is_inert_once_cleaned(text in text()) {
        let docs = clean(&text);
        prop_assert_eq!(fault(&docs), None, "{:?}", docs);
        prop_assert!(!docs.contains(steers), "{:?}", docs);
    }

    #[test]
    fn words_are_never_lost(words in prop::collection::vec(("[a-z]{1,8}", prop::sample::select(&MARKS[..])), 1..12)) {
        let words: Vec<(String, &str)> = words;
        let text = words.iter().flat_map(|(word, mark)| [word, " ", mark, " "]).collect::<String>();
        let docs = clean(&text);
        for (word, _) in words {
            prop_assert!(docs.contains(&word), "{word} of {text:?} is not in {docs:?}");
        }
    }

    #[test]
    fn shown_controls_leave_nothing_that_steers(text in any::<String>()) {
        prop_assert!(!show_controls(&text).contains(steers));
    }
}
