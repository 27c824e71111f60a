//! Turns the models into modules: for those that one page alone needs, for those that several need, for the others.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;
use rayon::prelude::*;

use super::docs::{code, inner_docs};
use super::needs::User;
use super::order::by_version;
use super::types::name;
use super::{Crate, OutputFile, features, file, model, rust};
use crate::names::InlineEnum;
use crate::render::render;
use crate::spec::{Model, Shape};

/// The module of models that several pages need.
const COMMON: &str = "common";
/// The module of models that no page needs.
const OTHER: &str = "other";

/// A module, and its items by their names.
type Modules<'a> = BTreeMap<&'a str, BTreeMap<&'a str, Item<'a>>>;

/// A type, and the models in it.
struct Item<'a> {
    what: What<'a>,
    users: &'a BTreeSet<User<'a>>,
    /// The Rust names of the types in it.
    holds: BTreeSet<&'a str>,
}

/// What a type is made of.
#[derive(Clone, Copy)]
enum What<'a> {
    Model(&'a Model),
    InlineEnum(&'a str, &'a InlineEnum),
}

/// `src/models/…`
pub(super) fn files(this: &Crate<'_>) -> Vec<OutputFile> {
    let mut modules = Modules::new();
    for (ident, what, holds) in models(this).chain(inline_enums(this)) {
        let users = this.needs.users(ident);
        let item = Item { what, users, holds };
        let module = modules.entry(module(this, users)).or_default();
        module.insert(ident, item);
    }
    let index = rust("src/models/mod.rs", index(this, &modules));
    let pages = modules.iter().map(|(module, items)| {
        file(
            &format!("src/models/{module}.rs"),
            page(this, module, items),
        )
    });
    std::iter::once(index).chain(pages).collect()
}

fn models<'a>(this: &'a Crate<'_>) -> impl Iterator<Item = (&'a str, What<'a>, BTreeSet<&'a str>)> {
    this.api.models.iter().map(|each| {
        let ident = this.names.model(&each.name.value);
        (ident, What::Model(each), holds(this, each))
    })
}

fn inline_enums<'a>(
    this: &'a Crate<'_>,
) -> impl Iterator<Item = (&'a str, What<'a>, BTreeSet<&'a str>)> {
    let enums = this.names.inline_enums.iter();
    enums.map(|(ident, list)| {
        (
            ident.as_str(),
            What::InlineEnum(ident, list),
            BTreeSet::new(),
        )
    })
}

/// The Rust names of the types in a model.
fn holds<'a>(this: &'a Crate<'_>, model: &'a Model) -> BTreeSet<&'a str> {
    let owner = &model.name.value;
    let fields = model.fields().iter();
    let fields = fields.filter_map(|field| {
        this.names
            .of_type(field.type_.value.innermost(), owner, &field.name.value)
    });
    let variants = match &model.shape.value {
        Shape::Union(union) => &union.variants[..],
        Shape::Object(_) | Shape::Enum(_) | Shape::Open => &[],
    };
    let known = variants
        .iter()
        .filter(|variant| this.api.model(variant).is_some());
    fields
        .chain(known.map(|variant| this.names.model(variant)))
        .collect()
}

fn module<'a>(this: &'a Crate<'_>, users: &BTreeSet<User<'a>>) -> &'a str {
    let mut users = users.iter();
    match (users.next(), users.next()) {
        (Some(User::Page(tag)), None) => &this.names.tag(tag).module,
        (Some(User::Nobody), None) => OTHER,
        (_, Some(_)) | (None, _) => COMMON,
    }
}

/// The users of a module: those of its items.
fn users<'a>(items: &BTreeMap<&str, Item<'a>>) -> BTreeSet<User<'a>> {
    items
        .values()
        .flat_map(|item| item.users)
        .copied()
        .collect()
}

fn index(this: &Crate<'_>, modules: &Modules<'_>) -> TokenStream {
    let docs = inner_docs([
        "The models: what the operations take and answer.",
        "Where they are declared, `name: T as \"x\"` is a field that is called `x` on the wire. One that may be left out is marked with `?` and is an `Option<T>`; each of these has a setter, and `new` takes the others. Lists marked with `*` or `+` are given as any items, and `?null` is written as `null` when it is left out.",
    ]);
    let mut modules: Vec<_> = modules.iter().collect();
    modules.sort_by(|(a, _), (b, _)| by_version(a, b));
    let modules = modules.into_iter().map(|(module, items)| {
        let condition = features::on(this, &users(items));
        (condition, name(module))
    });
    let (conditions, modules): (Vec<_>, Vec<_>) = modules.unzip();
    quote! {
        #docs
        #(#conditions mod #modules;)*
        #(#conditions pub use #modules::*;)*
    }
}

/// The text of a module: its items one by one, on as many threads as there are.
fn page(this: &Crate<'_>, module: &str, items: &BTreeMap<&str, Item<'_>>) -> String {
    let what = match module {
        COMMON => "The models that several pages need.".to_owned(),
        OTHER => "The models that no page needs.".to_owned(),
        _ => {
            let mut tags = this.api.tags.iter();
            let tag = tags.find(|tag| this.names.tag(&tag.name).module == module);
            let tag = tag.map_or("", |tag| tag.name.as_str());
            format!("The models that the page {} alone needs.", code(tag))
        }
    };
    let docs = inner_docs([what]);
    let others = others(items);
    let head = render(quote! {
        #docs
        #others
        use crate::runtime::codec::prelude::*;
    });
    let items = items.par_iter().map(|(_, Item { what, users, .. })| {
        let condition = (module == COMMON).then(|| features::on(this, users));
        let item = match what {
            What::Model(each) => model::model(this, each),
            What::InlineEnum(ident, list) => model::inline_enum(this, ident, list),
        };
        render(quote!(#condition #item))
    });
    let items: Vec<String> = items.collect();
    [&[head], &items[..]].concat().join("\n")
}

/// The import of types of other modules.
fn others(items: &BTreeMap<&str, Item<'_>>) -> TokenStream {
    let held: BTreeSet<&str> = items
        .values()
        .flat_map(|item| &item.holds)
        .copied()
        .collect();
    let mut others: Vec<_> = held
        .into_iter()
        .filter(|ident| !items.contains_key(ident))
        .collect();
    others.sort_by(|a, b| by_version(a, b));
    let others: Vec<_> = others.into_iter().map(name).collect();
    match &others[..] {
        [] => quote!(),
        [only] => quote!(use super::#only;),
        several => quote!(use super::{#(#several),*};),
    }
}
