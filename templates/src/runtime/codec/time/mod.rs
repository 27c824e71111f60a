//! Dates and times: written as RFC 3339 has them, read from most of what servers send instead.

mod scanner;
mod stamp;

use super::Json;
use super::reader::{Fail, Reader};
use super::writer::{Presence, Writer};
use chrono::{NaiveDate, Utc};
use stamp::Stamp;

/// A point in time.
///
/// It is read from RFC 3339, and from texts that lack some of it: without an offset it is UTC, without
/// seconds or a time these are zero; a space may stand for the `T`, an offset may lack its colon or minutes,
/// a fraction may have any length (beyond nanoseconds it is cut). It is written with `Z` and no fraction, or
/// one of 3, 6 or 9 digits as needed.
pub type DateTime = chrono::DateTime<Utc>;

/// A day, written as `2020-01-31`. It is also read from a date with a time, whose time and offset are then
/// ignored.
pub type Date = NaiveDate;

impl Json for DateTime {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fail> {
        *self = reader.parsed(scanner::date_time, "the string is not a date and time")?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Presence {
        let mut stamp = Stamp::new();
        stamp.push_date(self.date_naive());
        stamp.push_time(self);
        writer.text(stamp.text())
    }

    fn blank() -> Self {
        Self::UNIX_EPOCH
    }
}

impl Json for Date {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fail> {
        *self = reader.parsed(scanner::day, "the string is not a date")?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Presence {
        let mut stamp = Stamp::new();
        stamp.push_date(*self);
        writer.text(stamp.text())
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl Reader<'_> {
    /// Reads a string that stands for something.
    fn parsed<T>(
        &mut self,
        parse: fn(&str) -> Option<T>,
        message: &'static str,
    ) -> Result<T, Fail> {
        let start = self.at;
        if let Some(value) = parse(&self.text()?) {
            return Ok(value);
        }
        self.at = start;
        self.fail(message)
    }
}
