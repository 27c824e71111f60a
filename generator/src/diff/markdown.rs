//! Turns changes into Markdown, for a pull request and for a changelog in the form of Keep a Changelog 1.1.0.

use super::change::{Change, What};
use super::shown::{Single, shown};
use super::words::{self, rust, shared, subject, summary};
use crate::casing::capital;

/// What the changes come to, and a section for each thing that may become of an item.
#[must_use]
pub fn markdown(changes: &[Change]) -> String {
    let headline = capital(&summary(changes));
    match sections(changes).as_str() {
        "" => format!("{headline}.\n"),
        sections => format!("{headline}.\n\n{sections}"),
    }
}

/// The sections alone, parted by empty lines; nothing if there are no changes.
#[must_use]
pub fn sections(changes: &[Change]) -> String {
    let (singles, common) = shown(changes);
    let kinds = [
        ("Added", What::Added),
        ("Changed", What::Changed),
        ("Removed", What::Removed),
    ];
    let sections = kinds.into_iter().filter_map(|(title, what)| {
        let of_kind = singles.iter().filter(|single| single.change.what == what);
        let (breaking, others): (Vec<_>, Vec<_>) =
            of_kind.partition(|single| single.change.breaks());
        let mut entries: Vec<String> = breaking.into_iter().chain(others).map(entry).collect();
        if what == What::Changed {
            entries.extend(common.iter().map(|each| format!("- {}.\n", shared(each))));
        }
        (!entries.is_empty()).then(|| format!("### {title}\n\n{}", entries.concat()))
    });
    sections.collect::<Vec<_>>().join("\n")
}

/// An item of a list: what changed, and each of the client's items that does.
fn entry(Single { change, facts }: &Single<'_>) -> String {
    let mark = if change.breaks() {
        "**Breaking:** "
    } else {
        ""
    };
    let first = format!("{}{}", capital(&subject(change)), words::facts(facts));
    let sentences: Vec<String> = std::iter::once(first)
        .chain(change.rust.iter().map(rust))
        .collect();
    format!("- {mark}{}.\n", sentences.join(". "))
}
