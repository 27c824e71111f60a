//! The tasks of this repository, for `cargo xtask` and for the tests.

pub mod bench;
pub mod codegen;
pub mod corpus;
pub mod e2e;
pub mod tidy;

mod workspace;

use std::path::{Path, PathBuf};

/// The folder of the repository.
#[must_use]
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}
