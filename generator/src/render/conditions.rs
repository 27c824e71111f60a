//! Turns conditions such as `#[cfg(any(feature = "a", feature = "b"))]` into lines as rustfmt lays them out.

use std::fmt::Write as _;

/// `attr_fn_like_width` of rustfmt: what stands in the outer brackets on one line.
const WIDTH: usize = 70;

/// The condition that begins at a line, on one line, and where the next begins.
pub(super) fn joined(lines: &[&str], at: usize) -> Option<(String, usize)> {
    let rest = &lines[at..];
    if !rest.first()?.trim_start().starts_with("#[cfg(") {
        return None;
    }
    let count = rest.iter().position(|line| line.ends_with(']'))? + 1;
    let mut condition = String::new();
    for part in rest[..count].iter().map(|line| line.trim()) {
        if part.starts_with(')') && condition.ends_with(',') {
            condition.pop();
        }
        if condition.ends_with(',') {
            condition.push(' ');
        }
        condition.push_str(part);
    }
    Some((condition, at + count))
}

/// Writes a line that is an attribute; if it is a long condition, with a line for each part.
pub(super) fn push(indent: usize, attribute: &str, out: &mut String) {
    let margin = " ".repeat(indent);
    let within = |start: &str, end: &str| attribute.strip_prefix(start)?.strip_suffix(end);
    let long = within("#[cfg(", ")]").filter(|condition| condition.len() > WIDTH);
    let written = match (long, within("#[cfg(any(", "))]")) {
        (None, _) => writeln!(out, "{margin}{attribute}"),
        (Some(_), Some(parts)) => {
            let parts = parts.replace(", ", &format!(",\n{margin}    "));
            writeln!(out, "{margin}#[cfg(any(\n{margin}    {parts}\n{margin}))]")
        }
        (Some(condition), None) => {
            writeln!(out, "{margin}#[cfg(\n{margin}    {condition}\n{margin})]")
        }
    };
    written.expect("a string takes text");
}
