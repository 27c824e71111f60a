//! Turns what changed since a client's last release into its changelog, and into its next release.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use docwright::diff::{Bump, bump, changelog};
use docwright::disk::{self, MANIFEST};
use docwright::manifest;
use docwright::{CHANGELOG, Recovered};
use semver::Version;

/// The document of a client as it was released last.
const RELEASED: &str = "released.yaml";
/// The version of a client that states none.
const FIRST: Version = Version::new(0, 1, 0);

/// The files in specs/<client> that are its maintainer's as much as ours.
pub(super) struct Release {
    folder: PathBuf,
    /// The text of the changelog.
    pub(super) changelog: String,
    /// What changed since the last release asks for; `None` if there was none.
    asked: Option<Bump>,
    /// Texts by the names of their files.
    texts: Vec<(&'static str, String)>,
}

impl Release {
    /// What is to be released of a client, whose folder in specs/ it is.
    pub(super) fn of(folder: &Path, recovered: &Recovered) -> anyhow::Result<Self> {
        let released = text(&folder.join(RELEASED))?;
        let changes = released.map(|released| recovered.changes_since(&released));
        let changes = changes.transpose().context("released.yaml")?;
        let before = text(&folder.join(CHANGELOG))?;
        let all = changes.as_deref().unwrap_or_default();
        let changelog = changelog::with_changes(before.as_deref(), all);
        Ok(Self {
            folder: folder.to_owned(),
            asked: changes.as_deref().map(bump),
            texts: vec![(CHANGELOG, changelog.clone())],
            changelog,
        })
    }

    /// Closes the release on a day. The first has the version that the manifest states, each other one that which the
    /// changes ask for. The version; `None` if there is nothing to release.
    pub(super) fn close(
        &mut self,
        recovered: &mut Recovered,
        day: &str,
    ) -> anyhow::Result<Option<Version>> {
        let client = &mut recovered.manifest.entries.client;
        let stated = client.version.as_deref().map(Version::parse);
        let before = stated.transpose()?.unwrap_or(FIRST);
        let has_words = changelog::has_words(&self.changelog);
        let version = match self.asked {
            // What a maintainer tells callers is worth a release, too.
            Some(Bump::None) if has_words => Bump::Patch.of(&before),
            Some(Bump::None) => return Ok(None),
            Some(asked) => asked.of(&before),
            None => before,
        };
        client.version = Some(version.to_string());
        let path = self.folder.join(MANIFEST);
        let manifest = text(&path)?.with_context(|| format!("{} is missing", path.display()))?;
        self.changelog = changelog::with_release(&self.changelog, &version, day);
        let document = recovered.document_files().remove(disk::DOCUMENT);
        self.texts = vec![
            (MANIFEST, manifest::with_version(&manifest, &version)?),
            (CHANGELOG, self.changelog.clone()),
            (RELEASED, document.unwrap_or_default()),
        ];
        Ok(Some(version))
    }

    /// The paths of the files that do not have the texts that they shall have, with these texts.
    pub(super) fn stale(&self) -> anyhow::Result<Vec<(PathBuf, &str)>> {
        let mut stale = Vec::new();
        for (name, wanted) in &self.texts {
            let path = self.folder.join(name);
            if text(&path)?.as_deref() != Some(wanted) {
                stale.push((path, wanted.as_str()));
            }
        }
        Ok(stale)
    }

    /// Writes those files.
    pub(super) fn write(&self) -> anyhow::Result<()> {
        for (path, text) in self.stale()? {
            fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
        }
        Ok(())
    }
}

/// The text of a file; `None` if there is none.
fn text(path: &Path) -> anyhow::Result<Option<String>> {
    Ok(disk::page(path)?.map(|page| page.text))
}
