//! Reads and skips JSON strings, and writes them.

use super::reader::{Fail, Reader};
use super::scan::plain_until;
use super::writer::Scalar;
use std::borrow::Cow;

impl<'a> Reader<'a> {
    /// Reads a string; without escapes it is a part of the document, so nothing is copied.
    ///
    /// # Errors
    ///
    /// [`Fail`] when there is no string, or a broken one.
    #[inline]
    pub fn text(&mut self) -> Result<Cow<'a, str>, Fail> {
        if self.peek() != b'"' {
            return match self.copied() {
                Some(Scalar::Text(text)) => Ok(Cow::Borrowed(text)),
                Some(_) | None => self.expected("a string"),
            };
        }
        let from = self.at + 1;
        let to = plain_until(self.bytes(), from);
        if self.bytes().get(to) == Some(&b'"') {
            self.at = to + 1;
            return Ok(Cow::Borrowed(&self.text[from..to]));
        }
        self.escaped_text().map(Cow::Owned)
    }

    /// Steps over a string.
    pub(super) fn skip_text(&mut self) -> Result<(), Fail> {
        self.at += 1;
        while self.skip_plain()? {
            self.escape()?;
        }
        Ok(())
    }

    #[cold]
    #[inline(never)]
    fn escaped_text(&mut self) -> Result<String, Fail> {
        let mut text = String::new();
        self.at += 1;
        loop {
            let from = self.at;
            let more = self.skip_plain()?;
            if !more {
                text.push_str(&self.text[from..self.at - 1]);
                return Ok(text);
            }
            text.push_str(&self.text[from..self.at]);
            text.push(self.escape()?);
        }
    }

    /// Steps to the next escape (true), or past the end of the string (false).
    #[inline]
    fn skip_plain(&mut self) -> Result<bool, Fail> {
        self.at = plain_until(self.bytes(), self.at);
        match self.bytes().get(self.at) {
            Some(b'"') => {
                self.at += 1;
                Ok(false)
            }
            Some(b'\\') => Ok(true),
            Some(_) => self.fail("a control character stands in a string"),
            None => self.fail("the document ends in a string"),
        }
    }

    /// Reads an escape, from its backslash on (RFC 8259, section 7).
    fn escape(&mut self) -> Result<char, Fail> {
        self.at += 1;
        let plain = match self.peek() {
            byte @ (b'"' | b'\\' | b'/') => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode_escape(),
            _ => return self.fail("unknown escape in a string"),
        };
        self.at += 1;
        Ok(plain)
    }

    /// Reads `uXXXX`, or two of them that are one character outside the basic plane.
    fn unicode_escape(&mut self) -> Result<char, Fail> {
        let first = self.hex()?;
        let code = match first {
            0xD800..0xDC00 if self.take(b"\\") => match self.low_surrogate()? {
                low @ 0xDC00..0xE000 => 0x1_0000 + ((first - 0xD800) << 10) + (low - 0xDC00),
                _ => first,
            },
            _ => first,
        };
        match char::from_u32(code) {
            Some(character) => Ok(character),
            None => self.fail("half of a surrogate pair in a string"),
        }
    }

    fn low_surrogate(&mut self) -> Result<u32, Fail> {
        match self.peek() {
            b'u' => self.hex(),
            _ => Ok(0),
        }
    }

    /// Reads `uXXXX`.
    fn hex(&mut self) -> Result<u32, Fail> {
        let digits = self.bytes().get(self.at + 1..self.at + 5);
        let code = digits.and_then(|digits| {
            digits.iter().try_fold(0, |code, digit| {
                Some(code * 16 + char::from(*digit).to_digit(16)?)
            })
        });
        match code {
            Some(code) => {
                self.at += 5;
                Ok(code)
            }
            None => self.fail("broken \\u escape in a string"),
        }
    }
}

/// A text as it stands between quotes in JSON.
#[inline]
pub(super) fn in_json(text: &str) -> Cow<'_, str> {
    let to = plain_until(text.as_bytes(), 0);
    if to == text.len() {
        return Cow::Borrowed(text);
    }
    let mut out = Vec::new();
    push_escaped(&mut out, text.as_bytes(), to);
    Cow::Owned(String::from_utf8_lossy(&out).into_owned())
}

/// What stands between quotes in JSON, as a text.
pub(super) fn out_of_json(quoted: &'static str) -> Cow<'static, str> {
    if quoted.contains('\\') {
        let text = super::from_slice(format!("\"{quoted}\"").as_bytes());
        return Cow::Owned(text.expect("a macro was given a name that is no JSON"));
    }
    Cow::Borrowed(quoted)
}

/// Appends a text as a JSON string.
#[inline]
pub(super) fn push_text(out: &mut Vec<u8>, text: &str) {
    let bytes = text.as_bytes();
    out.push(b'"');
    let to = plain_until(bytes, 0);
    if to == bytes.len() {
        out.extend_from_slice(bytes);
    } else {
        push_escaped(out, bytes, to);
    }
    out.push(b'"');
}

/// Appends bytes whose first special one is known.
#[inline(never)]
fn push_escaped(out: &mut Vec<u8>, bytes: &[u8], first: usize) {
    let (mut from, mut to) = (0, first);
    while let Some(byte) = bytes.get(to) {
        out.extend_from_slice(&bytes[from..to]);
        push_escape(out, *byte);
        from = to + 1;
        to = plain_until(bytes, from);
    }
    out.extend_from_slice(&bytes[from..]);
}

fn push_escape(out: &mut Vec<u8>, byte: u8) {
    let short = match byte {
        b'"' | b'\\' => byte,
        0x08 => b'b',
        0x0c => b'f',
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        _ => return out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
    };
    out.extend_from_slice(&[b'\\', short]);
}
