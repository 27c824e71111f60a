//! Turns plans into the names of stale files and what would change in them.

use std::io::{self, Write};
use std::path::Path;

use docwright::diag::neutral;
use docwright::disk::{Action, Conflict, Plan, RECORD, Step};
use similar::TextDiff;

use super::below;
use super::client::Client;

/// Lines of a file's difference that are shown.
const SHOWN: usize = 120;

/// Names every file that is not as it should be, shows what would change, and tells the command that changes it.
/// Whether all is well.
pub(super) fn all(
    root: &Path,
    plans: &[Plan],
    clients: &[Client],
    command: &str,
    out: &mut dyn Write,
) -> anyhow::Result<bool> {
    let mut is_fresh = true;
    for client in clients {
        for (path, _) in client.release.stale()? {
            writeln!(out, "stale: {}", below(root, &path).display())?;
            is_fresh = false;
        }
    }
    let stale: Vec<_> = plans.iter().filter(|plan| !plan.is_done()).collect();
    is_fresh &= stale.is_empty();
    for plan in &stale {
        let folder = below(root, &plan.folder);
        one(&folder.to_string_lossy().replace('\\', "/"), plan, out)?;
    }
    if !is_fresh {
        writeln!(
            out,
            "generated files are not what the pages lead to; run `{command}`"
        )?;
    }
    Ok(is_fresh)
}

fn one(folder: &str, plan: &Plan, out: &mut dyn Write) -> io::Result<()> {
    for Conflict { path, why } in &plan.conflicts {
        writeln!(out, "not ours: {folder}/{path} {why}")?;
    }
    for Step { path, action } in &plan.steps {
        match action {
            Action::Create { .. } => writeln!(out, "missing: {folder}/{path}")?,
            Action::Remove => writeln!(out, "superfluous: {folder}/{path}")?,
            Action::Replace { old, text } => {
                writeln!(out, "stale: {folder}/{path}")?;
                difference(&format!("{folder}/{path}"), old, text, out)?;
            }
        }
    }
    if plan.steps.is_empty() && plan.conflicts.is_empty() {
        writeln!(out, "stale: {folder}/{RECORD}")?;
    }
    Ok(())
}

fn difference(path: &str, old: &str, new: &str, out: &mut dyn Write) -> io::Result<()> {
    let diff = TextDiff::from_lines(old, new);
    let text = diff
        .unified_diff()
        .header(path, &format!("{path} (as it should be)"))
        .to_string();
    let lines = text.lines().count();
    for line in text.lines().take(SHOWN) {
        writeln!(out, "{}", neutral(line))?;
    }
    if lines > SHOWN {
        writeln!(out, "({} more lines)", lines - SHOWN)?;
    }
    Ok(())
}
