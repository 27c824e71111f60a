//! Strings, read and written.

use crate::random::Random;
use crate::runtime::codec::{from_slice, to_vec};

#[test]
fn escapes_are_read() {
    let text = r#""\"\\\/\b\f\n\r\t\u0000\u00e9\u6F22\ud83d\uDE00 é漢😀""#;
    let value: String = from_slice(text.as_bytes()).expect("the text is JSON");
    assert_eq!(value, "\"\\/\u{8}\u{c}\n\r\t\0é漢😀 é漢😀");
}

#[test]
fn special_bytes_are_found_wherever_they_stand() {
    for special in (0..0x20_u8).chain([b'"', b'\\']).map(char::from) {
        for before in 0..20 {
            for after in [0, 1, 7, 8, 9] {
                let text = "x".repeat(before) + &special.to_string() + &"é".repeat(after);
                let written = to_vec(&text);
                let expected = serde_json::to_vec(&text).expect("a text is JSON");
                assert_eq!(written, expected);
                assert_eq!(from_slice(&written), Ok(text));
            }
        }
    }
}

#[test]
fn texts_are_written_as_serde_json_does() {
    let mut random = Random::new(1);
    for _ in 0..5_000 {
        let text = random.wild_text();
        let written = to_vec(&text);
        let expected = serde_json::to_vec(&text).expect("a text is JSON");
        assert_eq!(written, expected);
        assert_eq!(from_slice(&written), Ok(text));
    }
}
