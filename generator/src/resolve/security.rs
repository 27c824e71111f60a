//! Turns what README, pages, examples and manifest say about who may call into security schemes.

mod corrected;
mod described;
mod named;
mod used;

use crate::casing::is_same;
use crate::draft::{self, Authorization, Credential, Draft, Said};
use crate::manifest::Manifest;
use crate::spec::{Known, Rule, Scheme, Security};

/// All schemes: those of the manifest, of the README, those that examples use, and those that pages only name.
pub(super) fn schemes(draft: &Draft, manifest: &Manifest) -> Vec<Scheme> {
    let entries = manifest.entries.security.iter();
    let mut schemes: Vec<Scheme> = entries
        .map(|entry| corrected::scheme(entry, manifest))
        .collect();
    for said in draft.readme.iter().flat_map(|readme| &readme.schemes) {
        add(&mut schemes, described::described(said));
    }
    for credential in credentials(draft) {
        if let Some(scheme) = used::used(credential, schemes.is_empty()) {
            add(&mut schemes, Some(scheme));
        }
        used::prefix(&mut schemes, credential);
    }
    let named = authorizations(draft).flat_map(|said| names(&said.value));
    for name in named {
        add(&mut schemes, Some(named::named(name)));
    }
    schemes
}

/// What operations fall back on that do not say how they are called.
pub(super) struct Callers<'a> {
    schemes: &'a [Scheme],
    /// What the manifest states for all of them, or what the README describes while no page says a word.
    all: Option<Known<Security>>,
}

impl<'a> Callers<'a> {
    /// Reads manifest and README.
    pub(super) fn of(draft: &Draft, manifest: &Manifest, schemes: &'a [Scheme]) -> Self {
        let entries = &manifest.entries.security;
        let stated = entries.first().map(|first| {
            let names = entries.iter().map(|entry| entry.name.get_ref().clone());
            Known::corrected(
                Security::Schemes(names.collect()),
                manifest.span(&first.name),
            )
        });
        Self {
            schemes,
            all: stated.or_else(|| described::for_all(draft, schemes)),
        }
    }

    /// How callers of an operation say who they are.
    pub(super) fn of_operation(&self, operation: &draft::Operation) -> Known<Security> {
        let Some(said) = &operation.authorization else {
            return self.unsaid(operation);
        };
        let security = match &said.value {
            Authorization::None => Security::None,
            Authorization::Schemes(names) => self.named(names.iter()),
        };
        Known::stated(security, said.span)
    }

    /// What is stated for all, or what the operation's example does.
    fn unsaid(&self, operation: &draft::Operation) -> Known<Security> {
        let example = operation.example.as_ref();
        let used = example.map_or(&[][..], |example| &example.credentials);
        let named: Vec<&Said<String>> = used.iter().filter_map(scheme_of).collect();
        let by_example = match (used, self.schemes) {
            ([], _) => None,
            (_, [only]) if named.is_empty() => {
                Some(Security::Schemes(vec![only.name.value.clone()]))
            }
            _ if named.is_empty() => None,
            _ => Some(self.named(named.into_iter())),
        };
        let span = operation.name.span;
        let corrected = self.all.as_ref().filter(|all| all.origin.is_corrected());
        corrected
            .cloned()
            .or_else(|| by_example.map(|value| Known::inferred(value, Rule::ExampleCode, span)))
            .or_else(|| self.all.clone())
            .unwrap_or_else(|| Known::inferred(Security::NotStated, Rule::Unknown, span))
    }

    fn named<'n>(&self, names: impl Iterator<Item = &'n Said<String>>) -> Security {
        Security::Schemes(
            names
                .map(|name| known_name(&name.value, self.schemes))
                .collect(),
        )
    }
}

/// The scheme that the code of an example names.
fn scheme_of(credential: &Credential) -> Option<&Said<String>> {
    match credential {
        Credential::ApiKey { scheme, .. }
        | Credential::Basic { scheme }
        | Credential::Bearer { scheme }
        | Credential::OAuth { scheme } => Some(scheme),
        Credential::ClientCredentials { .. } => None,
    }
}

fn known_name(name: &str, schemes: &[Scheme]) -> String {
    let same = schemes
        .iter()
        .find(|scheme| is_same(&scheme.name.value, name));
    same.map_or_else(|| name.to_owned(), |scheme| scheme.name.value.clone())
}

/// Takes a scheme in. One that is there already may gain a flow: READMEs describe each flow by itself.
fn add(schemes: &mut Vec<Scheme>, scheme: Option<Scheme>) {
    let Some(scheme) = scheme else { return };
    let same = |known: &&mut Scheme| is_same(&known.name.value, &scheme.name.value);
    match schemes.iter_mut().find(same) {
        Some(known) => described::with_flow(known, &scheme),
        None => schemes.push(scheme),
    }
}

fn names(authorization: &Authorization) -> &[Said<String>] {
    match authorization {
        Authorization::None => &[],
        Authorization::Schemes(names) => names,
    }
}

/// What the operations of all pages say of who may call them.
fn authorizations(draft: &Draft) -> impl Iterator<Item = &Said<Authorization>> {
    let operations = draft.apis.iter().flat_map(|page| &page.operations);
    operations.filter_map(|operation| operation.authorization.as_ref())
}

fn credentials(draft: &Draft) -> impl Iterator<Item = &Credential> {
    let operations = draft.apis.iter().flat_map(|page| &page.operations);
    let own = operations.filter_map(|operation| operation.example.as_ref());
    let front = draft.readme.iter().flat_map(|readme| &readme.examples);
    front.chain(own).flat_map(|example| &example.credentials)
}
