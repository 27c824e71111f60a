//! Turns any text into Markdown that shows it as code.

use super::show_controls;

/// A text as code within a sentence, whatever back-ticks it holds.
#[must_use]
pub fn code(text: &str) -> String {
    let shown = show_controls(text);
    let one_line = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    if one_line.is_empty() {
        return "(empty)".to_owned();
    }
    // CommonMark, section 6.1: a run of marks that the text does not hold, and spaces that keep its own apart.
    let longest = one_line
        .split(|each| each != '`')
        .map(str::len)
        .max()
        .unwrap_or(0);
    let marks = "`".repeat(longest + 1);
    if longest == 0 {
        format!("{marks}{one_line}{marks}")
    } else {
        format!("{marks} {one_line} {marks}")
    }
}
