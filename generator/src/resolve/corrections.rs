//! Turns the corrections of the manifest into facts of the spec; one that finds nothing to correct is an error, one that
//! the pages have made needless a note.

mod add;
mod inputs;
mod leave_out;
mod refer;
mod set;
mod target;

use toml::Spanned;

use crate::diag::{self, Diagnostic};
use crate::facts::Given;
use crate::manifest::{Correction, Facts, Manifest};
use crate::source::Span;
use crate::spec::Api;
use refer::Referable;
use target::Target;

/// What a correction is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    /// Operations, models and their parts.
    Part,
    /// How an operation's list is divided into pages, which is concluded from its corrected parts.
    Listing,
}

impl Subject {
    fn of(entry: &Correction) -> Self {
        let paging = entry.set.as_ref().and_then(|set| set.paging.as_ref());
        match paging {
            None => Self::Part,
            Some(_) => Self::Listing,
        }
    }
}

/// Applies every correction about such a subject, in the order of the manifest.
pub(super) fn apply(manifest: &Manifest, api: &mut Api, subject: Subject) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let all = &manifest.entries.correct;
    let mut names = Referable::of(api, all);
    for entry in all
        .iter()
        .filter(|entry| Subject::of(entry.get_ref()) == subject)
    {
        let place = manifest.span(entry);
        match correct(entry.get_ref(), place, api, &mut names) {
            Ok(true) => {}
            Ok(false) => diagnostics.push(needless(named(manifest, entry))),
            Err(why) => diagnostics.push(stale(named(manifest, entry), &why)),
        }
    }
    diagnostics
}

/// The finding that a correction at that place of the manifest has nothing to correct.
pub(super) fn stale(place: Span, why: &str) -> Diagnostic {
    let message = format!("this correction does not apply: {why}");
    Diagnostic::at(&diag::STALE_CORRECTION, place, message)
        .help("remove it if the pages have changed, or name what it means")
}

/// Where an entry names what it is about.
fn named(manifest: &Manifest, entry: &Spanned<Correction>) -> Span {
    let target = entry.get_ref().target();
    let name = target.last().map(|(_, name)| manifest.span(name));
    name.unwrap_or_else(|| manifest.span(entry))
}

fn needless(place: Span) -> Diagnostic {
    let message = "the pages say by now what this correction says";
    Diagnostic::at(&diag::NEEDLESS_CORRECTION, place, message).help("it can go")
}

/// Whether the pages did not say so by themselves. Errors, in words: why it does not apply.
fn correct(
    entry: &Correction,
    place: Span,
    api: &mut Api,
    names: &mut Referable,
) -> Result<bool, String> {
    let target = Target::of(entry)?;
    let given = |facts: &Facts| {
        let stated = facts.stated();
        names.check(&stated).map(|()| stated)
    };
    match (&entry.set, &entry.add, entry.drop) {
        (Some(facts), None, false) if *facts == Facts::default() => {
            Err("its `set` is empty".to_owned())
        }
        (Some(facts), None, false) => {
            let stated = &given(facts)?;
            set::set(&target, Given { stated, place }, api)
        }
        (None, Some(facts), false) => {
            let stated = &given(facts)?;
            add::add(&target, Given { stated, place }, api)
        }
        (None, None, true) => leave_out::leave_out(&target, api),
        _ => Err("it must have one of `set`, `add` and `drop`".to_owned()),
    }
}
