//! Turns the runtime into files of the client, byte for byte.

use super::OutputFile;

include!(concat!(env!("OUT_DIR"), "/runtime_files.rs"));

/// Every file of the runtime.
pub(super) fn files() -> Vec<OutputFile> {
    let each = |(path, text): &(&str, &str)| OutputFile {
        path: format!("src/runtime/{path}"),
        text: (*text).to_owned(),
    };
    RUNTIME.iter().map(each).collect()
}
