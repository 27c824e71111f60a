//! Turns the shapes that have a layout of their own into lines: imports, struct literals, long statics.

use super::brackets::items;
use super::{FILL, LITERAL, WIDTH, indent, lay, line, logical};

/// An import whose names fill lines.
pub(super) fn import(indent: usize, code: &str, out: &mut String) {
    let Some((before, rest)) = code.split_once('{') else {
        return line(indent, code, out);
    };
    let Some((names, behind)) = rest.rsplit_once('}') else {
        return line(indent, code, out);
    };
    line(indent, &format!("{before}{{"), out);
    let mut filled = String::new();
    let mut names = names
        .split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .peekable();
    while let Some(name) = names.next() {
        let width = if names.peek().is_some() { FILL } else { WIDTH };
        if !filled.is_empty() && indent + 4 + filled.len() + 1 + name.len() + 1 > width {
            line(indent + 4, &std::mem::take(&mut filled), out);
        }
        if !filled.is_empty() {
            filled.push(' ');
        }
        filled.push_str(name);
        filled.push(',');
    }
    line(indent + 4, &filled, out);
    line(indent, &format!("}}{behind}"), out);
}

/// A struct literal on one line whose fields are too long for that: its path and its fields.
pub(super) fn long_literal(code: &str) -> Option<(&str, &str)> {
    let (head, fields) = code.strip_suffix(" }")?.split_once(" { ")?;
    let is_path = head
        .bytes()
        .all(|each| each.is_ascii_alphanumeric() || b"_:".contains(&each));
    (is_path && fields.len() > LITERAL).then_some((head, fields))
}

/// A struct literal, a line for each field.
pub(super) fn literal(indent: usize, head: &str, fields: &str, out: &mut String) {
    line(indent, &format!("{head} {{"), out);
    for field in items(fields) {
        let comma = if field.starts_with("..") { "" } else { "," };
        line(indent + 4, &format!("{field}{comma}"), out);
    }
    line(indent, "}", out);
}

/// An argument whose type stands on a line of its own: `name: impl Into<` … `>,`.
pub(super) fn generic(indent: usize, code: &str, out: &mut String) {
    let inside = code.split_once('<').filter(|_| !code.contains('"'));
    let Some((name, (type_, behind))) =
        inside.and_then(|(name, rest)| Some((name, rest.rsplit_once('>')?)))
    else {
        return head(indent, code, out);
    };
    line(indent, &format!("{name}<"), out);
    line(indent + 4, &format!("{type_},"), out);
    line(indent, &format!(">{behind}"), out);
}

/// The end of a head, whose bracket stands on a line of its own if it is beyond the width.
pub(super) fn head(indent: usize, code: &str, out: &mut String) {
    match code.strip_suffix(" {") {
        Some(name) if indent + code.len() > WIDTH => {
            line(indent, name, out);
            line(indent, "{", out);
        }
        Some(_) | None => line(indent, code, out),
    }
}

/// A struct literal of one short field.
pub(super) fn short_literal(lines: &[&str], at: usize, out: &mut String) -> Option<usize> {
    let [first, field, last] = lines.get(at..at + 3)? else {
        return None;
    };
    let inside = field.trim().strip_suffix(',')?;
    let is_literal =
        first.trim().starts_with("kind: ") && first.ends_with('{') && last.trim() == "},";
    if !is_literal || inside.len() > LITERAL {
        return None;
    }
    line(
        indent(first),
        &format!("{} {inside} }},", first.trim()),
        out,
    );
    Some(at + 3)
}

/// A static whose first line is too long: its value begins on the next one.
pub(super) fn long_static(lines: &[&str], at: usize, out: &mut String) -> Option<usize> {
    let (head, value) = lines[at].split_once(" = ")?;
    let is_static = head.starts_with("static ") || head.starts_with("pub(crate) static ");
    if !is_static || !value.ends_with('{') || lines[at].chars().count() <= WIDTH {
        return None;
    }
    let end = (at..lines.len()).find(|&end| lines[end] == "};")?;
    line(0, &format!("{head} ="), out);
    line(4, value, out);
    let mut next = at + 1;
    while next <= end {
        let (code, after) = logical(&lines[..=end], next);
        lay(indent(lines[next]) + 4, &code, out);
        next = after;
    }
    Some(end + 1)
}
