//! Goes into arrays and objects, from entry to entry, and out again.

use super::reader::{Fail, Reader};

/// What begins and ends an array or an object.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Brackets {
    Array,
    Object,
}

impl Brackets {
    #[inline]
    const fn open(self) -> u8 {
        match self {
            Self::Array => b'[',
            Self::Object => b'{',
        }
    }

    #[inline]
    const fn close(self) -> u8 {
        match self {
            Self::Array => b']',
            Self::Object => b'}',
        }
    }

    const fn what(self) -> &'static str {
        match self {
            Self::Array => "an array",
            Self::Object => "an object",
        }
    }

    const fn what_follows(self) -> &'static str {
        match self {
            Self::Array => "',' or ']'",
            Self::Object => "',' or '}'",
        }
    }
}

impl Reader<'_> {
    /// Goes into an array or object; true if there is something in it.
    #[inline]
    pub(super) fn open(&mut self, brackets: Brackets) -> Result<bool, Fail> {
        if self.peek() != brackets.open() {
            self.expected(brackets.what())?;
        }
        if self.depth_left == 0 {
            self.fail("arrays and objects are nested too deeply")?;
        }
        self.depth_left -= 1;
        self.at += 1;
        self.skip_space();
        if self.peek() == brackets.close() {
            self.leave();
            return Ok(false);
        }
        Ok(true)
    }

    /// Goes on after an entry of an array or object; true if there is another.
    #[inline]
    pub(super) fn another(&mut self, brackets: Brackets) -> Result<bool, Fail> {
        self.skip_space();
        let next = self.peek();
        if next == b',' {
            self.at += 1;
            self.skip_space();
            return Ok(true);
        }
        if next != brackets.close() {
            self.expected(brackets.what_follows())?;
        }
        self.leave();
        Ok(false)
    }

    #[inline]
    fn leave(&mut self) {
        self.at += 1;
        self.depth_left += 1;
    }
}
