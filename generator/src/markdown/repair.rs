//! Turns a page as generators write it into text that `CommonMark` reads as it was meant, with a way back to the original.

use std::collections::HashMap;

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
/// * a quote ends where its `>` end (no lazy continuation);
/// * kramdown attributes (`{: …}`) and a byte order mark are blanked;
/// * a fence or HTML opener that never closes is blanked, or it would swallow the page.
pub(super) fn repair(text: &str, landmarks: &Landmarks) -> Repaired {
    let breaks = restore::breaks(text, landmarks);
    let restored = !breaks.is_empty();
    let (mut bytes, mut inserted) = insert(text.as_bytes(), &breaks);
    blank_marks(&mut bytes);
    blank_unclosed(&mut bytes);
    let quotes = quote_ends(&bytes);
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

/// Blanks a byte order mark and kramdown attribute lines, and makes lone carriage returns line ends.
fn blank_marks(bytes: &mut [u8]) {
    if bytes.starts_with("\u{feff}".as_bytes()) {
        bytes[..3].fill(b' ');
    }
    for at in 0..bytes.len() {
        if bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n') {
            bytes[at] = b'\n';
        }
    }
    for (start, end) in lines(bytes) {
        let line = bytes[start..end].trim_ascii();
        if line.starts_with(b"{:") && line.ends_with(b"}") {
            bytes[start..end].fill(b' ');
        }
    }
}

/// Where a line follows a quote without being one itself.
fn quote_ends(bytes: &[u8]) -> Vec<usize> {
    let mut places = Vec::new();
    let mut fence: Option<u8> = None;
    let mut quoted = false;
    for (start, end) in lines(bytes) {
        let line = bytes[start..end].trim_ascii();
        if let Some(mark) = fence_mark(line) {
            fence = if fence == Some(mark) {
                None
            } else {
                fence.or(Some(mark))
            };
        }
        let is_quote = fence.is_none() && line.first() == Some(&b'>');
        if quoted && !is_quote && !line.is_empty() {
            places.push(start);
        }
        quoted = is_quote;
    }
    places
}

/// Blanks openers that would swallow the rest of the page: a fence with no closing fence, or an HTML
/// construct that `CommonMark` ends only at its own closer (section 4.6, conditions 1 to 3 and 5).
fn blank_unclosed(bytes: &mut [u8]) {
    const HTML: [(&[u8], &[u8]); 7] = [
        (b"<!--", b"-->"),
        (b"<?", b"?>"),
        (b"<![CDATA[", b"]]>"),
        (b"<script", b"</script"),
        (b"<pre", b"</pre"),
        (b"<style", b"</style"),
        (b"<textarea", b"</textarea"),
    ];
    let mut closers = Closers::default();
    let mut open: Option<(u8, usize, usize)> = None;
    for (start, end) in lines(bytes) {
        let line = bytes[start..end].trim_ascii();
        if let Some(mark) = fence_mark(line) {
            open = match open {
                Some((opener, ..)) if opener == mark => None,
                Some(other) => Some(other),
                None => Some((mark, start, end)),
            };
        } else if open.is_none() && line.first() == Some(&b'<') {
            let lower = line.to_ascii_lowercase();
            let swallows = HTML.iter().find(|(opener, _)| lower.starts_with(opener));
            if swallows.is_some_and(|(_, closer)| !closers.after(closer, start, bytes)) {
                bytes[start..end].fill(b' ');
            }
        }
    }
    if let Some((_, start, end)) = open {
        bytes[start..end].fill(b' ');
    }
}

/// Where each closer of HTML stands last, found when it is first asked for.
#[derive(Default)]
struct Closers(HashMap<&'static [u8], Option<usize>>);

impl Closers {
    /// Whether the closer stands behind a place.
    fn after(&mut self, closer: &'static [u8], place: usize, bytes: &[u8]) -> bool {
        let found = || {
            bytes
                .windows(closer.len())
                .rposition(|each| each.eq_ignore_ascii_case(closer))
        };
        self.0
            .entry(closer)
            .or_insert_with(found)
            .is_some_and(|last| last >= place)
    }
}

/// The character of a fence line: three or more back-ticks or tildes, no back-tick after the former.
fn fence_mark(line: &[u8]) -> Option<u8> {
    let mark = *line.first().filter(|each| matches!(each, b'`' | b'~'))?;
    let run = line.iter().take_while(|&&each| each == mark).count();
    (run >= 3 && (mark == b'~' || !line[run..].contains(&b'`'))).then_some(mark)
}

/// Start and end of each line, without its line feed.
fn lines(bytes: &[u8]) -> Vec<(usize, usize)> {
    let mut start = 0;
    let ends = bytes
        .iter()
        .enumerate()
        .filter(|(_, each)| **each == b'\n')
        .map(|(at, _)| at);
    ends.chain([bytes.len()])
        .map(|end| (std::mem::replace(&mut start, end + 1), end))
        .collect()
}
