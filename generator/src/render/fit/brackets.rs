//! Turns a line of code into its brackets and what stands between their commas.

/// The outermost brackets of code: what stands before, the brackets' items, what stands behind.
pub(super) struct Group<'a> {
    pub(super) before: &'a str,
    pub(super) items: Vec<&'a str>,
    pub(super) behind: &'a str,
}

/// Finds the brackets to break. A call or list that is the only item of another opens and closes with it:
/// `f(g(` … `))`.
pub(super) fn group(code: &str) -> Option<Group<'_>> {
    let mut start = code.find(['(', '['])?;
    let mut end = matching(code, start)?;
    while let Some(inner) = code[start + 1..end]
        .find(['(', '['])
        .map(|at| start + 1 + at)
    {
        let alone = items(&code[start + 1..end]).len() == 1;
        match matching(code, inner) {
            Some(close) if alone && close + 1 == end => (start, end) = (inner, close),
            _ => break,
        }
    }
    Some(Group {
        before: &code[..=start],
        items: items(&code[start + 1..end]),
        behind: &code[end..],
    })
}

/// The bytes of code that stand in no string, with their places.
pub(super) fn unquoted(code: &str) -> impl Iterator<Item = (usize, u8)> {
    let (mut quoted, mut escaped) = (false, false);
    code.bytes().enumerate().filter(move |&(_, each)| {
        let was_quoted = quoted;
        if each == b'"' && !escaped {
            quoted = !quoted;
        }
        escaped = quoted && each == b'\\' && !escaped;
        !was_quoted && each != b'"'
    })
}

/// The bracket that closes the one at a place.
fn matching(code: &str, start: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, each) in unquoted(&code[start..]) {
        match each {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => {
                depth -= 1;
                if depth == 0 {
                    return Some(start + at);
                }
            }
            _ => {}
        }
    }
    None
}

/// The parts between the outermost commas.
pub(super) fn items(inside: &str) -> Vec<&str> {
    let bytes = inside.as_bytes();
    let (mut depth, mut from) = (0_i32, 0);
    let mut items = Vec::new();
    for (at, each) in unquoted(inside) {
        match each {
            b'(' | b'[' | b'{' | b'<' => depth += 1,
            b')' | b']' | b'}' => depth -= 1,
            b'>' if at == 0 || bytes[at - 1] != b'-' => depth -= 1,
            b',' if depth == 0 => {
                items.push(inside[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
    }
    items.push(inside[from..].trim());
    items.retain(|item| !item.is_empty());
    items
}
