//! Turns the changes since a release, and then the release, into the changelog of a client, in the form of Keep a
//! Changelog 1.1.0. What others wrote into it stays.

use semver::Version;

use super::change::Change;
use super::markdown::sections;

/// The heading of what is not released yet.
const UNRELEASED: &str = "## [Unreleased]";

/// How a changelog begins.
const FIRST: &str = "# Changelog

What changed from one version of this crate to the next, in the form of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).
Versions follow [Semantic Versioning](https://semver.org/spec/v2.0.0.html).

## [Unreleased]

The first version.
";

/// A changelog, parted at what is not released yet.
struct Parts<'a> {
    /// Up to the heading of that.
    head: &'a str,
    /// What its maintainer says of it: all in front of the first section.
    words: &'a str,
    /// The releases.
    releases: &'a str,
}

/// The changelog, with these changes as what is not released yet. In front of the sections that tell them, words of the
/// maintainer stay; the sections themselves are written anew.
#[must_use]
pub fn with_changes(changelog: Option<&str>, changes: &[Change]) -> String {
    let Parts {
        head,
        words,
        releases,
    } = parts(changelog.unwrap_or(FIRST));
    let sections = sections(changes);
    join([head, UNRELEASED, words, sections.trim_end(), releases])
}

/// The changelog, with what was not released yet as the release of that version on that day.
#[must_use]
pub fn with_release(changelog: &str, version: &Version, day: &str) -> String {
    let Parts { head, .. } = parts(changelog);
    let rest = changelog[head.len()..].trim_start();
    let rest = rest.strip_prefix(UNRELEASED).unwrap_or(rest);
    let release = format!("## [{version}] - {day}");
    join([head, UNRELEASED, &release, rest])
}

/// Whether the maintainer says something of what is not released yet.
#[must_use]
pub fn has_words(changelog: &str) -> bool {
    !parts(changelog).words.is_empty()
}

fn parts(changelog: &str) -> Parts<'_> {
    let start = line(changelog, UNRELEASED);
    // Without the heading, it belongs in front of the first release.
    let begin = start.or_else(|| line(changelog, "## "));
    let (head, rest) = changelog.split_at(begin.unwrap_or(changelog.len()));
    let rest = rest.strip_prefix(UNRELEASED).unwrap_or(rest);
    let (open, releases) = match start {
        Some(_) => rest.split_at(line(rest, "## ").unwrap_or(rest.len())),
        None => ("", rest),
    };
    let words = &open[..line(open, "### ").unwrap_or(open.len())];
    Parts {
        head: head.trim_end(),
        words: words.trim(),
        releases: releases.trim(),
    }
}

/// Where the first line begins that starts with some text.
fn line(text: &str, start: &str) -> Option<usize> {
    if text.starts_with(start) {
        return Some(0);
    }
    text.find(&format!("\n{start}")).map(|at| at + 1)
}

/// What is there of these, with empty lines between.
fn join<const N: usize>(parts: [&str; N]) -> String {
    let parts = parts.map(str::trim);
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("\n\n") + "\n"
}
