//! Turns the true document of an API, where a documentation set has one, into one that a mock server can serve.

use std::fs;
use std::path::Path;

/// The document's name beside the pages.
const TRUTH: &str = "truth.json";

/// Writes the document beside the pages to `path`, if there is one.
pub(super) fn write(pages: &Path, path: &Path) -> anyhow::Result<()> {
    let truth = pages.join(TRUTH);
    if truth.is_file() {
        fs::copy(truth, path)?;
    }
    Ok(())
}
