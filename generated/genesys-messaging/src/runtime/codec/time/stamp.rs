//! Turns a date and a time into their text on the wire (RFC 3339, section 5.6).

use chrono::{Datelike, NaiveDate, Timelike};

/// The longest text: a year of six digits with its sign, and nanoseconds.
const LONGEST: usize = "+262142-12-31T23:59:60.999999999Z".len();

/// The text of a date or a time, put together without an allocation.
pub(super) struct Stamp {
    bytes: [u8; LONGEST],
    length: usize,
}

impl Stamp {
    pub(super) fn new() -> Self {
        Self {
            bytes: [0; LONGEST],
            length: 0,
        }
    }

    pub(super) fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.length]).expect("digits and signs are ASCII")
    }

    pub(super) fn push_date(&mut self, date: NaiveDate) {
        self.push_year(date.year());
        self.push(b'-', date.month());
        self.push(b'-', date.day());
    }

    /// A time in UTC, with no fraction, or one of 3, 6 or 9 digits.
    pub(super) fn push_time(&mut self, time: &impl Timelike) {
        // chrono has a leap second as a 59th one with more than a second of nanoseconds.
        let leap = time.nanosecond() / 1_000_000_000;
        self.push(b'T', time.hour());
        self.push(b':', time.minute());
        self.push(b':', time.second() + leap);
        match time.nanosecond() % 1_000_000_000 {
            0 => {}
            nanos if nanos % 1_000_000 == 0 => self.push_fraction(nanos / 1_000_000, 3),
            nanos if nanos % 1_000 == 0 => self.push_fraction(nanos / 1_000, 6),
            nanos => self.push_fraction(nanos, 9),
        }
        self.push_byte(b'Z');
    }

    /// Four digits, or beyond RFC 3339, as ISO 8601 has them, a sign and as many as it takes.
    fn push_year(&mut self, year: i32) {
        match u32::try_from(year) {
            Ok(year @ 0..=9999) => {
                self.push_pair(year / 100);
                self.push_pair(year % 100);
            }
            Ok(_) | Err(_) => format!("{year:+05}")
                .bytes()
                .for_each(|byte| self.push_byte(byte)),
        }
    }

    fn push_fraction(&mut self, number: u32, count: u32) {
        self.push_byte(b'.');
        for place in (0..count).rev() {
            self.push_digit(number / 10_u32.pow(place));
        }
    }

    /// A mark and a number of two digits.
    fn push(&mut self, mark: u8, number: u32) {
        self.push_byte(mark);
        self.push_pair(number);
    }

    fn push_pair(&mut self, number: u32) {
        self.push_digit(number / 10);
        self.push_digit(number);
    }

    /// The last digit of a number.
    fn push_digit(&mut self, number: u32) {
        self.push_byte(b"0123456789"[number as usize % 10]);
    }

    fn push_byte(&mut self, byte: u8) {
        self.bytes[self.length] = byte;
        self.length += 1;
    }
}
