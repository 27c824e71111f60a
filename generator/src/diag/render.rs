//! Turns diagnostics into the text a terminal shows, with file, line, column and carets.

use std::collections::BTreeMap;
use std::fmt::Write;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use anstream::adapter::strip_str;

use super::neutral::{neutral, neutral_line};
use super::window::Window;
use super::{Diagnostic, Finding, Severity};
use crate::source::{Sources, Span};

/// Bytes of a line that are shown on either side of a place.
const MARGIN: usize = 50;

/// The diagnostics as text, each followed by an empty line; with `colour`, for a terminal.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], sources: &Sources, colour: bool) -> String {
    render_first(diagnostics, sources, colour, usize::MAX)
}

/// The same with the first `limit` diagnostics of each finding; a line says how many more there are.
#[must_use]
pub fn render_first(
    diagnostics: &[Diagnostic],
    sources: &Sources,
    colour: bool,
    limit: usize,
) -> String {
    let renderer = renderer(colour);
    let mut seen: BTreeMap<&str, (&Finding, usize)> = BTreeMap::new();
    let mut text = String::new();
    for each in diagnostics {
        let (_, count) = seen.entry(each.finding.code).or_insert((each.finding, 0));
        *count += 1;
        if *count <= limit {
            text.push_str(&one(each, sources, &renderer));
            text.push_str("\n\n");
        }
    }
    for (finding, count) in seen.values().filter(|(_, count)| *count > limit) {
        text.push_str(&renderer.render(&[more(finding, count - limit)]));
        text.push_str("\n\n");
    }
    text
}

/// An error that no page is to blame for.
#[must_use]
pub fn render_error(message: &str, colour: bool) -> String {
    let title = Level::ERROR.primary_title(neutral(message));
    renderer(colour).render(&[Group::with_title(title)])
}

/// How many diagnostics of each severity there are, such as `1 error, 2 warnings`; empty if there is none.
#[must_use]
pub fn tally(diagnostics: &[Diagnostic]) -> String {
    let mut text = String::new();
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        let count = diagnostics
            .iter()
            .filter(|each| each.severity() == severity)
            .count();
        let word = severity.word();
        let comma = if text.is_empty() { "" } else { ", " };
        let plural = if count == 1 { "" } else { "s" };
        if count > 0 {
            write!(text, "{comma}{count} {word}{plural}").expect("a string takes all text");
        }
    }
    text
}

fn renderer(colour: bool) -> Renderer {
    if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    }
}

fn one(diagnostic: &Diagnostic, sources: &Sources, renderer: &Renderer) -> String {
    let title = level(diagnostic.severity())
        .primary_title(neutral(&diagnostic.message))
        .id(diagnostic.finding.code);
    let mut group = Group::with_title(title);
    if let Some(place) = diagnostic.place {
        group = show(group, sources, place, AnnotationKind::Primary, None);
    }
    for (place, word) in &diagnostic.related {
        group = show(group, sources, *place, AnnotationKind::Context, Some(word));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(neutral(help)));
    }
    without_empty_origins(&renderer.render(&[group]))
}

fn more(finding: &Finding, count: usize) -> Group<'static> {
    let message = format!("{count} more of this kind: {}", finding.name);
    let title = level(finding.severity)
        .primary_title(message)
        .id(finding.code);
    Group::with_title(title)
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Note => Level::NOTE,
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    }
}

/// Adds the lines around a place. Of a line that is cut the snippet cannot tell the column, so it stands above it.
fn show<'a>(
    group: Group<'a>,
    sources: &Sources,
    place: Span,
    kind: AnnotationKind,
    word: Option<&'a str>,
) -> Group<'a> {
    let page = sources.page(place.page);
    let location = sources.locate(place);
    let path = neutral_line(&page.path);
    let window = Window::around(&page.text, place.range(), MARGIN);
    let annotation = kind.span(window.place).label(word.map(neutral));
    let snippet = Snippet::source(neutral(&window.text).into_owned())
        .line_start(location.line)
        .annotation(annotation);
    if window.is_cut {
        let origin = Origin::path(path).line(location.line);
        let origin = origin.char_column(location.column);
        group.element(origin).element(snippet)
    } else {
        group.element(snippet.path(path))
    }
}

/// The text without the lines that stand for the file of a snippet whose file was told above it.
fn without_empty_origins(text: &str) -> String {
    let is_empty = |line: &&str| strip_str(line).to_string().trim() == ":::";
    let lines = text.split('\n').filter(|line| !is_empty(line));
    lines.collect::<Vec<_>>().join("\n")
}
