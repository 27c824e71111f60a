//! Turns the names of before and those of now into the ones that callers of a client have to learn anew.

use std::collections::BTreeMap;

use super::allocate::{fields_of, input_key, inputs_of};
use super::{Case, Given, Names, ident};
use crate::source::Span;
use crate::spec::Api;

/// An item whose name had to change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renamed {
    /// What it belongs to, such as `fields of Pet`.
    pub scope: String,
    /// What it was called.
    pub before: String,
    /// What it is called.
    pub now: String,
    /// Why it has another name, if a page or a manifest says so.
    pub place: Option<Span>,
}

impl Names {
    /// The items that are called otherwise than `before`: those whose name could not be kept, and those whose name on the
    /// wire is another now.
    #[must_use]
    pub fn renamed(&self, before: &Given, api: &Api) -> Vec<Renamed> {
        let mut renamed = self.not_kept(before);
        for model in &api.models {
            let scope = fields_of(&model.name.value);
            for field in model.fields() {
                let place = field.name.origin.span();
                renamed.extend(self.respelled(
                    before,
                    &scope,
                    &field.name.value,
                    &field.said,
                    place,
                ));
            }
        }
        for operation in &api.operations {
            let scope = inputs_of(operation);
            for each in operation.parameters.iter().chain(operation.form()) {
                let key = input_key(each.place.value.as_str(), &each.name.value);
                let place = each.name.origin.span();
                renamed.extend(self.respelled(before, &scope, &key, &each.said, place));
            }
        }
        renamed
    }

    fn not_kept(&self, before: &Given) -> Vec<Renamed> {
        let of_scope = |(scope, names): (&str, &BTreeMap<String, String>)| {
            let changed = |(key, now): (&String, &String)| {
                let before = before.name(scope, key).filter(|before| before != now)?;
                Some(Renamed {
                    scope: scope.to_owned(),
                    before: before.to_owned(),
                    now: now.clone(),
                    place: None,
                })
            };
            names.iter().filter_map(changed).collect::<Vec<_>>()
        };
        self.given.scopes().flat_map(of_scope).collect()
    }

    /// An item that is new by its key, while one that is gone had the name that the pages give this one.
    fn respelled(
        &self,
        before: &Given,
        scope: &str,
        key: &str,
        said: &str,
        place: Span,
    ) -> Option<Renamed> {
        let now = self.given.name(scope, key)?;
        let (names, wanted) = (before.scope(scope)?, ident(said, Case::Snake));
        let is_gone = |(key, name): &(&String, &String)| {
            **name == wanted && self.given.name(scope, key).is_none()
        };
        let is_new = !names.contains_key(key) && wanted != now;
        let (_, before) = names.iter().find(is_gone).filter(|_| is_new)?;
        Some(Renamed {
            scope: scope.to_owned(),
            before: before.clone(),
            now: now.to_owned(),
            place: Some(place),
        })
    }
}
