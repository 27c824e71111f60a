//! Turns the pages of an API into features of the crate, and what needs them into conditions.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::Crate;
use super::docs::code;
use super::needs::User;
use super::parts::parts;
use crate::spec::Tag;

/// The feature that turns on all pages and models.
pub(super) const FULL: &str = "full";

/// The feature of models that no page needs.
const OTHERS: &str = "other-models";

/// A feature of the crate, and what it turns on.
pub(super) struct Feature {
    pub(super) name: String,
    pub(super) what: String,
    pub(super) turns_on: Vec<&'static str>,
}

/// The features that [`FULL`] turns on, in the order of their names.
pub(super) fn features(this: &Crate<'_>) -> Vec<Feature> {
    let pages = this.pages().map(|tag| Feature {
        name: this.names.tag(&tag.name).feature(),
        what: format!(
            "The page {}, and the models that it needs.",
            code(&tag.name)
        ),
        turns_on: parts(this, tag),
    });
    let others = this.needs.has_others().then(|| Feature {
        name: OTHERS.to_owned(),
        what: "The models that no page needs.".to_owned(),
        turns_on: Vec::new(),
    });
    let mut features: Vec<Feature> = pages.chain(others).collect();
    features.sort_by(|a, b| a.name.cmp(&b.name));
    features
}

/// The attribute of what is there for a page alone.
pub(super) fn on_page(this: &Crate<'_>, tag: &Tag) -> TokenStream {
    on(this, &BTreeSet::from([User::Page(&tag.name)]))
}

/// The attribute of what these users need.
pub(super) fn on(this: &Crate<'_>, users: &BTreeSet<User<'_>>) -> TokenStream {
    let features: BTreeSet<String> = users.iter().map(|user| feature(this, *user)).collect();
    let features: Vec<String> = features.into_iter().collect();
    match &features[..] {
        [only] => quote!(#[cfg(feature = #only)]),
        several => quote!(#[cfg(any(#(feature = #several),*))]),
    }
}

fn feature(this: &Crate<'_>, user: User<'_>) -> String {
    match user {
        User::Page(tag) => this.names.tag(tag).feature(),
        User::Nobody => OTHERS.to_owned(),
    }
}
