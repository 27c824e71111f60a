//! Turns a name that nothing has into the nearest of those that there are.

/// How alike a name must be to be offered in place of an unknown one, from 0 to 1.
const ALIKE: f64 = 0.75;

/// The name that was probably meant, if one is near enough.
#[must_use]
pub fn near<'n>(name: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    nearest(name, names).into_iter().next()
}

/// The names that may have been meant, the nearest first.
#[must_use]
pub fn nearest<'n>(name: &str, names: impl IntoIterator<Item = &'n str>) -> Vec<&'n str> {
    let name = name.to_lowercase();
    let likeness = |other: &str| strsim::jaro_winkler(&name, &other.to_lowercase());
    let names = names.into_iter().map(|other| (likeness(other), other));
    let mut near: Vec<_> = names.filter(|(likeness, _)| *likeness >= ALIKE).collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    near.into_iter().map(|(_, other)| other).collect()
}
