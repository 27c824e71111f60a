//! `docwright init`: turns pages that somebody has into a folder with a manifest for a client of their own.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

use super::generate::name;
use super::reading::Pages;
use super::{Console, Stop};
use crate::Recovered;
use crate::disk::MANIFEST;
use crate::manifest::template;

/// Set up a folder for a client: a docwright.toml that explains each of its keys
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The checkout of an SDK, its folder of reference pages, or a single page
    path: PathBuf,
    /// The folder in which the client gets one of its own
    #[arg(long, value_name = "DIR", default_value = "specs")]
    specs: PathBuf,
    /// The name of the client and its crate, in place of one made from the API's title
    #[arg(long, value_name = "CRATE", value_parser = name)]
    name: Option<String>,
    /// Copy the pages into the client's folder, instead of referring to where they are
    #[arg(long)]
    copy_pages: bool,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console<'_>) -> Result<(), Stop> {
    if arguments.path.join(MANIFEST).is_file() {
        let path = arguments.path.display();
        let message =
            format!("`{path}` is set up already; `docwright update {path}` reads it again");
        return Err(Stop::Failed(message));
    }
    let recovered = Pages::at(&arguments.path).recover(console)?;
    console.findings(&recovered.diagnostics, &recovered.sources)?;
    if recovered.has_failed() {
        let message = "no client can be made of this; nothing was written";
        return Err(Stop::Failed(message.to_owned()));
    }
    let client = arguments.name.clone().or(recovered.client().name);
    let folder = arguments.specs.join(client.unwrap_or_default());
    set_up(arguments, &recovered, &folder)?;
    let folder = folder.display();
    let operations = recovered.api.operations.len();
    console.say(&format!(
        "`{folder}/{MANIFEST}` is for a client of {operations} operations"
    ))?;
    Ok(console.say(&format!("next: docwright update {folder}"))?)
}

/// Writes the manifest, and the pages if they are to be copied.
fn set_up(arguments: &Arguments, recovered: &Recovered, folder: &Path) -> Result<(), Stop> {
    let manifest = folder.join(MANIFEST);
    if manifest.exists() {
        let message = format!(
            "`{}` is there already; nothing was written",
            manifest.display()
        );
        return Err(Stop::Failed(message));
    }
    fs::create_dir_all(folder).map_err(|error| cannot_write(folder, &error))?;
    let pages = if arguments.copy_pages {
        copy(&arguments.path, recovered, &folder.join("pages"))?;
        "pages".to_owned()
    } else {
        refer(&arguments.path, folder)?
    };
    let mut live = vec![("pages", "path", pages.as_str())];
    live.extend(
        arguments
            .name
            .as_deref()
            .map(|name| ("client", "name", name)),
    );
    create(&manifest, &template(&live))
}

/// Copies the pages of the reference.
fn copy(path: &Path, recovered: &Recovered, folder: &Path) -> Result<(), Stop> {
    let base = path.to_string_lossy().replace('\\', "/");
    let base = Path::new(base.strip_prefix("./").unwrap_or(&base));
    for (id, page) in recovered.sources.iter() {
        if recovered.draft.passed.contains(&id) {
            continue;
        }
        let own = Path::new(&page.path);
        let below = own
            .strip_prefix(base)
            .ok()
            .filter(|below| *below != Path::new(""));
        let below = below
            .or_else(|| own.file_name().map(Path::new))
            .unwrap_or(own);
        let file = folder.join(below);
        let above = file.parent().unwrap_or(folder);
        fs::create_dir_all(above).map_err(|error| cannot_write(above, &error))?;
        create(&file, &page.text)?;
    }
    Ok(())
}

/// Where the pages are, relative to a folder; the whole path if they have no folder in common.
fn refer(path: &Path, folder: &Path) -> Result<String, Stop> {
    let whole = |path: &Path| {
        let failed = |error| Stop::Failed(format!("cannot read `{}`: {error}", path.display()));
        path.canonicalize().map_err(failed)
    };
    let (to, from) = (whole(path)?, whole(folder)?);
    let common = to.components().zip(from.components());
    let common = common.take_while(|(to, from)| to == from).count();
    let is_name = |part: &Component<'_>| matches!(part, Component::Normal(_));
    if !to.components().take(common).any(|part| is_name(&part)) {
        return Ok(to.to_string_lossy().replace('\\', "/"));
    }
    let up = from.components().skip(common).map(|_| "..".to_owned());
    let down = to.components().skip(common);
    let down = down.map(|part| part.as_os_str().to_string_lossy().into_owned());
    let parts: Vec<String> = up.chain(down).collect();
    Ok(if parts.is_empty() {
        ".".to_owned()
    } else {
        parts.join("/")
    })
}

/// Writes a file that must not be there yet.
fn create(file: &Path, text: &str) -> Result<(), Stop> {
    let written = File::create_new(file).and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|error| cannot_write(file, &error))
}

fn cannot_write(path: &Path, error: &io::Error) -> Stop {
    Stop::Failed(format!("cannot write `{}`: {error}", path.display()))
}
