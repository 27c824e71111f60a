//! Turns text into its characters: where they begin, and which do something else than being seen.

/// Whether a character steers a terminal, turns the direction of writing or cannot be seen: the categories Cc and Cf of
/// Unicode as far as they matter, and its separators of lines and paragraphs. Line feeds and tabs are ordinary text.
#[must_use]
pub fn steers(each: char) -> bool {
    match each {
        '\n' | '\t' | ' '..='~' => false,
        '\u{ad}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e0fff}' => true,
        _ => each.is_control(),
    }
}

/// The last byte up to `at` that begins a character, or the end; `str` has it only in compilers newer than the one
/// this crate promises to do with.
#[must_use]
pub fn floor_char_boundary(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at)
        .rev()
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or_default()
}
