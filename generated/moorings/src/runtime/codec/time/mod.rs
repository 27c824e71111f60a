//! Dates and times: written as RFC 3339 has them, read from most of what servers send instead.

mod scanner;

use super::Json;
use super::reader::{Fail, Reader};
use super::writer::{Presence, Writer};
use chrono::{Datelike, NaiveDate, Timelike, Utc};

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
        writer.text(&date_time_text(self))
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
        writer.text(&date_text(*self))
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

/// The text of a point in time on the wire (RFC 3339, section 5.6).
fn date_time_text(value: &DateTime) -> String {
    let mut text = date_text(value.date_naive());
    // chrono has a leap second as a 59th one with more than a second of nanoseconds.
    let leap = value.nanosecond() / 1_000_000_000;
    for (mark, number) in [
        ('T', value.hour()),
        (':', value.minute()),
        (':', value.second() + leap),
    ] {
        text.push(mark);
        push_digits(&mut text, number, 2);
    }
    match value.nanosecond() % 1_000_000_000 {
        0 => {}
        nanos if nanos % 1_000_000 == 0 => push_fraction(&mut text, nanos / 1_000_000, 3),
        nanos if nanos % 1_000 == 0 => push_fraction(&mut text, nanos / 1_000, 6),
        nanos => push_fraction(&mut text, nanos, 9),
    }
    text.push('Z');
    text
}

/// The text of a day on the wire.
fn date_text(value: Date) -> String {
    let mut text = String::with_capacity("2020-01-31T00:00:00.000000000Z".len());
    match u32::try_from(value.year()) {
        Ok(year @ 0..=9999) => push_digits(&mut text, year, 4),
        // Beyond RFC 3339: ISO 8601 has a sign then.
        Ok(_) | Err(_) => text.extend(format!("{:+05}", value.year()).chars()),
    }
    for number in [value.month(), value.day()] {
        text.push('-');
        push_digits(&mut text, number, 2);
    }
    text
}

fn push_fraction(text: &mut String, number: u32, count: u32) {
    text.push('.');
    push_digits(text, number, count);
}

fn push_digits(text: &mut String, number: u32, count: u32) {
    for place in (0..count).rev() {
        let digit = number / 10_u32.pow(place) % 10;
        text.extend(char::from_digit(digit, 10));
    }
}
