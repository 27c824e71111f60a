//! Random values, always the same for the same seed.

use crate::runtime::codec::DateTime;
use serde_json::{Map, Value};

/// A generator of pseudo-random numbers (xorshift64*).
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        let mut random = Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        random.bits();
        random
    }

    pub(crate) fn bits(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    /// A number below a limit.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        let limit = u64::try_from(limit).expect("a limit is small");
        usize::try_from((self.bits() >> 8) % limit).expect("below the limit")
    }

    /// True once in so many times.
    pub(crate) fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub(crate) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// Any integer, small ones as often as large ones.
    pub(crate) fn integer(&mut self) -> i64 {
        let shift = self.below(64);
        self.bits().cast_signed() >> shift
    }

    /// Any finite double, short ones as often as long ones.
    pub(crate) fn double(&mut self) -> f64 {
        if self.once_in(2) {
            return f64::from(i32::try_from(self.below(100_000)).expect("it is small")) / 100.0;
        }
        let value = f64::from_bits(self.bits());
        if value.is_finite() { value } else { 0.5 }
    }

    /// A text with all that JSON must escape, and all lengths of UTF-8.
    pub(crate) fn wild_text(&mut self) -> String {
        let length = self.below(24);
        (0..length).map(|_| self.character()).collect()
    }

    fn character(&mut self) -> char {
        let code = match self.below(8) {
            0 => self.below(0x20),
            1 => self.below(0xD800),
            2 => 0x1_0000 + self.below(0x10_0000),
            3 => usize::from(*self.pick(b"\"\\/\x7f")),
            _ => 0x20 + self.below(0x5F),
        };
        let code = u32::try_from(code).ok().and_then(char::from_u32);
        code.expect("no surrogate is made")
    }

    pub(crate) fn date_time(&mut self) -> DateTime {
        let days = i64::try_from(self.below(3_000_000)).expect("it is small") - 719_000;
        let nanos = *self.pick(&[0, 120_000_000, 123_456_000, 123_456_789]);
        let seconds = i64::try_from(self.below(86_400)).expect("it is small");
        DateTime::from_timestamp(days * 86_400 + seconds, nanos).expect("chrono has the date")
    }

    /// Any JSON value of at most this depth.
    pub(crate) fn value(&mut self, depth: usize) -> Value {
        match self.below(if depth == 0 { 6 } else { 8 }) {
            0 => Value::Null,
            1 => self.once_in(2).into(),
            2 => self.integer().into(),
            3 => self.bits().into(),
            4 => self.double().into(),
            5 => self.wild_text().into(),
            6 => (0..self.below(4)).map(|_| self.value(depth - 1)).collect(),
            _ => Value::Object(self.members(depth - 1)),
        }
    }

    fn members(&mut self, depth: usize) -> Map<String, Value> {
        let count = self.below(4);
        (0..count)
            .map(|_| (self.wild_text(), self.value(depth)))
            .collect()
    }
}
