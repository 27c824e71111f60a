//! Lays out conditions such as `#[cfg(any(feature = "a", feature = "b"))]`.

use std::fmt::Write as _;

/// `attr_fn_like_width` of rustfmt: what stands in the outer brackets on one line.
const WIDTH: usize = 70;

/// Writes a line that is an attribute; if it is a long condition, with a line for each part.
pub(super) fn push(indent: usize, attribute: &str, out: &mut String) {
    let margin = " ".repeat(indent);
    let parts = attribute
        .strip_prefix("#[cfg(any(")
        .and_then(|rest| rest.strip_suffix("))]"));
    let written = match parts {
        Some(parts) if parts.len() + "any()".len() > WIDTH => {
            let parts = parts.replace(", ", &format!(",\n{margin}    "));
            writeln!(out, "{margin}#[cfg(any(\n{margin}    {parts}\n{margin}))]")
        }
        Some(_) | None => writeln!(out, "{margin}{attribute}"),
    };
    written.expect("a string takes text");
}
