//! Turns names into the order in which rustfmt lists modules and imports: the "version sorting" of the style guide.

use std::cmp::Ordering;

/// Compares two names: runs of digits by their value, an underscore before all else, the rest by its characters.
pub(super) fn by_version(one: &str, other: &str) -> Ordering {
    let (mut one_left, mut other_left) = (one, other);
    // Of two names that differ in leading zeros alone, the first that has more comes first.
    let mut zeros = Ordering::Equal;
    loop {
        if one_left.is_empty() || other_left.is_empty() {
            return one_left.len().cmp(&other_left.len()).then(zeros);
        }
        let (a, b) = (segment(&mut one_left), segment(&mut other_left));
        let order = match (number(a), number(b)) {
            (Some(a_value), Some(b_value)) => {
                zeros = zeros.then(b.len().cmp(&a.len()));
                a_value.len().cmp(&b_value.len()).then(a_value.cmp(b_value))
            }
            _ => underscored(a).cmp(underscored(b)),
        };
        if order.is_ne() {
            return order;
        }
    }
}

/// Takes the run of digits or of anything else that a name begins with.
fn segment<'a>(name: &mut &'a str) -> &'a str {
    let digits = name.starts_with(|each: char| each.is_ascii_digit());
    let end = name.find(|each: char| each.is_ascii_digit() != digits);
    let (segment, rest) = name.split_at(end.unwrap_or(name.len()));
    *name = rest;
    segment
}

/// The digits without leading zeros.
fn number(segment: &str) -> Option<&str> {
    let is_number = segment.starts_with(|each: char| each.is_ascii_digit());
    is_number.then(|| segment.trim_start_matches('0'))
}

/// The characters, an underscore below all others.
fn underscored(segment: &str) -> impl Iterator<Item = Option<char>> {
    segment.chars().map(|each| (each != '_').then_some(each))
}
