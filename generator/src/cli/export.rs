//! `docwright export`: turns pages into an `OpenAPI` document on the standard output stream.

use clap::ValueEnum;

use super::reading::Pages;
use super::{Console, Stop};
use crate::openapi;

/// Write the API to standard output as a document of the [`openapi`] module
#[derive(clap::Args)]
#[command(about = "Write the OpenAPI 3.1 document of the API to standard output")]
pub(super) struct Arguments {
    #[command(flatten)]
    pages: Pages,
    /// What the document is written in
    #[arg(long, value_enum, default_value_t = Format::Yaml)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Yaml,
    Json,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console<'_>) -> Result<(), Stop> {
    let recovered = arguments.pages.recover(console)?;
    console.findings(&recovered.diagnostics, &recovered.sources)?;
    if recovered.has_failed() {
        return Err(Stop::Failed("no document can be made of this".to_owned()));
    }
    let document = recovered.document();
    let text = match arguments.format {
        Format::Yaml => openapi::to_yaml(&document),
        Format::Json => openapi::to_json(&document),
    };
    Ok(console.out.write_all(text.as_bytes())?)
}
