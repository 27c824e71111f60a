//! Turns a chain of calls, such as `client.pets().list_pets().await?;`, into its links.

use super::brackets::unquoted;

/// The receiver and the links of a statement whose chain is longer than `width`; `None` if it is shorter, or no chain of
/// two links.
pub(super) fn long(code: &str, width: usize) -> Option<Vec<&str>> {
    let is_statement = code.ends_with(';') && !code.starts_with('.');
    let from = code.find(" = ").map_or(0, |at| at + 3);
    if !is_statement || code.len() - from <= width {
        return None;
    }
    let mut links = Vec::new();
    let (mut depth, mut start) = (0_i32, 0);
    for (at, each) in unquoted(code) {
        match each {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth -= 1,
            b'.' if depth == 0 && at > from => {
                links.push(&code[start..at]);
                start = at;
            }
            _ => {}
        }
    }
    links.push(&code[start..]);
    (links.len() > 2).then_some(links)
}
