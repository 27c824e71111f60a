//! Turns a folder of specs/ into the plans for its document and its crate.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;

use docwright::Recovered;
use docwright::diag::{self, Diagnostic, Severity};
use docwright::disk::{self, Files, Plan};

/// A client of this repository.
pub(super) struct Client {
    name: String,
    recovered: Recovered,
    /// The files of its crate.
    files: Files,
}

impl Client {
    /// Reads the pages in specs/<name> and generates what they lead to.
    pub(super) fn recover(root: &Path, name: &str) -> anyhow::Result<Self> {
        let folder = root.join("specs").join(name);
        let input = disk::load(&folder, None, &[], &mut |_, _| ())?;
        let recovered = docwright::recover(input);
        let files = docwright::generate(&recovered);
        Ok(Self {
            name: name.to_owned(),
            recovered,
            files,
        })
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
    pub(super) fn plans(self, root: &Path) -> anyhow::Result<[Plan; 2]> {
        let specs = root.join("specs").join(&self.name);
        let generated = root.join("generated").join(&self.name);
        let document = Plan::of(&specs, docwright::document(&self.recovered))?;
        Ok([document, Plan::of(&generated, self.files)?])
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
