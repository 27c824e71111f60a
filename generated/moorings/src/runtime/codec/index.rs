//! Finds the fields of a model by name, for documents that have them in another order than the model.

use super::table::{Spot, Table};

/// Where the fields of a model stand, each in the cell that its name points to, or behind that.
pub(super) struct Index {
    /// There are 2ⁿ of them, and at least half are empty.
    cells: Box<[Option<Spot>]>,
}

impl Index {
    pub(super) fn of(table: Table) -> Self {
        let size = (2 * table.0.len()).next_power_of_two();
        let mut cells = vec![None; size].into_boxed_slice();
        for (spot, field) in table.spots() {
            let mut at = hash(field.in_json()) & (size - 1);
            while cells[at].is_some() {
                at = (at + 1) & (size - 1);
            }
            cells[at] = Some(spot);
        }
        Self { cells }
    }

    /// Where the field of this name stands, of a name as it stands between quotes in JSON.
    #[inline]
    pub(super) fn find(&self, table: Table, name: &str) -> Option<Spot> {
        let last = self.cells.len() - 1;
        let mut at = hash(name) & last;
        loop {
            let spot = self.cells[at]?;
            if table.field(spot)?.is_named(name) {
                return Some(spot);
            }
            at = (at + 1) & last;
        }
    }
}

/// A number that tells most names of a model apart: made of the length, the first, the middle and the last byte.
#[inline]
fn hash(name: &str) -> usize {
    let bytes = name.as_bytes();
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
    let length = bytes.len();
    let ends = [byte(0), byte(length / 2), byte(length.wrapping_sub(1))];
    let mark = u32::from_le_bytes([length.to_le_bytes()[0], ends[0], ends[1], ends[2]]);
    (mark.wrapping_mul(0x9E37_79B9) >> 16) as usize
}
