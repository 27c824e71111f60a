//! Turns what is known of an API into the changes that its crate's folder needs, and makes them.

use std::path::Path;

use crate::Recovered;
use crate::disk::{Error, Plan, Written};

/// A crate that has been worked out and not been written yet.
#[derive(Debug)]
pub struct Generation {
    /// What the pages led to, and all that was found, what stands in the way of the crate too.
    pub recovered: Recovered,
    /// What the folder needs, if a crate can be made of the pages.
    plan: Option<Plan>,
}

impl Generation {
    /// Works out the crate, with its document, which keeps the names that items have by now, and compares it with a
    /// folder, which need not exist. Nothing is changed.
    ///
    /// # Errors
    /// A file of the folder that cannot be read.
    pub fn of(mut recovered: Recovered, folder: &Path) -> Result<Self, Error> {
        let mut plan = None;
        if !recovered.has_failed() {
            let (mut files, document) =
                rayon::join(|| recovered.crate_files(), || recovered.document_files());
            files.extend(document);
            let wanted = Plan::of(folder, files)?;
            recovered.diagnostics.extend(wanted.refusal());
            plan = Some(wanted);
        }
        Ok(Self { recovered, plan })
    }

    /// What the folder needs; `None` if something that was found forbids it.
    #[must_use]
    pub fn wanted(&self) -> Option<&Plan> {
        let plan = self.plan.as_ref();
        plan.filter(|_| !self.recovered.has_failed())
    }

    /// Makes the changes: all of them, or none. `None` if something that was found forbids it.
    ///
    /// # Errors
    /// A file that cannot be written.
    pub fn apply(&self) -> Result<Option<Written>, Error> {
        self.wanted().map(Plan::apply).transpose()
    }
}
