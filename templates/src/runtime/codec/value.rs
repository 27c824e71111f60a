//! Any JSON value: skipped, read and written.

use super::Json;
use super::brackets::Brackets;
use super::reader::{Fail, Reader};
use super::writer::{Node, Presence, Scalar, Writer};
use serde_json::Value;

impl<'a> Reader<'a> {
    /// Steps over any value, checking that it is one; the text of it.
    pub(super) fn skip(&mut self) -> Result<&'a str, Fail> {
        let start = self.at;
        match self.peek() {
            b'"' => self.skip_text()?,
            b'{' => self.skip_object()?,
            b'[' => self.skip_array()?,
            b'-' | b'0'..=b'9' => self.skip_number()?,
            _ => self.skip_word()?,
        }
        Ok(&self.text[start..self.at])
    }

    fn skip_word(&mut self) -> Result<(), Fail> {
        if self.take(b"true") || self.take(b"false") || self.take_null() {
            return Ok(());
        }
        self.expected("a value")
    }

    fn skip_array(&mut self) -> Result<(), Fail> {
        let mut more = self.open(Brackets::Array)?;
        while more {
            self.skip()?;
            more = self.another(Brackets::Array)?;
        }
        Ok(())
    }

    fn skip_object(&mut self) -> Result<(), Fail> {
        let mut more = self.open(Brackets::Object)?;
        while more {
            self.key()?;
            self.skip()?;
            more = self.another(Brackets::Object)?;
        }
        Ok(())
    }
}

/// `serde_json` builds the value, so that numbers are as its features have them.
impl Json for Value {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fail> {
        if let Some(Node::Scalar(Scalar::Value(source))) = reader.source {
            self.clone_from(source);
            return Ok(());
        }
        let start = reader.at;
        match serde_json::from_str(reader.skip()?) {
            Ok(value) => {
                *self = value;
                Ok(())
            }
            // The text is JSON, so all that is left to be wrong is a number that no double can hold.
            Err(_) => reader.out_of_range(start),
        }
    }

    fn write(&self, writer: &mut Writer<'_>) -> Presence {
        writer.value(self)
    }

    fn blank() -> Self {
        Self::Null
    }
}

/// Appends any value as JSON.
pub(super) fn push_value(out: &mut Vec<u8>, value: &Value) {
    serde_json::to_writer(out, value).expect("a JSON value can always be written to memory");
}
