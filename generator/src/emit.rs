//! Turns the spec into the files of a client crate.

/// The text of a file of the templates, which `build.rs` finds.
macro_rules! template {
    ($path:literal) => {
        include_str!(concat!(env!("TEMPLATES"), "/", $path))
    };
}

mod answers;
mod api;
mod auth;
mod client;
mod docs;
mod example;
mod examples;
mod features;
mod licences;
mod manifest;
mod model;
mod models;
mod needs;
mod operation;
mod order;
mod parts;
mod readme;
mod recursion;
mod root;
mod runtime;
mod surface;
mod travel;
mod types;

use proc_macro2::TokenStream;
use rayon::prelude::*;

use crate::manifest::{ClientEntry, crate_name, why_not};
use crate::names::Names;
use crate::render;
use crate::spec::{Api, Operation, Tag};
use needs::Needs;
use recursion::Recursion;
pub use surface::{Role, RustItem, Surface};

/// A file of a crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputFile {
    /// Its path below the crate's folder, with `/` between names.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// What every part of the emitter reads.
struct Crate<'a> {
    api: &'a Api,
    names: &'a Names,
    recursion: Recursion,
    needs: Needs<'a>,
    /// Name of the package, as it stands in Cargo.toml.
    package: String,
    /// Its version.
    version: String,
    client: &'a ClientEntry,
}

/// The files of the client of an API, in the order of their paths.
#[must_use]
pub fn emit(api: &Api, names: &Names, client: &ClientEntry) -> Vec<OutputFile> {
    let this = Crate::new(api, names, client);
    let mut files = vec![
        file("Cargo.toml", manifest::cargo_toml(&this)),
        file("README.md", readme::readme(&this)),
        rust("src/lib.rs", root::root(&this)),
        rust("src/client.rs", client::client(&this)),
        rust("src/auth.rs", auth::auth(&this)),
        rust("src/api/mod.rs", api::index(&this)),
    ];
    files.extend(licences::files(&this));
    let pages: Vec<&Tag> = this.pages().collect();
    files.par_extend(pages.par_iter().map(|tag| {
        let path = format!("src/api/{}.rs", names.tag(&tag.name).module);
        rust(&path, api::page(&this, tag))
    }));
    files.extend(examples::files(&this));
    files.extend(models::files(&this));
    files.extend(runtime::files());
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

impl<'a> Crate<'a> {
    fn new(api: &'a Api, names: &'a Names, client: &'a ClientEntry) -> Self {
        Self {
            api,
            names,
            recursion: Recursion::of(api),
            needs: Needs::of(api, names),
            package: package_name(client, api),
            version: client.version.clone().unwrap_or_else(|| "0.1.0".to_owned()),
            client,
        }
    }

    /// The pages with operations that stand first on them. What stands on several pages is called by the first, so a page
    /// may have none.
    fn pages(&self) -> impl Iterator<Item = &'a Tag> {
        let tags = self.api.tags.iter();
        tags.filter(|tag| self.own(tag).next().is_some())
    }

    /// The operations of a page: those whose first tag it is.
    fn own(&self, tag: &'a Tag) -> impl Iterator<Item = &'a Operation> + use<'a> {
        let operations = self.api.operations.iter();
        operations.filter(|operation| operation.tags.first() == Some(&tag.name))
    }

    /// The name by which code refers to the crate.
    fn library(&self) -> String {
        self.package.replace('-', "_")
    }
}

fn file(path: &str, text: String) -> OutputFile {
    OutputFile {
        path: path.to_owned(),
        text,
    }
}

fn rust(path: &str, tokens: TokenStream) -> OutputFile {
    file(path, render::render(tokens))
}

/// The name in the manifest if a crate can have it, or else one made of it, or of the API's title.
fn package_name(client: &ClientEntry, api: &Api) -> String {
    match client.name.as_deref() {
        Some(stated) if why_not(stated).is_none() => stated.to_owned(),
        Some(stated) => crate_name(stated),
        None => crate_name(&api.title.value),
    }
}
