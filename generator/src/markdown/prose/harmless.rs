//! Turns cleaned prose into whether a documentation tool finds nothing in it that it would run, warn of or pass on.

use std::cell::Cell;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd, TextMergeStream};

use super::{addresses, leads_somewhere};

/// Whether rustdoc, whose Markdown has more forms than `CommonMark`, sees text, marks of text, code that is no Rust, and
/// links that lead somewhere.
pub(super) fn is_harmless(text: &str) -> bool {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    // What looks like a link and names nothing, rustdoc takes for the name of an item.
    let names_items = Cell::new(false);
    let callback = |_: pulldown_cmark::BrokenLink<'_>| {
        names_items.set(true);
        None
    };
    let parser = Parser::new_with_broken_link_callback(text, options, Some(callback));
    let mut events = TextMergeStream::new(parser);
    let mut quoted = false;
    let fine = events.all(|event| {
        if let Event::Start(Tag::Link { .. } | Tag::CodeBlock(_)) = event {
            quoted = true;
        } else if let Event::End(TagEnd::Link | TagEnd::CodeBlock) = event {
            quoted = false;
        }
        is_fine(&event, quoted)
    });
    fine && !names_items.get()
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "all other marks are marks of text"
)]
fn is_fine(event: &Event<'_>, quoted: bool) -> bool {
    match event {
        Event::Html(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) => false,
        Event::Text(text) => quoted || addresses(text).next().is_none(),
        Event::Start(tag) => match tag {
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => &**info == "text",
            Tag::Link { dest_url, .. } => leads_somewhere(dest_url),
            Tag::CodeBlock(CodeBlockKind::Indented)
            | Tag::Image { .. }
            | Tag::FootnoteDefinition(_) => false,
            _ => true,
        },
        _ => true,
    }
}
