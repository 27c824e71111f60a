//! Turns the prose of a page into Markdown that a documentation tool renders as the author meant it, and no more.

mod cleaner;
mod code;
mod harmless;
mod html;

use std::borrow::Cow;
use std::fmt::Write as _;
use std::sync::LazyLock;

use memchr::memchr2_iter;
use pulldown_cmark::{Options, Parser, TextMergeStream};
use regex::Regex;

use super::fence::Fences;
use super::holders::surplus;
use super::lines::lines;
use crate::source::steers;
use cleaner::Cleaner;
pub use cleaner::DEEPEST;
pub use code::code;

/// Cleans prose: HTML becomes its text, links that lead nowhere become text, bare addresses become links,
/// headings become bold lines, code is fenced as text, and characters that steer a terminal or turn the
/// writing direction are shown by their number. What would be something else to a documentation tool even so is shown
/// as it stands, in a fence.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    // Templates escape the quotes of attributes.
    let shown = show_controls(text).replace("\\\"", "\"");
    let source = unindented(&shown);
    let cleaner = cleaned(&source);
    let mut out = String::with_capacity(source.len());
    let rendered =
        pulldown_cmark_to_cmark::cmark(cleaner.finish().iter(), &mut out, Options::empty());
    // Entities are characters now.
    let out = show_controls(out.trim());
    let out = out.trim();
    if rendered.is_ok() && harmless::is_harmless(out) {
        Cow::Owned(out.to_owned())
    } else {
        Cow::Owned(fenced(&shown))
    }
}

fn cleaned(source: &str) -> Cleaner<'_> {
    let mut cleaner = Cleaner::default();
    let events = TextMergeStream::new(Parser::new_ext(source, Options::empty()));
    events.for_each(|event| cleaner.event(event));
    cleaner
}

/// Whether quotes and lists stand in each other deeper in a text than [`DEEPEST`], which is as deep as [`clean`] keeps
/// them.
#[must_use]
pub fn nests_too_deep(text: &str) -> bool {
    // Each of them has a mark in front of a line, but for the bullets of one list, which all count here.
    let mark = |each: char| match each {
        '0'..='9' | '-' | '>' | '*' | '+' | '.' | ')' => true,
        '\n' | '\r' => false,
        _ => each.is_whitespace(),
    };
    let marks = |line: usize| {
        let rest = &text[line..];
        let start = &rest[..rest.len() - rest.trim_start_matches(mark).len()];
        start
            .split_whitespace()
            .map(|word| word.matches('>').count().max(1))
            .sum::<usize>()
    };
    let ends = memchr2_iter(b'\n', b'\r', text.as_bytes());
    let all: usize = ends.map(|end| end + 1).chain([0]).map(marks).sum();
    all > DEEPEST && cleaned(&unindented(&show_controls(text))).is_flattened()
}

/// Whether no character of a text means anything to Markdown.
fn is_plain(text: &str) -> bool {
    let special = |each: char| "<>[]&*_`#\\|~!\n\r\t".contains(each) || steers(each);
    !text.contains(special)
        && !text.contains("://")
        && !text.starts_with([
            ' ', '-', '+', '=', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9',
        ])
}

/// The text with `U+202E` and the like for characters that steer or turn it, and lines that end in a line feed.
#[must_use]
pub fn show_controls(text: &str) -> String {
    if !text.contains(steers) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for each in text.replace("\r\n", "\n").replace('\r', "\n").chars() {
        if steers(each) {
            write!(out, "U+{:04X}", u32::from(each)).expect("a text takes all that is written");
        } else {
            out.push(each);
        }
    }
    out
}

/// The text without the white space in front of its lines, which would make code of them, and without quotes and bullets
/// in each other that are more than anybody writes; lines of a fence stay as they are.
fn unindented(text: &str) -> String {
    let fences = Fences::of(text.as_bytes());
    let mut out = String::with_capacity(text.len() + 1);
    for line in lines(text.as_bytes()) {
        let raw = &text[line.clone()];
        let is_code = fences.hold(line.start) && !raw.trim_start().starts_with(['`', '~']);
        if is_code {
            out.push_str(raw);
        } else {
            let surplus = surplus(raw.as_bytes());
            out.push_str(raw[..surplus.start].trim_start());
            out.push_str(&raw[surplus.end..]);
        }
        out.push('\n');
    }
    out.pop();
    out
}

/// The text in a fence that nothing in it closes.
fn fenced(text: &str) -> String {
    let runs = text.split(|each| each != '`').map(str::len);
    let marks = "`".repeat(runs.max().unwrap_or(0).max(2) + 1);
    format!("{marks}text\n{}\n{marks}", text.trim_matches('\n'))
}

/// Where a text names addresses of the web.
fn addresses(text: &str) -> regex::Matches<'static, '_> {
    static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r#"https?://[^\s<>\[\]"'`{}|\\^]*[^\s<>\[\]"'`{}|\\^.,;:!?)(*_]"#)
            .expect("a pattern")
    });
    ADDRESS.find_iter(text)
}

/// Whether an address is understood wherever the text is read, not beside the page alone.
fn leads_somewhere(address: &str) -> bool {
    let start = ["https://", "http://", "mailto:"];
    let scheme = start.iter().find(|start| address.starts_with(**start));
    scheme.is_some_and(|scheme| address.len() > scheme.len())
}
