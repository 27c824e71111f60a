//! Turns the paths in a file into breaches of the rules on who may import whom.

use std::collections::BTreeSet;

use proc_macro2::Span;
use syn::visit::{self, Visit};
use syn::{ItemMod, ItemUse, Path, UseTree};

use super::rules::{APART, BETWEEN, LEADERS, LIBRARIES, MODULES};
use super::sources::Source;

/// Where the generator's modules are.
const GENERATOR: &str = "generator/src/";
/// How the crates of this repository are called that no client may need.
const OURS: &str = "docwright";

/// Every import that breaks a rule.
pub(super) fn check(source: &Source) -> Vec<String> {
    let found = paths(source);
    let breaches = match module_of(source) {
        Some(module) => of_generator(module.first().map_or("", String::as_str), &found),
        None if source.is_generated() => of_client(&found),
        None => Vec::new(),
    };
    let breaches: BTreeSet<_> = breaches.into_iter().collect();
    let place = |(line, what): (usize, String)| format!("{}:{line}: {what}", source.path);
    breaches.into_iter().map(place).collect()
}

/// The modules that lead to a file of the generator: `front/words/types.rs` is `front`, `words`, `types`.
pub(super) fn module_of(source: &Source) -> Option<Vec<String>> {
    let path = source.path.strip_prefix(GENERATOR)?;
    let path = path.strip_suffix(".rs").unwrap_or(path);
    let names = path
        .split('/')
        .filter(|name| !matches!(*name, "lib" | "mod"));
    Some(names.map(str::to_owned).collect())
}

/// A line, and a path on it from the root of its crate.
pub(super) type Found = (usize, Vec<String>);

/// What a file names by path, in `use` lines and elsewhere.
pub(super) fn paths(source: &Source) -> Vec<Found> {
    let mut paths = Paths {
        module: module_of(source).unwrap_or_default(),
        found: Vec::new(),
    };
    paths.visit_file(&source.syntax);
    paths.found
}

fn of_generator(module: &str, found: &[Found]) -> Vec<(usize, String)> {
    let mut breaches = Vec::new();
    let mut seen = BTreeSet::new();
    let Some(allowed) = allowed(module) else {
        return vec![(
            1,
            format!("`{module}` is in no rule; xtask/src/tidy/rules.rs lists them"),
        )];
    };
    for (line, path) in found {
        let inside = path.first().is_some_and(|first| first == "crate");
        match path.get(1) {
            Some(other) if inside && is_module(other) => {
                seen.insert(other.as_str());
                if other != module && !allowed.contains(&other.as_str()) {
                    breaches.push((*line, format!("`{module}` may not import `{other}`")));
                }
            }
            Some(_) | None => {}
        }
        breaches.extend(library(module, path).map(|breach| (*line, breach)));
    }
    let (draft, spec) = APART;
    if seen.contains(draft) && seen.contains(spec) && !BETWEEN.contains(&module) {
        breaches.push((1, format!("a file imports `{draft}` or `{spec}`, not both")));
    }
    breaches
}

fn allowed(module: &str) -> Option<Vec<&'static str>> {
    if LEADERS.contains(&module) {
        return Some(
            MODULES
                .iter()
                .map(|(name, _)| *name)
                .chain(LEADERS.iter().copied())
                .collect(),
        );
    }
    let (_, allowed) = MODULES.iter().find(|(name, _)| *name == module)?;
    Some(allowed.to_vec())
}

fn is_module(name: &str) -> bool {
    MODULES.iter().any(|(known, _)| *known == name) || LEADERS.contains(&name)
}

fn library(module: &str, path: &[String]) -> Option<String> {
    let path = path.join("::");
    let (library, users) = LIBRARIES.iter().find(|(library, _)| {
        let rest = path.strip_prefix(library);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
    })?;
    (!users.contains(&module)).then(|| {
        format!(
            "`{module}` may not use `{library}`; {} may",
            users.join(" and ")
        )
    })
}

fn of_client(found: &[Found]) -> Vec<(usize, String)> {
    let ours = found
        .iter()
        .filter(|(_, path)| path.first().is_some_and(|first| first.starts_with(OURS)));
    ours.map(|(line, path)| {
        (
            *line,
            format!("a client may not import `{}`", path.join("::")),
        )
    })
    .collect()
}

/// Collects paths.
struct Paths {
    /// The module that is visited.
    module: Vec<String>,
    found: Vec<Found>,
}

impl Paths {
    /// Adds a path, from the root of its crate.
    fn add(&mut self, path: &[String], span: Span) {
        let line = span.start().line;
        let supers = path.iter().take_while(|name| *name == "super").count();
        let absolute = if supers > 0 {
            let depth = self.module.len().saturating_sub(supers);
            let above = self.module.iter().take(depth);
            let start = std::iter::once("crate".to_owned()).chain(above.cloned());
            start.chain(path[supers..].iter().cloned()).collect()
        } else {
            path.to_vec()
        };
        self.found.push((line, absolute));
    }

    fn tree(&mut self, start: &[String], tree: &UseTree) {
        match tree {
            UseTree::Path(path) => {
                let start = [start, &[path.ident.to_string()]].concat();
                self.tree(&start, &path.tree);
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.tree(start, tree);
                }
            }
            UseTree::Name(name) => self.add(
                &[start, &[name.ident.to_string()]].concat(),
                name.ident.span(),
            ),
            UseTree::Rename(name) => self.add(
                &[start, &[name.ident.to_string()]].concat(),
                name.ident.span(),
            ),
            UseTree::Glob(glob) => self.add(start, glob.star_token.spans[0]),
        }
    }
}

impl<'ast> Visit<'ast> for Paths {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.tree(&[], &item.tree);
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        self.module.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.module.pop();
    }

    fn visit_path(&mut self, path: &'ast Path) {
        let names: Vec<_> = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        if let (Some(first), true) = (path.segments.first(), names.len() > 1) {
            self.add(&names, first.ident.span());
        }
        visit::visit_path(self, path);
    }
}
