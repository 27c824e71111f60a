//! Cleaned prose has nothing that steers, and is inert: cleaned once more it says the same, so no mark of it was live.
#![no_main]

use docwright::markdown::prose::clean;
use docwright::source::steers;

libfuzzer_sys::fuzz_target!(|text: &str| {
    let cleaned = clean(text);
    assert!(!cleaned.contains(steers), "{cleaned:?}");
    let words = |text: &str| text.chars().filter(|each| each.is_alphanumeric()).count();
    assert!(words(&clean(&cleaned)) >= words(&cleaned), "{cleaned:?}");
});
