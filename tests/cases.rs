//! Turns each case page into what is said, passed over and known of it, and holds that against the snapshot beside it.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use docwright::draft::Draft;
use docwright::manifest::Manifest;
use docwright::source::{Page, Sources};
use docwright::{diag, front, openapi, resolve};

#[test]
fn every_case_is_read_as_its_snapshot_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let cases = cases(&root);
    assert!(cases.len() > 20, "the cases are missing");
    for case in cases {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(case.parent().unwrap_or(&root));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        let name = case.file_stem().unwrap_or_default().to_string_lossy();
        settings.bind(|| insta::assert_snapshot!(name.as_ref(), read(&case)));
    }
}

/// The cases below `<topic>/`: a page, or a folder of several. Those of `emit` show the code that is written, to
/// another test, and those of `diff` and `hostile` have tests of their own.
fn cases(root: &Path) -> Vec<PathBuf> {
    let topics = entries(root)
        .into_iter()
        .filter(|topic| !OTHERS.iter().any(|other| topic.ends_with(other)));
    let all = topics.flat_map(|topic| entries(&topic));
    all.filter(|path| path.is_dir() || is_page(path)).collect()
}

const OTHERS: [&str; 3] = ["diff", "emit", "hostile"];

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of cases");
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    paths
}

fn is_page(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "md")
}

/// Diagnostics, ignored parts, spec and draft of a case. What lies below a folder `also` is another set.
fn read(case: &Path) -> String {
    let pages = pages(case, case.parent().unwrap_or(case));
    let (also, own): (Vec<_>, Vec<_>) = pages
        .into_iter()
        .partition(|page| page.path.contains("/also/"));
    let mut sources = Sources::new(own);
    let (draft, mut diagnostics) = front::read(&sources, &sources.ids());
    let also = (!also.is_empty()).then(|| sources.extend(also));
    let also: Vec<Draft> = also
        .iter()
        .map(|set| front::read(&sources, set).0)
        .collect();
    let (api, more) = resolve::resolve(&draft, &also, &Manifest::default());
    diagnostics.extend(more);
    let mut text = diag::render(&diagnostics, &sources, false);
    text.push_str(&ignored(&draft, &sources));
    text.push_str(&openapi::to_yaml(&openapi::document(&api)));
    text + "\n" + &said(&draft)
}

/// The draft without the parts of which a page says nothing.
fn said(draft: &Draft) -> String {
    let text = format!("{draft:#?}");
    let says = |line: &&str| {
        !["None,", "[],", "false,"]
            .iter()
            .any(|nothing| line.ends_with(&format!(": {nothing}")))
    };
    let lines: Vec<_> = text.lines().filter(says).collect();
    lines.join("\n")
}

fn pages(path: &Path, base: &Path) -> Vec<Page> {
    if path.is_dir() {
        let below = entries(path);
        return below.iter().flat_map(|path| pages(path, base)).collect();
    }
    let name = path.strip_prefix(base).expect("a page below the folder");
    let page = Page {
        path: name.to_string_lossy().replace('\\', "/"),
        text: fs::read_to_string(path).expect("a page"),
    };
    if is_page(path) {
        vec![page]
    } else {
        Vec::new()
    }
}

/// What yielded no fact, a line for each.
fn ignored(draft: &Draft, sources: &Sources) -> String {
    let mut text = String::new();
    for each in &draft.ignored {
        let place = sources.locate(each.span);
        let words = sources.text(each.span);
        writeln!(
            text,
            "ignored {}:{} {:?}: {words}",
            place.path, place.line, each.why
        )
        .expect("a string takes text");
    }
    text + "\n"
}
