//! Turns diagnostics into findings that a reader of the report sees, each with its lines.

use std::collections::BTreeMap;

use serde::Serialize;

use super::excerpt::Excerpt;
use crate::diag::Diagnostic;
use crate::source::Sources;

/// Diagnostics of one finding that are shown.
const SHOWN: usize = 100;

/// Everything that was found of one kind.
#[derive(Debug, Serialize)]
pub(super) struct Kind {
    code: &'static str,
    name: &'static str,
    severity: &'static str,
    explanation: &'static str,
    count: usize,
    /// The first of them.
    shown: Vec<Finding>,
}

#[derive(Debug, Serialize)]
struct Finding {
    message: String,
    help: Option<String>,
    at: Option<Excerpt>,
}

/// The findings by kind, those that matter most first.
pub(super) fn findings(diagnostics: &[Diagnostic], sources: &Sources) -> Vec<Kind> {
    let mut kinds: BTreeMap<_, Vec<&Diagnostic>> = BTreeMap::new();
    for each in diagnostics {
        let key = (std::cmp::Reverse(each.severity()), each.finding.code);
        kinds.entry(key).or_default().push(each);
    }
    let kind = |found: Vec<&Diagnostic>| {
        let finding = found.first()?.finding;
        Some(Kind {
            code: finding.code,
            name: finding.name,
            severity: finding.severity.word(),
            explanation: finding.explanation,
            count: found.len(),
            shown: found
                .iter()
                .take(SHOWN)
                .map(|each| self::finding(each, sources))
                .collect(),
        })
    };
    kinds.into_values().filter_map(kind).collect()
}

fn finding(diagnostic: &Diagnostic, sources: &Sources) -> Finding {
    Finding {
        message: diagnostic.message.clone(),
        help: diagnostic.help.clone(),
        at: diagnostic.place.map(|place| Excerpt::of(place, sources)),
    }
}
