//! Dates and times, read and written.

use crate::random::Random;
use crate::runtime::codec::{Date, DateTime, Json, from_slice, to_vec};

/// What stands between the quotes.
fn text(value: &dyn Json) -> String {
    from_slice(&to_vec(value)).expect("a date is a text")
}

fn date_time(text: &str) -> Option<DateTime> {
    from_slice(&to_vec(&text.to_owned())).ok()
}

fn date(text: &str) -> Option<Date> {
    from_slice(&to_vec(&text.to_owned())).ok()
}

#[test]
fn date_times_are_read_leniently() {
    for (given, expected) in [
        ("2020-01-02T03:04:05Z", "2020-01-02T03:04:05Z"),
        ("2020-01-02t03:04:05z", "2020-01-02T03:04:05Z"),
        ("2020-01-02 03:04:05", "2020-01-02T03:04:05Z"),
        ("2020-01-02T03:04", "2020-01-02T03:04:00Z"),
        ("2020-01-02", "2020-01-02T00:00:00Z"),
        ("2020-01-02T03:04:05+02:00", "2020-01-02T01:04:05Z"),
        ("2020-01-02T03:04:05-0530", "2020-01-02T08:34:05Z"),
        ("2020-01-02T23:04:05-02", "2020-01-03T01:04:05Z"),
        ("2020-01-02 03:04:05 UTC", "2020-01-02T03:04:05Z"),
        ("2020-01-02 03:04:05 +0100", "2020-01-02T02:04:05Z"),
        (" 2020-01-02T03:04:05Z\n", "2020-01-02T03:04:05Z"),
        ("2020-01-02T03:04:05.1Z", "2020-01-02T03:04:05.100Z"),
        ("2020-01-02T03:04:05,120Z", "2020-01-02T03:04:05.120Z"),
        ("2020-01-02T03:04:05.1234", "2020-01-02T03:04:05.123400Z"),
        (
            "2020-01-02T03:04:05.1234567891234Z",
            "2020-01-02T03:04:05.123456789Z",
        ),
        ("2020-01-02T03:04:05.000000000000Z", "2020-01-02T03:04:05Z"),
        ("2016-12-31T23:59:60.5Z", "2016-12-31T23:59:60.500Z"),
        ("-0044-03-15T12:00:00Z", "-0044-03-15T12:00:00Z"),
        ("+12020-01-02T03:04:05Z", "+12020-01-02T03:04:05Z"),
    ] {
        let value = date_time(given).unwrap_or_else(|| panic!("{given} should be read"));
        assert_eq!(text(&value), expected, "{given}");
        assert_eq!(date_time(expected), Some(value), "{given}");
    }
}

#[test]
fn what_is_no_date_time() {
    for text in [
        "",
        "now",
        "2020",
        "2020-1-2",
        "2020-13-01",
        "2021-02-29",
        "2020-01-02T",
        "2020-01-02Tx",
        "2020-01-02T24:00:00Z",
        "2020-01-02T03:60:00Z",
        "2020-01-02T03:04:61Z",
        "2020-01-02T03:04:05.Z",
        "2020-01-02T03:04:05Zx",
        "2020-01-02T03:04:05+",
        "2020-01-02T03:04:05+1",
        "2020-01-02T03:04:05+99:00",
        "2020-01-02X03:04:05Z",
        "999999-01-01T00:00:00Z",
        "é020-01-02T03:04:05Z",
        "2020-01-02T03:04:05+01:0",
    ] {
        assert_eq!(date_time(text), None, "{text}");
    }
    assert!(from_slice::<DateTime>(b"1577836800").is_err());
}

#[test]
fn dates_are_days() {
    let day = date("2020-02-29").expect("a leap day");
    assert_eq!(text(&day), "2020-02-29");
    assert_eq!(to_vec(&day), br#""2020-02-29""#);
    assert_eq!(date("2020-02-29T23:59:59-12:00"), Some(day));
    for text in [
        "2021-02-29",
        "2020-02",
        "20200229",
        "2020-02-29x",
        "29.02.2020",
    ] {
        assert_eq!(date(text), None, "{text}");
    }
}

#[test]
fn chrono_agrees() {
    let mut random = Random::new(7);
    for _ in 0..20_000 {
        let value = random.date_time();
        let written = text(&value);
        assert_eq!(written.parse::<DateTime>(), Ok(value));
        assert_eq!(date_time(&written), Some(value));
        assert_eq!(date_time(&value.to_rfc3339()), Some(value));
        assert_eq!(text(&value.date_naive()), value.date_naive().to_string());
    }
}

#[test]
fn the_limits_of_chrono_round_trip() {
    for value in [DateTime::MIN_UTC, DateTime::MAX_UTC] {
        assert_eq!(date_time(&text(&value)), Some(value));
    }
    for value in [Date::MIN, Date::MAX] {
        assert_eq!(date(&text(&value)), Some(value));
    }
}
