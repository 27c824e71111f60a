//! Numbers, read and written.

use crate::runtime::codec::{Json, from_slice, to_vec};
use serde_json::Value;
use std::fmt::Debug;

fn reads<T: Json + PartialEq + Debug>(text: &str, value: T) {
    assert_eq!(from_slice::<T>(text.as_bytes()), Ok(value), "{text}");
}

fn fails<T: Json + Debug>(text: &str, message: &str) {
    let error = from_slice::<T>(text.as_bytes()).expect_err(text);
    assert_eq!(error.message(), message, "{text}");
    assert_eq!(error.offset(), 0, "{text}");
}

#[test]
fn integers_to_their_limits() {
    reads("-9223372036854775808", i64::MIN);
    reads("9223372036854775807", i64::MAX);
    reads("18446744073709551615", u64::MAX);
    reads("999999999999999999", 999_999_999_999_999_999_i64);
    reads("-128", i8::MIN);
    reads("65535", u16::MAX);
    reads("-0", 0_i32);
    for text in ["9223372036854775808", "1e19", "-9223372036854775809"] {
        fails::<i64>(text, "the number is out of range");
    }
    fails::<u8>("256", "the number is out of range");
    fails::<u64>("-1", "the number is out of range");
    fails::<i16>("40000", "the number is out of range");
    fails::<u64>(&"9".repeat(400), "the number is out of range");
}

#[test]
fn whole_decimals_are_integers() {
    reads("3.0", 3_i64);
    reads("-3.000", -3_i8);
    reads("1e3", 1000_u16);
    reads("0.25e2", 25_i32);
    reads("9007199254740991.0", 9_007_199_254_740_991_i64);
    fails::<i64>("9007199254740993.0", "the number is out of range");
    fails::<i64>("3.5", "expected an integer, found a fraction");
    fails::<i64>("1e-1", "expected an integer, found a fraction");
    fails::<i64>("1e999", "the number is out of range");
    fails::<i64>("\"3\"", "expected a number, found a string");
}

#[test]
fn floats_are_the_nearest() {
    reads("3", 3.0_f64);
    reads("0.1", 0.1_f64);
    reads("0.1", 0.1_f32);
    reads(
        "123456789012345678901234567890",
        1.234_567_890_123_456_8e29_f64,
    );
    reads("1.7976931348623157e308", f64::MAX);
    reads("5e-324", f64::from_bits(1));
    reads("1e-999", 0.0_f64);
    reads("1e-99999999999999999999", 0.0_f64);
    reads("31.245270191439438", 31.245_270_191_439_438_f64);
    reads("0e99999999999999999999", 0.0_f64);
    fails::<f32>("3.5e38", "the number is out of range");
    fails::<f64>("1e309", "the number is out of range");
    fails::<f64>("-1e99999999999999999999", "the number is out of range");
    let minus_zero: f64 = from_slice(b"-0").expect("-0 is a number");
    assert!(minus_zero == 0.0 && minus_zero.is_sign_negative());
}

#[test]
fn fast_and_slow_floats_are_those_of_std() {
    for digits in [1_u64, 7, 123, 4_503_599_627_370_497, 9_007_199_254_740_993] {
        for exponent in -340..=292 {
            let text = format!("{digits}e{exponent}");
            let value: f64 = text.parse().expect("the text is a number");
            reads(&text, value);
        }
    }
}

#[test]
fn what_is_no_number() {
    for text in [
        "+1", "01", "-", "1.", ".5", "1e", "1e+", "--1", "0x1", "NaN", "1_0", "- 1",
    ] {
        assert!(from_slice::<f64>(text.as_bytes()).is_err(), "{text}");
        assert!(from_slice::<i64>(text.as_bytes()).is_err(), "{text}");
        assert!(from_slice::<Value>(text.as_bytes()).is_err(), "{text}");
    }
}

#[test]
fn numbers_are_written_with_the_digits_they_need() {
    let text = |value: &dyn Json| String::from_utf8(to_vec(value)).expect("JSON is UTF-8");
    assert_eq!(text(&i64::MIN), "-9223372036854775808");
    assert_eq!(text(&u64::MAX), "18446744073709551615");
    assert_eq!(text(&0.1_f32), "0.1");
    assert_eq!(text(&3.0_f64), "3.0");
    assert_eq!(text(&-0.0_f64), "-0.0");
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(text(&value), "null");
    }
    assert_eq!(text(&f32::NAN), "null");
}
