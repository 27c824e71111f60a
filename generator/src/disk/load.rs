//! Turns a path that a user names into pages and a manifest.

use std::fs::File;
use std::io::{self, Read};
use std::iter;
use std::path::{Path, PathBuf};

use super::error::{At, Error};
use super::walk;
use crate::diag::{self, Diagnostic};
use crate::manifest::Manifest;
use crate::source::{Page, Sources, Span};

/// Bytes that a page may have; the largest known one has 214 KiB.
const LARGEST_PAGE: u64 = 16 << 20;
/// Bytes that all pages may have; those of the largest known set have 3.2 MiB.
const LARGEST_SET: u64 = 64 << 20;
/// Pages that a set may have; the largest known one has 1,594.
const MOST_PAGES: usize = 20_000;
/// Name of a manifest in a folder that a user names.
pub const MANIFEST: &str = "docwright.toml";
/// Name of the recovered document, beside the manifest or in a crate.
pub const DOCUMENT: &str = "openapi.yaml";
/// Folders that are called the same in every SDK.
const COMMON: &[&str] = &["docs", "doc", "apis", "api", "pages", "reference"];

/// What a run reads.
#[derive(Debug, Default)]
pub struct Input {
    /// The pages.
    pub pages: Sources,
    /// The pages of other documentation sets of the same API, set by set.
    pub also: Vec<Vec<Page>>,
    /// The manifest.
    pub manifest: Option<Page>,
    /// The document that was recovered before, in the folder of the manifest.
    pub document: Option<Page>,
    /// What the set is called: its folder or its only page.
    pub name: String,
    /// What was found while reading.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a page, a folder of pages, a checkout of an SDK, or a folder with a `docwright.toml` that names the folder of
/// its pages. A `manifest` that is given replaces the one of the folder, and its pages are those of `path`. The sets of
/// `also`, and those that the manifest names, document the same API in other languages. After each page `progress` is
/// told how many are read and how many there are.
///
/// # Errors
/// A file or folder that cannot be read.
pub fn load(
    path: &Path,
    manifest: Option<&Path>,
    also: &[PathBuf],
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Input, Error> {
    let mut reader = Reader::default();
    let document = match manifest {
        None if path.join(MANIFEST).is_file() => reader.page_if_any(&path.join(DOCUMENT))?,
        Some(_) | None => None,
    };
    let (manifest, own, named) = match manifest {
        Some(manifest) => reader.given_manifest(manifest, path)?,
        None => reader.manifest_of(path)?,
    };
    let places = iter::once(&own).chain(&named).chain(also);
    let sets = places.map(|place| reader.files(place));
    let sets: Vec<Vec<PathBuf>> = sets.collect::<Result<_, _>>()?;
    let all = sets.iter().map(Vec::len).sum();
    let mut read = 0;
    let mut advance = || {
        read += 1;
        progress(read, all);
    };
    let mut sets = sets.iter().map(|set| reader.pages(set, &mut advance));
    let pages = Sources::new(sets.next().transpose()?.unwrap_or_default());
    let also = sets.collect::<Result<_, _>>()?;
    Ok(Input {
        diagnostics: reader.diagnostics(&pages),
        manifest,
        document,
        pages,
        also,
        name: name(path),
    })
}

/// The files and folders that [`load`] reads, and a manifest that may come to be there.
///
/// # Errors
/// A manifest that cannot be read.
pub fn places(
    path: &Path,
    manifest: Option<&Path>,
    also: &[PathBuf],
) -> Result<Vec<PathBuf>, Error> {
    let mut reader = Reader::default();
    let own_manifest = path.join(MANIFEST);
    let (_, own, named) = match manifest {
        Some(manifest) => reader.given_manifest(manifest, path)?,
        None => reader.manifest_of(path)?,
    };
    let mut places = vec![own];
    match manifest {
        Some(manifest) => places.push(manifest.to_owned()),
        None if path.is_dir() => places.push(own_manifest),
        None => {}
    }
    places.extend(named);
    places.extend_from_slice(also);
    Ok(places)
}

/// Reads a file that may be there, within the bounds of a page; `None` if there is none.
///
/// # Errors
/// A file that cannot be read.
pub fn page(path: &Path) -> Result<Option<Page>, Error> {
    Reader::default().page_if_any(path)
}

/// A manifest, where the pages are, and where those of other sets are.
type Found = (Option<Page>, PathBuf, Vec<PathBuf>);

/// Reads files within the bounds, and remembers what was wrong with them.
#[derive(Default)]
struct Reader {
    bytes: u64,
    /// Folders that have too many pages, with how many they have.
    crowded: Vec<(String, usize)>,
    /// Paths of files that were too large.
    large: Vec<String>,
    /// Paths of files that there was no room left for.
    left_over: Vec<String>,
    /// Paths of files that were no UTF-8.
    replaced: Vec<String>,
}

impl Reader {
    /// The pages of a set: those of a folder, or a single one.
    fn files(&mut self, place: &Path) -> Result<Vec<PathBuf>, Error> {
        if !place.is_dir() {
            return Ok(vec![place.to_owned()]);
        }
        let mut pages = walk::pages(place)?;
        if pages.len() > MOST_PAGES {
            self.crowded.push((shown(place), pages.len()));
            pages.truncate(MOST_PAGES);
        }
        Ok(pages)
    }

    /// The manifest in a folder, if there is one.
    fn manifest_of(&mut self, path: &Path) -> Result<Found, Error> {
        let manifest = path.join(MANIFEST);
        if !manifest.is_file() {
            return Ok((None, path.to_owned(), Vec::new()));
        }
        let page = self.page(&manifest)?.unwrap_or_default();
        let entry = Manifest::pages(&page.text);
        let own = entry
            .path
            .map_or_else(|| path.to_owned(), |own| path.join(own));
        let also = entry.also.iter().map(|also| path.join(also)).collect();
        Ok((Some(page), own, also))
    }

    /// A manifest for the pages of `path`; the other sets that it names are relative to its own folder.
    fn given_manifest(&mut self, manifest: &Path, path: &Path) -> Result<Found, Error> {
        let page = self.page(manifest)?.unwrap_or_default();
        let base = manifest.parent().unwrap_or(manifest);
        let also = Manifest::pages(&page.text).also;
        let also = also.iter().map(|also| base.join(also)).collect();
        Ok((Some(page), path.to_owned(), also))
    }

    /// The pages of a set without those that are too large.
    fn pages(&mut self, files: &[PathBuf], advance: &mut dyn FnMut()) -> Result<Vec<Page>, Error> {
        let mut pages = Vec::new();
        for file in files {
            pages.extend(self.page(file)?);
            advance();
        }
        Ok(pages)
    }

    /// The text of a file that may be there.
    fn page_if_any(&mut self, file: &Path) -> Result<Option<Page>, Error> {
        if file.is_file() {
            self.page(file)
        } else {
            Ok(None)
        }
    }

    /// The text of a file; `None` if it is too large.
    fn page(&mut self, file: &Path) -> Result<Option<Page>, Error> {
        let path = shown(file);
        let left = LARGEST_PAGE.min(LARGEST_SET - self.bytes);
        let bytes = read(file, left + 1).at("read", file)?;
        if bytes.len() as u64 > left {
            let is_large = left == LARGEST_PAGE;
            let passed = if is_large {
                &mut self.large
            } else {
                &mut self.left_over
            };
            passed.push(path);
            return Ok(None);
        }
        self.bytes += bytes.len() as u64;
        let text = String::from_utf8(bytes).unwrap_or_else(|error| {
            self.replaced.push(path.clone());
            String::from_utf8_lossy(error.as_bytes()).into_owned()
        });
        Ok(Some(Page { path, text }))
    }

    fn diagnostics(&self, pages: &Sources) -> Vec<Diagnostic> {
        let crowded = self.crowded.iter();
        let crowded = crowded.map(|(path, count)| too_many(path, *count));
        let too_large = self.large.iter().map(|path| too_large(path));
        let replaced = self.replaced.iter().map(|path| replaced(path, pages));
        let found = crowded.chain(too_large).chain(self.set_too_large());
        found.chain(replaced).collect()
    }

    fn set_too_large(&self) -> Option<Diagnostic> {
        let first = self.left_over.first()?;
        let message = format!(
            "of the pages, {} were passed over, `{first}` first: all together may have {} MiB",
            self.left_over.len(),
            LARGEST_SET >> 20
        );
        Some(Diagnostic::of(&diag::SET_TOO_LARGE, message).help(FOLDER))
    }
}

/// What to do if there is more than anybody would write.
const FOLDER: &str = "name the folder of the reference pages alone";

fn too_many(folder: &str, count: usize) -> Diagnostic {
    let message = format!("of the {count} pages in `{folder}`, the first {MOST_PAGES} are read");
    Diagnostic::of(&diag::TOO_MANY_PAGES, message).help(FOLDER)
}

/// So many bytes of a file, or all if it has fewer.
fn read(file: &Path, most: u64) -> io::Result<Vec<u8>> {
    let file = File::open(file)?;
    let length = file.metadata().map_or(0, |about| about.len().min(most));
    // One byte more, so that the end shows in the first read.
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default() + 1);
    file.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn too_large(path: &str) -> Diagnostic {
    let message = format!(
        "`{path}` was passed over: a page may have {} MiB",
        LARGEST_PAGE >> 20
    );
    Diagnostic::of(&diag::TOO_LARGE, message)
        .help("name the folder of the reference pages alone, or split the page")
}

/// What is said of a file that is no UTF-8: at its place if it is a page of the set, else by its path.
fn replaced(path: &str, pages: &Sources) -> Diagnostic {
    let message =
        |file: &str| format!("{file} is no UTF-8 text; what could not be read was replaced");
    let Some((id, page)) = pages.iter().find(|(_, page)| page.path == path) else {
        return Diagnostic::of(&diag::NOT_TEXT, message(&format!("`{path}`")));
    };
    let at = page.text.find(char::REPLACEMENT_CHARACTER).unwrap_or(0);
    Diagnostic::at(&diag::NOT_TEXT, Span::new(id, at..at), message("this page"))
}

/// A path as messages show it.
fn shown(path: &Path) -> String {
    let path = path.to_string_lossy().replace('\\', "/");
    path.strip_prefix("./").unwrap_or(&path).to_owned()
}

/// The last name of a path that is not the same in every SDK.
fn name(path: &Path) -> String {
    let whole = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let whole = if whole.is_dir() {
        whole
    } else {
        whole.with_extension("")
    };
    let names = whole.iter().rev().map(|name| name.to_string_lossy());
    let mut telling = names.filter(|name| !COMMON.contains(&&**name));
    telling.next().unwrap_or_default().into_owned()
}
