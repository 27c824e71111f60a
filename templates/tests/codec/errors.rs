//! What errors say, and what is no JSON.

use crate::models::{Circle, Kinds, Pet};
use crate::runtime::codec::{Error, Json, Object, from_slice};
use serde_json::Value;
use std::collections::BTreeMap;

fn error<T: Json>(text: &str) -> Error {
    let read = from_slice::<T>(text.as_bytes());
    read.map(|_| ()).expect_err("the text should not be read")
}

#[test]
fn errors_tell_what_and_where() {
    let text = r#"{"name":"a","parent":{"name":"b","labels":{"x":[1,2],"y z":[3,"4"]}}}"#;
    let error = error::<Pet>(text);
    assert_eq!(error.path(), r#"$.parent.labels["y z"][1]"#);
    assert_eq!(error.message(), "expected a number, found a string");
    assert_eq!(&text[error.offset()..error.offset() + 3], r#""4""#);
    assert_eq!(
        error.to_string(),
        r#"$.parent.labels["y z"][1]: expected a number, found a string (at byte 62)"#
    );
}

#[test]
fn paths_have_keys_as_the_document_has_them() {
    let path = |text| error::<Pet>(text).path().to_owned();
    assert_eq!(path(r#"{"pet_tag":1}"#), "$.pet_tag");
    assert_eq!(path(r#"{"n\u0061me":1}"#), "$.name");
    assert_eq!(
        path(r#"{"lab\u0065ls":{"\u001b\"":1}}"#),
        r#"$.labels["\u{1b}\""]"#
    );
    assert_eq!(path(r#"{"more":1e999}"#), "$.more");
    assert_eq!(error::<Object>(r#"{"a":1e999}"#).path(), "$.a");
}

/// Texts that are not JSON, and what is said of them.
const BROKEN: &[(&str, &str)] = &[
    ("", "expected an object, found the end of the document"),
    ("[]", "expected an object, found an array"),
    ("{", "expected a key, found the end of the document"),
    ("{,}", "expected a key, found ','"),
    (r#"{"name":"a",}"#, "expected a key, found '}'"),
    (r#"{"name" "a"}"#, "expected ':', found a string"),
    (
        r#"{"name":"a" "x":1}"#,
        "expected ',' or '}', found a string",
    ),
    (
        r#"{"name":"a"}}"#,
        "expected the end of the document, found '}'",
    ),
    (r#"{"name":"a"#, "the document ends in a string"),
    (
        "{\"name\":\"a\nb\"}",
        "a control character stands in a string",
    ),
    (r#"{"name":"\x"}"#, "unknown escape in a string"),
    (r#"{"name":"\u12g4"}"#, "broken \\u escape in a string"),
    (
        r#"{"name":"\ud800"}"#,
        "half of a surrogate pair in a string",
    ),
    (
        r#"{"name":"\ud800\u0041"}"#,
        "half of a surrogate pair in a string",
    ),
    (
        r#"{"name":"\udc00"}"#,
        "half of a surrogate pair in a string",
    ),
    (r#"{"name":"a","x":nul}"#, "expected a value, found null"),
    (r#"{"name":"a","x":01}"#, "a number begins with a zero"),
    (r#"{"name":"a","x":[1,]}"#, "expected a value, found ']'"),
    (
        r#"{"name":"a","x":tru}"#,
        "expected a value, found a boolean",
    ),
    ("\0", "expected an object, found no JSON"),
];

#[test]
fn broken_json_is_an_error() {
    for (text, message) in BROKEN {
        assert_eq!(error::<Pet>(text).message(), *message, "{text}");
    }
}

#[test]
fn bytes_that_are_not_utf8_are_an_error() {
    let error = from_slice::<Value>(b"[\"a\xffb\"]").expect_err("0xff is nowhere in UTF-8");
    assert_eq!(error.to_string(), "$: invalid UTF-8 (at byte 3)");
}

#[test]
fn wrong_types_are_an_error() {
    let message = |text| error::<Kinds>(text).message().to_owned();
    assert_eq!(
        message(r#"{"flag":"true"}"#),
        "expected a boolean, found a string"
    );
    assert_eq!(
        message(r#"{"small":"1"}"#),
        "expected a number, found a string"
    );
    assert_eq!(
        message(r#"{"list":{}}"#),
        "expected an array, found an object"
    );
    assert_eq!(
        message(r#"{"open":[]}"#),
        "expected an object, found an array"
    );
    assert_eq!(message(r#"{"day":"soon"}"#), "the string is not a date");
    assert_eq!(
        message(r#"{"list":[1]}"#),
        "expected a string, found a number"
    );
}

#[test]
fn nesting_has_a_limit() {
    let lists = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(from_slice::<Value>(lists(127).as_bytes()).is_ok());
    let too_deep = error::<Value>(&lists(128));
    assert_eq!(
        too_deep.message(),
        "arrays and objects are nested too deeply"
    );
    assert_eq!(too_deep.offset(), 127);
    assert!(error::<Value>(&"[".repeat(1_000_000)).offset() == 127);
    assert!(
        error::<Circle>(&r#"{"a":"#.repeat(100_000))
            .path()
            .starts_with("$.a")
    );

    let pets = |depth: usize| r#"{"name":"","parent":"#.repeat(depth) + "null" + &"}".repeat(depth);
    assert!(from_slice::<Pet>(pets(127).as_bytes()).is_ok());
    let too_deep = error::<Pet>(&pets(128));
    assert_eq!(too_deep.path(), format!("${}", ".parent".repeat(127)));
}

#[test]
fn depth_is_counted_per_branch() {
    let text = format!("[{}[]]", "[[]],".repeat(1000));
    assert!(from_slice::<Vec<Vec<Vec<String>>>>(text.as_bytes()).is_ok());
    let text = format!("{{{}\"z\":{{}}}}", "\"a\":{\"b\":{}},".repeat(1000));
    assert!(from_slice::<BTreeMap<String, Object>>(text.as_bytes()).is_ok());
}
