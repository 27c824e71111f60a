//! Turns lines that ran together into lines again, by the words that begin and end each line of a reference page.

use std::sync::{LazyLock, OnceLock};

use regex::Regex;

/// The words by which lines are told apart.
#[derive(Debug)]
pub struct Landmarks {
    pattern: String,
    /// First words of table headers, each with the pipe behind it.
    columns: Vec<String>,
    /// Made when the first page wants it; few sets have one.
    regex: OnceLock<Regex>,
}

/// A rule of a table: at least two runs of dashes with a pipe between.
const RULE: &str = r":?-{3,}:?(?: *\| *:?-{3,}:?)+";

/// The parts of the pattern, with what is broken off in front of and behind each.
const PARTS: [(&str, Break, Break); 7] = [
    ("fence", Break::Line, Break::Line),
    ("close", Break::Line, Break::Paragraph),
    ("operation", Break::Paragraph, Break::Line),
    ("signature", Break::Paragraph, Break::Line),
    ("title", Break::Paragraph, Break::Line),
    ("leader", Break::Paragraph, Break::None),
    ("row", Break::Line, Break::None),
];

/// How many line breaks stand at a place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Break {
    None = 0,
    Line = 1,
    /// An empty line, so that no paragraph takes the next line in.
    Paragraph = 2,
}

impl Landmarks {
    /// `titles` are the headings of sections, `leaders` the words that begin a line,
    /// `columns` the first words of table headers.
    #[must_use]
    pub fn new(titles: &[&str], leaders: &[&str], columns: &[&str]) -> Self {
        let any = |words: &[&str]| {
            let escaped: Vec<_> = words.iter().map(|each| regex::escape(each)).collect();
            escaped.join("|")
        };
        // No part may begin at many places and run on far beyond the next of them: time would grow with the square of
        // a page's length. Hence the characters that each repetition leaves out.
        let pattern = [
            // What a fence holds is one block; only the word after its opening belongs to it.
            r"(?:^| )(?<fence>```\w*) .*? (?<close>```)".to_owned(),
            r"(?:^| )(?<operation># \*\*\S+\*\*)(?: (?<signature>> [^)#]*\)))?".to_owned(),
            format!(r"(?:^| )(?<title>#{{2,6}} (?:{}))\b", any(titles)),
            format!(r"(?:^| )(?<leader>{})", any(leaders)),
            format!("(?<rule>{RULE})"),
            r"(?:^| )(?<row>\[?\*\*[^*|]+\*\*(?:\]\([^) ]*\))? ?\| ?)".to_owned(),
        ];
        Self {
            pattern: pattern.join("|"),
            columns: columns.iter().map(|each| format!("{each} |")).collect(),
            regex: OnceLock::new(),
        }
    }

    fn regex(&self) -> &Regex {
        self.regex
            .get_or_init(|| Regex::new(&self.pattern).expect("a pattern of escaped words"))
    }

    /// Where the header of a table begins, in the text between the last landmark and the rule.
    fn header(&self, before: &str) -> Option<usize> {
        let of_header = |each: char| each.is_alphanumeric() || matches!(each, '_' | ' ' | '|');
        let words = before.trim_end_matches(of_header).len();
        let starts = self.columns.iter();
        let first = starts
            .filter_map(|column| before[words..].find(column))
            .min();
        first.map(|at| words + at)
    }
}

/// Where a line break is missing, ascending; none unless the page's lines ran together: a rule
/// stands among other words, and none stands on a line of its own.
pub(super) fn breaks(text: &str, landmarks: &Landmarks) -> Vec<usize> {
    if !ran_together(text) {
        return Vec::new();
    }
    let mut places = Vec::new();
    let mut add = |at, how: Break| places.extend(std::iter::repeat_n(at, how as usize));
    let mut read = 0;
    for found in landmarks.regex().captures_iter(text) {
        if let Some(rule) = found.name("rule")
            && let Some(header) = landmarks.header(&text[read..rule.start()])
        {
            add(read + header, Break::Paragraph);
            add(rule.start(), Break::Line);
        }
        for (name, before, after) in PARTS {
            if let Some(part) = found.name(name) {
                add(part.start(), before);
                add(part.end(), after);
            }
        }
        read = found.get_match().end();
    }
    places.retain(|&place| place > 0);
    places.sort_unstable();
    places
}

fn ran_together(text: &str) -> bool {
    static A_RULE: LazyLock<Regex> = LazyLock::new(|| Regex::new(RULE).expect("a pattern"));
    let is_rule = |line: &str| {
        line.bytes()
            .all(|each| matches!(each, b'-' | b'|' | b' ' | b':' | b'\r'))
    };
    let mut among = false;
    for line in text
        .lines()
        .filter(|line| line.contains("---") && line.contains('|'))
    {
        if is_rule(line) {
            return false;
        }
        among = among || A_RULE.is_match(line);
    }
    among
}
