//! Walks over a JSON text: where it stands, how deep, and what went wrong.

use super::error::Error;
use super::failure::Failure;
use super::strays::Strays;
use super::twin::copy_to;
use super::writer::Node;
use super::{Json, union::Fit};

/// How many arrays and objects may be inside each other; `serde_json` has the same limit.
const MAX_DEPTH: u8 = 127;

/// Says that reading failed; what is wrong and where is kept in the [`Reader`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fail;

/// A place in a JSON text that is being read.
pub struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
    pub(super) mode: Mode,
    /// How well the document fits the types so far (`union.rs`).
    pub(super) fit: Fit,
    /// How many bytes may still be read on trial (`union.rs`).
    pub(super) trial_bytes: usize,
    pub(super) depth_left: u8,
    pub(super) failure: Option<Failure>,
    /// Where keys that stand in another order than the fields belong.
    pub(super) strays: Strays,
    /// What the next value is copied from, in place of the text (`twin.rs`).
    pub(super) source: Option<&'a Node<'a>>,
}

/// Whether a failure is a failure of the whole.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// It is: its message and path are kept.
    Earnest,
    /// One of several candidates is tried; nobody will ask why it did not fit.
    Trial,
}

/// Reads the whole of `bytes` into `value`, which is blank.
pub(super) fn read_all(value: &mut dyn Json, bytes: &[u8]) -> Result<(), Error> {
    let text = std::str::from_utf8(bytes).map_err(Error::from)?;
    let mut reader = Reader::new(text);
    match reader.document(value) {
        Ok(()) => Ok(()),
        Err(Fail) => Err(reader.into_error()),
    }
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            mode: Mode::Earnest,
            fit: Fit::default(),
            trial_bytes: super::union::trial_bytes(text.len()),
            depth_left: MAX_DEPTH,
            failure: None,
            strays: Strays::default(),
            source: None,
        }
    }

    fn document(&mut self, value: &mut dyn Json) -> Result<(), Fail> {
        if self.text.starts_with('\u{feff}') {
            self.at = '\u{feff}'.len_utf8();
        }
        self.skip_space();
        value.read(self)?;
        self.skip_space();
        if self.at < self.text.len() {
            return self.expected("the end of the document");
        }
        Ok(())
    }

    fn into_error(self) -> Error {
        self.failure
            .expect("a reader that fails keeps the failure")
            .into()
    }

    /// Reads a value of some type.
    ///
    /// # Errors
    ///
    /// As [`Json::read`].
    pub fn value<T: Json>(&mut self) -> Result<T, Fail> {
        let mut value = T::blank();
        self.fill(&mut value)?;
        Ok(value)
    }

    fn fill(&mut self, value: &mut dyn Json) -> Result<(), Fail> {
        if let Some(Node::Variant(source)) = self.source {
            copy_to(source.value, value);
            return Ok(());
        }
        value.read(self)
    }

    #[inline]
    pub(super) fn bytes(&self) -> &'a [u8] {
        self.text.as_bytes()
    }

    /// The byte at which the reader stands; 0 at the end, which is nowhere in JSON.
    #[inline]
    pub(super) fn peek(&self) -> u8 {
        self.bytes().get(self.at).copied().unwrap_or(0)
    }

    /// Steps over this text if the reader stands before it.
    #[inline]
    pub(super) fn take(&mut self, text: &[u8]) -> bool {
        let found = self
            .bytes()
            .get(self.at..)
            .is_some_and(|rest| rest.starts_with(text));
        if found {
            self.at += text.len();
        }
        found
    }

    /// Steps over `null` if the reader stands before it.
    #[inline]
    pub(super) fn take_null(&mut self) -> bool {
        self.peek() == b'n' && self.take(b"null")
    }

    #[inline]
    pub(super) fn skip_space(&mut self) {
        if self.peek() <= b' ' {
            self.skip_long_space();
        }
    }

    fn skip_long_space(&mut self) {
        while matches!(self.peek(), b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
    }

    /// Where the reader stands, to come back to.
    pub(super) fn mark(&self) -> Mark {
        Mark {
            at: self.at,
            depth_left: self.depth_left,
        }
    }

    /// Goes back to a mark.
    pub(super) fn rewind(&mut self, mark: Mark) {
        self.at = mark.at;
        self.depth_left = mark.depth_left;
    }
}

/// A place to come back to.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    pub(super) at: usize,
    pub(super) depth_left: u8,
}
