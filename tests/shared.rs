//! Input of tests that is no part of this repository.

use std::path::PathBuf;

/// A file or folder beside the repository; `None`, with a word on it, where it is absent. CI always has it.
///
/// # Panics
/// If it is absent in CI.
pub(crate) fn shared(path: &str) -> Option<PathBuf> {
    let found = xtask::root().join("../shared").join(path);
    if found.exists() {
        return Some(found);
    }
    assert!(
        std::env::var_os("CI").is_none(),
        "CI lacks ../shared/{path}"
    );
    eprintln!("skipped: ../shared/{path} is not there");
    None
}
