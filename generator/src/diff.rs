//! Turns two versions of an API into what changed from one to the other, in the API and in its client, and what of it
//! breaks callers.

mod change;
pub mod changelog;
mod compare;
mod facts;
mod items;
mod judge;
mod markdown;
mod shown;
mod text;
mod words;

pub use change::{Bump, Change, Fact, Kind, RustChange, What, Whole, bump};
pub use markdown::{markdown, sections};
pub use text::text;
pub use words::summary;

use crate::emit::Surface;
use crate::names::Names;
use crate::spec::Api;
use items::items;

/// A version of an API.
#[derive(Clone, Copy, Debug)]
pub struct Version<'a> {
    /// What is known of it.
    pub api: &'a Api,
    /// What its items are called in Rust.
    pub names: &'a Names,
}

/// Everything that changed: the API itself, pages, security schemes, operations, models, the parts of each behind it. Of
/// an item that is new, gone, or another kind of type now, the parts are not listed.
///
/// An item is the same in both versions if it is called the same on the wire, or else if it is in Rust.
#[must_use]
pub fn diff(old: Version<'_>, new: Version<'_>) -> Vec<Change> {
    let items = |version: Version<'_>| {
        let surface = Surface::of(version.api, version.names);
        items(version.api, &surface)
    };
    let (old, new) = rayon::join(|| items(old), || items(new));
    let mut changes = Vec::new();
    compare::parts(&old, &new, &[], &mut changes);
    changes
}
