//! Turns a document into text, JSON or YAML, in which every character can be seen: what would steer a terminal or turn
//! the direction of writing is escaped.

use std::borrow::Cow;
use std::fmt::Write;
use std::sync::LazyLock;

use regex::{Captures, Regex};
use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::source::steers;

/// The document as JSON text.
///
/// # Panics
/// Never: every value of the document has a JSON form.
#[must_use]
pub fn to_json(document: &Value) -> String {
    let text = serde_json::to_string_pretty(document).expect("a JSON value has a text");
    if !text.contains(steers) {
        return text + "\n";
    }
    let mut out = String::with_capacity(text.len() + 64);
    for each in text.chars() {
        if steers(each) {
            // In a string, since there are none elsewhere (RFC 8259, section 7).
            let mut units = [0; 2];
            let mut units = each.encode_utf16(&mut units).iter();
            units
                .try_for_each(|unit| write!(out, "\\u{unit:04x}"))
                .expect("a string takes all text");
        } else {
            out.push(each);
        }
    }
    out + "\n"
}

/// The document as YAML text.
///
/// # Panics
/// Never: every JSON value has a YAML form.
#[must_use]
pub fn to_yaml(document: &Value) -> String {
    static MARKED: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"\\x01([0-9A-F]+)\\x01").expect("a pattern"));
    let text = serde_saphyr::to_string(&Marked(document)).expect("a JSON value has a YAML text");
    // YAML 1.2, section 5.7.
    let escaped = MARKED.replace_all(&text, |found: &Captures<'_>| match &found[1] {
        digits if digits.len() <= 4 => format!("\\u{digits:0>4}"),
        digits => format!("\\U{digits:0>8}"),
    });
    escaped.into_owned()
}

/// Stands around the digits of a character that is to be escaped. It is a control character itself, so the writer of
/// YAML puts the whole text into double quotes, and it as [`WRITTEN`].
const MARK: char = '\u{1}';
/// What becomes of the mark. No text holds it otherwise, since back-slashes of one that does are marked too.
const WRITTEN: &str = "\\x01";

/// A value in whose texts all characters to escape are marked.
struct Marked<'a>(&'a Value);

impl Serialize for Marked<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::String(text) => serializer.serialize_str(&marked(text)),
            Value::Array(items) => serializer.collect_seq(items.iter().map(Marked)),
            Value::Object(members) => {
                let members = members.iter();
                serializer.collect_map(members.map(|(name, value)| (marked(name), Marked(value))))
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => self.0.serialize(serializer),
        }
    }
}

fn marked(text: &str) -> Cow<'_, str> {
    // Nearly all texts are plain, which is seen sooner than that they hold none of the others.
    let is_plain = |each| matches!(each, b' '..=b'~' | b'\n') && each != b'\\';
    if text.bytes().all(is_plain) || !(text.contains(steers) || text.contains(WRITTEN)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 64);
    for each in text.chars() {
        if steers(each) || each == '\\' {
            write!(out, "{MARK}{:X}{MARK}", u32::from(each)).expect("a string takes all text");
        } else {
            out.push(each);
        }
    }
    Cow::Owned(out)
}
