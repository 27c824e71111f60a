//! What README and ARCHITECTURE show of pages, documents and crates stands there.
//!
//! An excerpt is a fence of Rust, YAML or Markdown below a link to the file that it is from; a line with `…` leaves lines
//! out. Below `$ docwright …`, a fence of the console holds lines of what that prints.

use std::fs;

use crate::scratch::Scratch;

/// A fence of a document, and what was linked since the fence before it.
#[derive(Default)]
struct Fence {
    language: String,
    lines: Vec<String>,
    /// The texts of the linked files.
    linked: Vec<String>,
}

impl Fence {
    /// The runs of lines between those that leave something out.
    fn pieces(&self) -> impl Iterator<Item = String> {
        let left_out = |line: &String| line.contains('…');
        let pieces = self.lines.split(left_out);
        pieces
            .map(<[String]>::concat)
            .filter(|piece| !piece.is_empty())
    }
}

/// The words of a line, with one space between them; `None` if it has none.
fn line(text: &str) -> Option<String> {
    let words: Vec<_> = text.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" ") + "\n")
}

/// The text, each line as [`line`] has it.
fn plain(text: &str) -> String {
    text.lines().filter_map(line).collect()
}

/// The fences of a document of this repository.
fn fences(document: &str) -> Vec<Fence> {
    let text = fs::read_to_string(xtask::root().join(document)).expect("the document is there");
    let (mut fences, mut open, mut linked) = (Vec::new(), None::<Fence>, Vec::new());
    for each in text.lines() {
        match (each.trim_start().strip_prefix("```"), &mut open) {
            (Some(_), Some(fence)) => {
                fence.linked = std::mem::take(&mut linked);
                fences.extend(open.take());
            }
            (Some(language), None) => {
                open = Some(Fence {
                    language: language.to_owned(),
                    ..Fence::default()
                });
            }
            (None, Some(fence)) => fence.lines.extend(line(each)),
            (None, None) => linked.extend(links(each)),
        }
    }
    assert!(open.is_none(), "{document}: a fence has no end");
    fences
}

/// The texts of the files that a line links.
fn links(line: &str) -> impl Iterator<Item = String> {
    let targets = line
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next());
    targets.filter_map(|target| fs::read_to_string(xtask::root().join(target)).ok())
}

#[test]
fn excerpts_stand_in_the_files_that_are_linked_above_them() {
    let mut seen = 0;
    for document in ["README.md", "ARCHITECTURE.md"] {
        for fence in fences(document) {
            if !["rust", "yaml", "markdown"].contains(&fence.language.as_str()) {
                continue;
            }
            let files: Vec<_> = fence.linked.iter().map(|file| plain(file)).collect();
            for piece in fence.pieces() {
                let found = files.iter().any(|file| file.contains(&piece));
                assert!(found, "{document}: no linked file holds\n{piece}");
                seen += 1;
            }
        }
    }
    assert!(seen > 5, "only {seen} excerpts were found");
}

/// The argument of a command that is run in the root of the repository.
fn from_root(argument: &str) -> String {
    let path = xtask::root().join(argument);
    if path.exists() {
        path.display().to_string()
    } else {
        argument.to_owned()
    }
}

#[test]
fn what_a_command_is_said_to_print_it_prints() {
    let mut seen = 0;
    for fence in fences("ARCHITECTURE.md") {
        let Some(command) = fence
            .lines
            .first()
            .and_then(|line| line.strip_prefix("$ docwright "))
        else {
            continue;
        };
        let arguments: Vec<_> = command.split_whitespace().map(from_root).collect();
        let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
        let printed = plain(&Scratch::new().run(&arguments).out);
        for expected in &fence.lines[1..] {
            let (start, end) = expected.split_once('…').unwrap_or((expected, ""));
            let mut lines = printed.lines().map(|each| each.to_owned() + "\n");
            let found = lines.any(|each| each.starts_with(start) && each.ends_with(end));
            assert!(found, "{command} does not print\n{expected}");
            seen += 1;
        }
    }
    assert!(seen > 0, "no command was found");
}
