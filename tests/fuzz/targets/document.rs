//! Any text is refused as a document, or read into an API that is written and read as the same.
#![no_main]

use docwright::openapi::{document, read, to_json, to_yaml};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let Ok(api) = read(text) else { return };
    let written = document(&api);
    for text in [to_json(&written), to_yaml(&written)] {
        let back = read(&text).expect("it is a document of ours");
        assert_eq!(document(&back), written, "{text}");
    }
});
