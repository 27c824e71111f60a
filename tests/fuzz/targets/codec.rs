//! The runtime's codec reads what `serde_json` reads, as the same, and writes what both read.
#![no_main]

use docwright_templates::runtime::codec::{from_slice, to_vec};
use docwright_templates::sample::models::Book;
use serde_json::Value;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let data = data.strip_prefix(b"\xef\xbb\xbf").unwrap_or(data);
    let ours = from_slice::<Value>(data).ok();
    assert_eq!(ours, serde_json::from_slice::<Value>(data).ok());
    if let Some(value) = ours {
        assert_eq!(
            serde_json::from_slice::<Value>(&to_vec(&value)).ok(),
            Some(value)
        );
    }
    if let Ok(book) = from_slice::<Book>(data) {
        assert_eq!(from_slice::<Book>(&to_vec(&book)).ok(), Some(book));
    }
});
