//! Finds the fields of records whose keys stand in another order than the fields.

use super::index::Index;
use super::table::{Spot, Table};

/// How many keys of a document are searched for among all fields, before an index pays.
const PATIENCE: u32 = 32;

/// What a reader has learned of keys that were not the next ones.
#[derive(Default)]
pub(super) struct Strays {
    /// How many there were, up to where it matters.
    count: u32,
    /// The indices of the models that had some; the one that was of use last comes first.
    indices: Vec<(Table, Index)>,
}

impl Strays {
    /// Where the field of this name stands, of a name as it stands between quotes in JSON.
    #[inline]
    pub(super) fn find(&mut self, table: Table, name: &str) -> Option<Spot> {
        if self.count < PATIENCE {
            self.count += 1;
            return table.find(name);
        }
        if !self.is_first(table) {
            self.make_first(table);
        }
        let (_, index) = self.indices.first()?;
        index.find(table, name)
    }

    #[inline]
    fn is_first(&self, table: Table) -> bool {
        let first = self.indices.first();
        first.is_some_and(|(of, _)| std::ptr::eq(of.0, table.0))
    }

    /// Puts the index of a model in front.
    #[inline(never)]
    fn make_first(&mut self, table: Table) {
        let mut known = self.indices.iter();
        let at = known.position(|(of, _)| std::ptr::eq(of.0, table.0));
        let at = at.unwrap_or_else(|| {
            self.indices.push((table, Index::of(table)));
            self.indices.len() - 1
        });
        self.indices.swap(0, at);
    }
}
