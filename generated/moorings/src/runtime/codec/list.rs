//! Turns what a caller gives for a list into the list.

/// The items, each turned into what the API wants, so that text literals do for a list of texts.
pub(crate) fn list<T>(items: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    items.into_iter().map(Into::into).collect()
}
