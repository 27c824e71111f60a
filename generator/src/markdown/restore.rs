//! Turns lines that ran together into lines again, by the words that begin and end each line of a reference page.

use std::sync::OnceLock;

use regex::Regex;

/// The words by which lines are told apart, as patterns of the grammar.
#[derive(Debug)]
pub struct Landmarks {
    pattern: String,
    /// Made when the first page wants it; few sets have one.
    regex: OnceLock<Regex>,
}

/// A rule of a table: at least two runs of dashes with a pipe between.
const RULE: &str = r"-{3,}(?: *\| *-{3,})+";

impl Landmarks {
    /// `titles` are the headings of sections, `leaders` the words that begin a line,
    /// `columns` the first words of table headers.
    #[must_use]
    pub fn new(titles: &[&str], leaders: &[&str], columns: &[&str]) -> Self {
        let any = |words: &[&str]| {
            words
                .iter()
                .map(|each| regex::escape(each))
                .collect::<Vec<_>>()
                .join("|")
        };
        let pattern = [
            // What a fence holds is one block; only the word after its opening belongs to it.
            r"(?:^| )(?<fence>```\w*) .*? (?<close>```)".to_owned(),
            r"(?:^| )(?<operation># \*\*\S+\*\*)(?: (?<signature>> [^)]*\)))?".to_owned(),
            format!(r"(?:^| )(?<title>#{{2,6}} (?:{}))\b", any(titles)),
            format!(r"(?:^| )(?<leader>{})", any(leaders)),
            format!(
                r"(?<header>(?:{})(?: \| [\w ]+?)+) (?<rule>{RULE})",
                any(columns)
            ),
            r"(?:^| )(?<row>\[?\*\*[^*|]+\*\*(?:\]\([^)]*\))? \| )".to_owned(),
        ];
        Self {
            pattern: pattern.join("|"),
            regex: OnceLock::new(),
        }
    }

    fn regex(&self) -> &Regex {
        self.regex
            .get_or_init(|| Regex::new(&self.pattern).expect("a pattern of escaped words"))
    }
}

/// Where a line break is missing, ascending; none unless the page's lines ran together: a rule
/// stands among other words, and none stands on a line of its own.
pub(super) fn breaks(text: &str, landmarks: &Landmarks) -> Vec<usize> {
    if !ran_together(text) {
        return Vec::new();
    }
    let mut places = Vec::new();
    for found in landmarks.regex().captures_iter(text) {
        for name in [
            "fence",
            "close",
            "operation",
            "signature",
            "title",
            "leader",
            "header",
            "rule",
            "row",
        ] {
            let Some(part) = found.name(name) else {
                continue;
            };
            places.push(part.start());
            match name {
                "row" | "leader" | "header" | "rule" => {}
                _ => places.push(part.end()),
            }
            // An empty line, so that no paragraph takes the next line in.
            match name {
                "rule" | "row" | "fence" => {}
                "close" => places.push(part.end()),
                _ => places.push(part.start()),
            }
        }
    }
    places.retain(|&place| place > 0);
    places.sort_unstable();
    places
}

fn ran_together(text: &str) -> bool {
    let rule = |line: &str| {
        line.bytes()
            .all(|each| matches!(each, b'-' | b'|' | b' ' | b':' | b'\r'))
    };
    let mut among = false;
    for line in text
        .lines()
        .filter(|line| line.contains("---") && line.contains('|'))
    {
        if rule(line) {
            return false;
        }
        among |= line.contains("--- | ---");
    }
    among
}
