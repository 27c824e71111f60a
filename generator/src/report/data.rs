//! Turns what a run recovered into the data of the report. The program in the page knows them by the names of their fields.

use serde::Serialize;

use super::Against;
use super::coverage::{Coverage, coverage};
use super::findings::{Kind, findings};
use super::guesses::{Guess, Guesses, Totals};
use super::reference::{Entry, Model, models, operations};
use crate::Recovered;
use crate::diff::{Bump, Change, bump};
use crate::emit::Surface;
use crate::facts::entries;
use crate::spec::Rule;

/// Everything that the report shows.
#[derive(Debug, Serialize)]
struct Data<'a> {
    /// The version of docwright.
    version: &'static str,
    api: About<'a>,
    coverage: Coverage,
    findings: Vec<Kind>,
    rules: Vec<(&'static str, &'static str)>,
    totals: &'a Totals,
    guesses: &'a [Guess<'a>],
    operations: Vec<Entry<'a>>,
    models: Vec<Model<'a>>,
    changes: Option<Changes<'a>>,
}

/// The API as a whole.
#[derive(Debug, Serialize)]
struct About<'a> {
    title: &'a str,
    version: &'a str,
    base_url: &'a str,
    /// The crate, as Cargo knows it.
    package: String,
}

#[derive(Debug, Serialize)]
struct Changes<'a> {
    /// Where the older version was read from.
    from: &'a str,
    /// The number of the client's version that they move.
    bump: Bump,
    list: &'a [Change],
}

/// The data as JSON.
pub(super) fn json(recovered: &Recovered, against: Option<&Against>) -> String {
    let Recovered {
        sources,
        api,
        names,
        ..
    } = recovered;
    let (entries, surface) = (entries(api), Surface::of(api, names));
    let Guesses { all, totals, .. } = Guesses::of(api, &entries, sources);
    let drafts = std::iter::once(&recovered.draft).chain(&recovered.also);
    let data = Data {
        version: env!("CARGO_PKG_VERSION"),
        api: About {
            title: &api.title.value,
            version: &api.version.value,
            base_url: &api.base_url.value,
            package: recovered.client().name.unwrap_or_default(),
        },
        coverage: coverage(drafts, sources),
        findings: findings(&recovered.diagnostics, sources),
        rules: Rule::ALL
            .iter()
            .map(|rule| (rule.name(), rule.says()))
            .collect(),
        totals: &totals,
        guesses: &all,
        operations: operations(api, &surface),
        models: models(api, &surface),
        changes: against.map(changes),
    };
    serde_json::to_string(&data).expect("all keys are text")
}

fn changes(against: &Against) -> Changes<'_> {
    Changes {
        from: &against.name,
        bump: bump(&against.changes),
        list: &against.changes,
    }
}
