//! Keeps which fields of a record were met.

/// Which fields of a record were met.
#[derive(Default)]
pub(super) struct Seen {
    /// The first 64.
    first: u64,
    /// The others, 64 in each word.
    rest: Vec<u64>,
}

impl Seen {
    /// Notes a field; false if it was met before.
    #[inline]
    pub(super) fn insert(&mut self, index: usize) -> bool {
        let word = if index < 64 {
            &mut self.first
        } else {
            self.word_beyond(index / 64 - 1)
        };
        let bit = 1 << (index % 64);
        let is_new = *word & bit == 0;
        *word |= bit;
        is_new
    }

    /// Whether a field was met.
    pub(super) fn contains(&self, index: usize) -> bool {
        let word = match index / 64 {
            0 => self.first,
            word => self.rest.get(word - 1).copied().unwrap_or(0),
        };
        word >> (index % 64) & 1 == 1
    }

    #[cold]
    fn word_beyond(&mut self, word: usize) -> &mut u64 {
        if self.rest.len() <= word {
            self.rest.resize(word + 1, 0);
        }
        &mut self.rest[word]
    }
}
