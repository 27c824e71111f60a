//! Turns a page as generators write it into text that `CommonMark` reads as it was meant, with a way back to the original.

use super::fence::Fences;
use super::holders::surplus;
use super::lines::lines;
use super::restore::{self, Landmarks};

/// Repaired text. Only line breaks were inserted; all else keeps its length.
pub(super) struct Repaired {
    /// What the Markdown parser is given.
    pub(super) text: String,
    /// Whether lines that had run together were set apart.
    pub(super) restored: bool,
    /// Places in `text` of the inserted bytes, ascending.
    inserted: Vec<usize>,
}

impl Repaired {
    /// The place in the original of a place in the repaired text.
    pub(super) fn original(&self, at: usize) -> usize {
        at - self.inserted.partition_point(|&each| each < at)
    }
}

/// Repairs a page:
/// * lines that had run together are set apart;
/// * a lone carriage return ends a line;
/// * a row that breaks off behind `[**` goes on in the next line;
/// * a quote ends where its `>` end (no lazy continuation);
/// * kramdown attributes (`{: …}`) and a byte order mark are blanked;
/// * so are the marks of quotes and bullets that stand in each other deeper than anybody writes them;
/// * a fence or HTML opener that never closes is blanked, or it would swallow the page.
pub(super) fn repair(text: &str, landmarks: &Landmarks) -> Repaired {
    let breaks = restore::breaks(text, landmarks);
    let restored = !breaks.is_empty();
    let (mut bytes, mut inserted) = insert(text.as_bytes(), &breaks);
    blank_marks(&mut bytes);
    join_rows(&mut bytes);
    let fences = Fences::of(&bytes);
    for opener in &fences.unclosed {
        bytes[opener.clone()].fill(b' ');
    }
    blank_unclosed_html(&mut bytes, &fences);
    let quotes = quote_ends(&bytes, &fences);
    if !quotes.is_empty() {
        let (with_quotes, more) = insert(&bytes, &quotes);
        inserted = merge(&inserted, &quotes, more);
        bytes = with_quotes;
    }
    let text =
        String::from_utf8(bytes).expect("whole characters are blanked, whole lines inserted");
    Repaired {
        text,
        restored,
        inserted,
    }
}

/// Inserts a line break at each place; the result and the places of the inserted bytes in it.
fn insert(bytes: &[u8], places: &[usize]) -> (Vec<u8>, Vec<usize>) {
    let mut out = Vec::with_capacity(bytes.len() + places.len());
    let mut from = 0;
    let mut inserted = Vec::with_capacity(places.len());
    for &place in places {
        out.extend_from_slice(&bytes[from..place]);
        inserted.push(out.len());
        out.push(b'\n');
        from = place;
    }
    out.extend_from_slice(&bytes[from..]);
    (out, inserted)
}

/// The insertions of a first pass, moved by those of a second, and the second's.
fn merge(first: &[usize], places: &[usize], second: Vec<usize>) -> Vec<usize> {
    let moved = |&at: &usize| at + places.partition_point(|&place| place <= at);
    let mut all: Vec<usize> = first.iter().map(moved).chain(second).collect();
    all.sort_unstable();
    all
}

/// Blanks a byte order mark, kramdown attribute lines and marks that are too many, and makes lone carriage returns
/// line ends.
fn blank_marks(bytes: &mut [u8]) {
    if bytes.starts_with("\u{feff}".as_bytes()) {
        bytes[..3].fill(b' ');
    }
    for at in 0..bytes.len() {
        if bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n') {
            bytes[at] = b'\n';
        }
    }
    for line in lines(bytes) {
        let text = bytes[line.clone()].trim_ascii();
        if text.starts_with(b"{:") && text.ends_with(b"}") {
            bytes[line].fill(b' ');
        } else {
            let surplus = surplus(&bytes[line.clone()]);
            bytes[line][surplus].fill(b' ');
        }
    }
}

/// Some templates break a row between the marks of a link and its text.
fn join_rows(bytes: &mut [u8]) {
    for line in lines(bytes) {
        let text = bytes[line.clone()].trim_ascii_end();
        if text.contains(&b'|') && text.ends_with(b"[**") {
            let broken = line.start + text.len()..bytes.len().min(line.end + 1);
            bytes[broken].fill(b' ');
        }
    }
}

/// Where a line follows a quote without being one itself.
fn quote_ends(bytes: &[u8], fences: &Fences) -> Vec<usize> {
    let mut places = Vec::new();
    let mut quoted = false;
    for line in lines(bytes) {
        let text = bytes[line.clone()].trim_ascii();
        let is_quote = text.first() == Some(&b'>') && !fences.hold(line.start);
        if quoted && !is_quote && !text.is_empty() {
            places.push(line.start);
        }
        quoted = is_quote;
    }
    places
}

/// Blanks openers of HTML that would swallow the rest of the page: those that `CommonMark` ends only at their own closer
/// (section 4.6, conditions 1 to 3 and 5), where none comes, or none before the next opener of the kind.
fn blank_unclosed_html(bytes: &mut [u8], fences: &Fences) {
    const HTML: [(&[u8], &[u8]); 7] = [
        (b"<!--", b"-->"),
        (b"<?", b"?>"),
        (b"<![CDATA[", b"]]>"),
        (b"<script", b"</script"),
        (b"<pre", b"</pre"),
        (b"<style", b"</style"),
        (b"<textarea", b"</textarea"),
    ];
    let mut next = [bytes.len(); HTML.len()];
    for line in lines(bytes).into_iter().rev() {
        let text = bytes[line.clone()].trim_ascii_start();
        let opened = HTML
            .iter()
            .position(|(opener, _)| starts_with(text, opener));
        if let Some(kind) = opened.filter(|_| !fences.hold(line.start)) {
            let before = std::mem::replace(&mut next[kind], line.start);
            if !holds(&bytes[line.start..before], HTML[kind].1) {
                bytes[line].fill(b' ');
            }
        }
    }
}

fn starts_with(text: &[u8], start: &[u8]) -> bool {
    text.len() >= start.len() && text[..start.len()].eq_ignore_ascii_case(start)
}

fn holds(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len())
        .any(|each| each.eq_ignore_ascii_case(part))
}
