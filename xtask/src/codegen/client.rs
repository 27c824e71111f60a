//! Turns a folder of specs/ into the plans for its document and its crate, and what changed since it was so before.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;

use docwright::diag::{self, Diagnostic, Severity, neutral};
use docwright::diff::{self, Change};
use docwright::disk::{self, Plan};
use docwright::openapi::ReadError;
use docwright::{CHANGELOG, Recovered};

use super::release::Release;

/// Lines on what changed that are shown.
const SHOWN: usize = 40;

/// A client of this repository.
pub(super) struct Client {
    name: String,
    recovered: Recovered,
    /// What changed since its document was written, if that can be read; nothing if there was none.
    changes: Result<Vec<Change>, ReadError>,
    pub(super) release: Release,
}

impl Client {
    /// Reads the pages in specs/<name>.
    pub(super) fn recover(root: &Path, name: &str) -> anyhow::Result<Self> {
        let folder = root.join("specs").join(name);
        let input = disk::load(&folder, None, &[], &mut |_, _| ())?;
        let before = input.document.as_ref().map(|page| page.text.clone());
        let recovered = docwright::recover(input);
        let changes = before.map(|before| recovered.changes_since(&before));
        Ok(Self {
            name: name.to_owned(),
            release: Release::of(&folder, &recovered)?,
            changes: changes.transpose().map(Option::unwrap_or_default),
            recovered,
        })
    }

    /// Closes its release on a day, and tells so.
    pub(super) fn close(&mut self, day: &str, out: &mut dyn Write) -> anyhow::Result<()> {
        let version = self.release.close(&mut self.recovered, day)?;
        match version {
            Some(version) => writeln!(out, "{}: released as {version}", self.name)?,
            None => writeln!(out, "{}: nothing changed since its release", self.name)?,
        }
        Ok(())
    }

    /// Tells what changed since its document was written.
    pub(super) fn show_changes(&self, out: &mut dyn Write) -> io::Result<()> {
        let changes = match &self.changes {
            Ok(changes) if changes.is_empty() => return Ok(()),
            Ok(changes) => changes,
            Err(error) => {
                return writeln!(out, "{}: what changed is not known: {error}", self.name);
            }
        };
        let text = diff::text(changes);
        writeln!(out, "{}: {}", self.name, diff::summary(changes))?;
        for line in text.lines().take(SHOWN) {
            writeln!(out, "{}", neutral(line))?;
        }
        match text.lines().count().saturating_sub(SHOWN) {
            0 => Ok(()),
            more => writeln!(out, "({more} more lines)"),
        }
    }

    /// Whether its pages or its manifest are unusable.
    pub(super) fn has_failed(&self) -> bool {
        self.recovered.has_failed()
    }

    /// Tells what was recovered, errors in full and other findings by their number.
    pub(super) fn show(&self, out: &mut dyn Write) -> io::Result<()> {
        let Recovered {
            api,
            diagnostics,
            sources,
            ..
        } = &self.recovered;
        let is_error = |each: &&Diagnostic| each.severity() == Severity::Error;
        let errors: Vec<Diagnostic> = diagnostics.iter().filter(is_error).cloned().collect();
        write!(out, "{}", diag::render(&errors, sources, true))?;
        let (operations, models) = (api.operations.len(), api.models.len());
        let findings = findings(diagnostics);
        writeln!(
            out,
            "{}: {operations} operations, {models} models{findings}",
            self.name
        )
    }

    /// What has to be done in specs/<name> and generated/<name>.
    pub(super) fn plans(&self, root: &Path) -> anyhow::Result<[Plan; 2]> {
        let specs = root.join("specs").join(&self.name);
        let path = self.recovered.manifest.entries.client.path.as_deref();
        let generated = disk::crate_folder(&specs, path)?;
        let document = Plan::of(&specs, self.recovered.document_files())?;
        let mut files = self.recovered.crate_files();
        files.insert(CHANGELOG.to_owned(), self.release.changelog.clone());
        Ok([document, Plan::of(&generated, files)?])
    }
}

/// The number of findings of each kind.
fn findings(diagnostics: &[Diagnostic]) -> String {
    let mut counts: BTreeMap<_, usize> = BTreeMap::new();
    for each in diagnostics {
        *counts
            .entry((each.finding.code, each.finding.name))
            .or_default() += 1;
    }
    let words = counts
        .iter()
        .map(|((code, name), count)| format!("; {count} {name} ({code})"));
    words.collect()
}
