//! Finds the date, the time and the offset in a text.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};

/// The day of a date, or of a date with a time.
pub(super) fn day(text: &str) -> Option<NaiveDate> {
    let mut scanner = Scanner(text.trim().as_bytes());
    let date = scanner.date()?;
    let is_whole = scanner.0.is_empty() || scanner.one_of(b"Tt ").is_some();
    is_whole.then_some(date)
}

/// The point in time of a date, with or without a time and an offset.
pub(super) fn date_time(text: &str) -> Option<DateTime<Utc>> {
    let mut scanner = Scanner(text.trim().as_bytes());
    let date = scanner.date()?;
    let time = match scanner.one_of(b"Tt ") {
        Some(_) => scanner.time()?,
        None => NaiveTime::MIN,
    };
    let offset = scanner.offset()?;
    let local = NaiveDateTime::new(date, time);
    let point = offset.from_local_datetime(&local).single()?;
    scanner.0.is_empty().then(|| point.to_utc())
}

/// Takes parts of a date off the front of a text.
struct Scanner<'a>(&'a [u8]);

impl Scanner<'_> {
    fn date(&mut self) -> Option<NaiveDate> {
        let sign = self.one_of(b"+-");
        let year = self.digits(4, if sign.is_some() { 6 } else { 4 })?;
        let year = i32::try_from(year).ok()?;
        self.one_of(b"-")?;
        let month = self.digits(2, 2)?;
        self.one_of(b"-")?;
        let day = self.digits(2, 2)?;
        let year = if sign == Some(b'-') { -year } else { year };
        NaiveDate::from_ymd_opt(year, month, day)
    }

    fn time(&mut self) -> Option<NaiveTime> {
        let hour = self.digits(2, 2)?;
        self.one_of(b":")?;
        let minute = self.digits(2, 2)?;
        let (mut second, mut nanos) = (0, 0);
        if self.one_of(b":").is_some() {
            second = self.digits(2, 2)?;
            nanos = self.fraction()?;
        }
        if second == 60 {
            (second, nanos) = (59, nanos + 1_000_000_000);
        }
        NaiveTime::from_hms_nano_opt(hour, minute, second, nanos)
    }

    /// A fraction of a second in nanoseconds; zero if there is none.
    fn fraction(&mut self) -> Option<u32> {
        if self.one_of(b".,").is_none() {
            return Some(0);
        }
        let count = self
            .0
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let used = count.min(9);
        let number = self.digits(1, used)?;
        self.0 = &self.0[count - used..];
        Some(number * 10_u32.pow(u32::try_from(9 - used).ok()?))
    }

    /// An offset from UTC; none is UTC.
    fn offset(&mut self) -> Option<FixedOffset> {
        let _ = self.one_of(b" ");
        if let Some(rest) = [&b"UTC"[..], b"GMT", b"Z", b"z"]
            .iter()
            .find_map(|name| self.0.strip_prefix(*name))
        {
            self.0 = rest;
            return FixedOffset::east_opt(0);
        }
        let Some(sign) = self.one_of(b"+-") else {
            return FixedOffset::east_opt(0);
        };
        let hours = self.digits(2, 2)?;
        let _ = self.one_of(b":");
        let minutes = if self.0.is_empty() {
            0
        } else {
            self.digits(2, 2)?
        };
        let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
        FixedOffset::east_opt(if sign == b'-' { -seconds } else { seconds })
    }

    /// A number with at least and at most so many digits.
    fn digits(&mut self, least: usize, most: usize) -> Option<u32> {
        let digits = self.0.iter().take(most);
        let count = digits.take_while(|byte| byte.is_ascii_digit()).count();
        let (digits, rest) = self.0.split_at(count);
        self.0 = rest;
        let value = digits
            .iter()
            .fold(0, |value, digit| value * 10 + u32::from(digit - b'0'));
        (count >= least).then_some(value)
    }

    fn one_of(&mut self, bytes: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        if !bytes.contains(first) {
            return None;
        }
        self.0 = rest;
        Some(*first)
    }
}
