//! Finds the brackets of a line of code and what stands between their commas.

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

/// The bracket that closes the one at a place.
fn matching(code: &str, start: usize) -> Option<usize> {
    let bytes = code.as_bytes();
    let mut depth = 0_usize;
    let mut quoted = false;
    for (at, &each) in bytes.iter().enumerate().skip(start) {
        match each {
            b'"' if bytes[at - 1] != b'\\' => quoted = !quoted,
            _ if quoted => {}
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
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
    let (mut depth, mut quoted, mut from) = (0_i32, false, 0);
    let mut items = Vec::new();
    for (at, &each) in bytes.iter().enumerate() {
        match each {
            b'"' if at == 0 || bytes[at - 1] != b'\\' => quoted = !quoted,
            _ if quoted => {}
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
