//! Turns the printer's lines into the lines that rustfmt would write: the two break long code at other widths.
//!
//! Only the shapes that the emitter writes are laid out: imports, heads of functions, statements and fields that
//! hold calls and lists. rustfmt's widths are those of its default configuration.

mod brackets;
mod chain;
mod shapes;

use super::conditions;
use brackets::{Group, group, unquoted};

/// `max_width`
const WIDTH: usize = 100;
/// The same for an import, whose names are followed by a bracket and a semicolon.
const IMPORT: usize = 98;
/// A line of an import's names.
const FILL: usize = 99;
/// `chain_width`, with the semicolon.
const CHAIN: usize = 61;
/// `fn_call_width`: the arguments of a call on one line.
const CALL: usize = 60;
/// `struct_lit_width`: the fields of a literal on one line.
const LITERAL: usize = 18;
/// `array_width`: the items of a list on one line.
const LIST: usize = 60;

/// Lays out a file.
pub(super) fn fit(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut at = 0;
    while at < lines.len() {
        if let Some(next) = shapes::short_literal(&lines, at, &mut out)
            .or_else(|| shapes::long_static(&lines, at, &mut out))
        {
            at = next;
            continue;
        }
        if let Some((condition, next)) = conditions::joined(&lines, at) {
            conditions::push(indent(lines[at]), &condition, &mut out);
            at = next;
            continue;
        }
        let (code, next) = logical(&lines, at);
        lay(indent(lines[at]), &code, &mut out);
        at = next;
    }
    out
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// The code that begins at a line, on one line, and where the next begins. Blocks, comments, attributes and the
/// bodies of macros stay as they are.
fn logical(lines: &[&str], at: usize) -> (String, usize) {
    let first = lines[at].trim();
    let next = lines.get(at + 1).copied().unwrap_or_default();
    if first.starts_with("impl ") && next.starts_with("for ") {
        return (format!("{first} {next}"), at + 2);
    }
    let chain = links(next);
    if !opens(first) && !chain {
        return (first.to_owned(), at + 1);
    }
    let mut code = first.to_owned();
    for (next, line) in (at + 2..).zip(&lines[at + 1..]) {
        let part = line.trim();
        if part.is_empty() || part.starts_with("//") || part.starts_with('#') {
            break;
        }
        join(&mut code, part);
        let ends = if chain {
            part.ends_with(';') || is_into(&code)
        } else {
            indent(line) == indent(lines[at])
        };
        if ends {
            return (code, next);
        }
    }
    (first.to_owned(), at + 1)
}

/// Whether a line goes on with a chain of calls.
fn links(line: &str) -> bool {
    let line = line.trim();
    line.starts_with('.') && !line.starts_with("..")
}

/// Whether a line begins something that the printer has broken and that may be laid out anew.
fn opens(line: &str) -> bool {
    let is_block = line.ends_with('{') && !is_import(line);
    !line.starts_with("//") && !is_block && line.ends_with(['(', '[', '{', '<', '='])
}

fn is_import(line: &str) -> bool {
    line.starts_with("use ") || line.starts_with("pub use ") || line.starts_with("pub(crate) use ")
}

/// Adds the next line of broken code as if it had never been broken.
fn join(code: &mut String, part: &str) {
    let opened = code.ends_with(['(', '[', '<']) || is_import(code) && code.ends_with('{');
    let closes = part.starts_with([')', ']', '>'])
        || links(part)
        || is_import(code) && part.starts_with('}');
    if closes && !links(part) && code.ends_with(',') {
        code.pop();
    }
    if !opened && !closes {
        code.push(' ');
    }
    code.push_str(part);
}

/// Writes code at an indentation, broken where it is too long.
fn lay(indent: usize, code: &str, out: &mut String) {
    let width = if is_import(code) { IMPORT } else { WIDTH };
    let whole = indent + code.chars().count() <= width;
    if code.starts_with("//") || code.starts_with('#') {
        return line(indent, code, out);
    }
    if let Some((head, fields)) = shapes::long_literal(code) {
        return shapes::literal(indent, head, fields, out);
    }
    if let Some(links) =
        chain::long(code, CHAIN).or_else(|| chain::long(code, 0).filter(|_| !whole))
    {
        return chain(indent, &links, out);
    }
    if whole && fits(code) {
        return line(indent, code, out);
    }
    if is_import(code) {
        return shapes::import(indent, code, out);
    }
    if let Some((name, type_)) = code.split_once(": ").filter(|_| is_field(code)) {
        line(indent, &format!("{name}:"), out);
        return line(indent + 4, type_, out);
    }
    match group(code) {
        Some(group) => broken(indent, code, &group, out),
        None => shapes::generic(indent, code, out),
    }
}

/// A chain of calls whose receiver, and each call on it, stands on a line of its own.
fn chain(indent: usize, links: &[&str], out: &mut String) {
    for (at, link) in links.iter().enumerate() {
        lay(if at == 0 { indent } else { indent + 4 }, link, out);
    }
}

fn line(indent: usize, code: &str, out: &mut String) {
    if !code.is_empty() {
        out.extend(std::iter::repeat_n(' ', indent));
        out.push_str(code);
    }
    out.push('\n');
}

/// Whether no call and no list of the code is too long for one line.
fn fits(code: &str) -> bool {
    if is_head(code) || is_import(code) {
        return true;
    }
    let mut open: Vec<(u8, usize)> = Vec::new();
    for (at, each) in unquoted(code) {
        match each {
            b'(' | b'[' => open.push((each, at)),
            b')' | b']' => {
                let Some((mark, start)) = open.pop() else {
                    return true;
                };
                let width = code[start + 1..at].chars().count();
                let limit = if mark == b'(' { CALL } else { LIST };
                if width > limit {
                    return false;
                }
            }
            _ => {}
        }
    }
    true
}

/// A field of a struct or of its literal.
fn is_field(code: &str) -> bool {
    code.ends_with(',') && (code.starts_with("pub ") && !code.contains('(') || is_into(code))
}

/// A field that takes over an argument.
fn is_into(code: &str) -> bool {
    code.ends_with(".into(),")
}

/// The head of a function, whose arguments stand on one line if that fits.
fn is_head(code: &str) -> bool {
    (code.starts_with("pub fn ") || code.starts_with("fn ")) && code.ends_with('{')
}

/// Code whose outermost brackets have a line for each item.
fn broken(indent: usize, code: &str, group: &Group<'_>, out: &mut String) {
    if group.items.is_empty() {
        return line(indent, code, out);
    }
    line(indent, group.before, out);
    for item in &group.items {
        lay(indent + 4, &format!("{item},"), out);
    }
    shapes::head(indent, group.behind, out);
}
