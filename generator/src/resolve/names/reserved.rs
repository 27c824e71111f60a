//! Turns what an SDK puts around a name, because its language could not say it, back into the name.

mod words;

use std::sync::LazyLock;

use regex::Regex;

use words::RESERVED;

/// What generators put in front of a reserved word.
const PREFIXES: &[&str] = &["r#", "var_", "var", "_", "Var"];

/// What they put in front of `class` alone, where each object has a class; before other words it is part of the name.
const CLASS_PREFIXES: &[&str] = &["property", "Property"];

/// Words that not even the languages that can quote others take as a name, and what generators put in front of those.
const BARRED: &[&str] = &["crate", "self", "super"];
const BARRED_PREFIXES: &[&str] = &["param_", "param", "item_"];

/// What generators put in front of a name that would begin with a digit.
const DIGIT_PREFIXES: &[&str] = &[
    "_", "var_", "var", "Var", "param_", "Param", "n", "Model", "X",
];

/// Keywords of JSON-LD 1.1 (section 1.7), which SDKs write with `at` for the sign in front.
const KEYWORDS: &[&str] = &["context", "graph", "id", "language", "type", "value"];

/// The name without what was put around it because the language reserves the word; `None` if nothing was.
pub(super) fn undone(name: &str) -> Option<String> {
    if let Some(quoted) = quoted(name) {
        return Some(quoted.to_owned());
    }
    let before_digit = DIGIT_PREFIXES
        .iter()
        .filter_map(|prefix| name.strip_prefix(prefix))
        .find(|rest| rest.starts_with(|each: char| each.is_ascii_digit()));
    if let Some(rest) = before_digit.filter(|rest| rest.chars().any(char::is_alphabetic)) {
        return Some(rest.to_owned());
    }
    let before = PREFIXES
        .iter()
        .filter_map(|prefix| name.strip_prefix(prefix));
    let behind = name.strip_suffix('_').into_iter();
    let class = CLASS_PREFIXES
        .iter()
        .filter_map(|prefix| name.strip_prefix(prefix))
        .map(|rest| rest.trim_start_matches('_'))
        .filter(|rest| rest.eq_ignore_ascii_case("class"));
    let barred = BARRED_PREFIXES
        .iter()
        .filter_map(|prefix| name.strip_prefix(prefix))
        .filter(|rest| BARRED.contains(&rest.to_ascii_lowercase().as_str()));
    before
        .chain(behind)
        .filter(|rest| is_reserved(rest))
        .chain(class)
        .chain(barred)
        .next()
        .map(str::to_ascii_lowercase)
}

/// What stands in the marks by which languages take any name: `r#type`, `` `1st` ``, `var"@type"`.
fn quoted(name: &str) -> Option<&str> {
    let inside = |open, close| name.strip_prefix(open)?.strip_suffix(close);
    inside("r#", "")
        .or_else(|| inside("`", "`"))
        .or_else(|| inside("var\"", "\""))
        .filter(|name| !name.is_empty())
}

fn is_reserved(word: &str) -> bool {
    RESERVED
        .binary_search(&word.to_ascii_lowercase().as_str())
        .is_ok()
}

/// The name with its punctuation, where the SDK spells it out: `page[size]` of
/// `page_left_square_bracket_size_right_square_bracket`, `$top` of `dollarTop`; the words between are
/// written by `style`.
pub(super) fn punctuated(name: &str, style: impl Fn(&str) -> String) -> Option<String> {
    static SPELLED: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?xi) _?(?P<open> left_?square_?bracket)_? | _?(?P<close> right_?square_?bracket)_?
            | ^(?P<dollar> dollar)_?",
        )
        .expect("a pattern")
    });
    if let [at, keyword] = &crate::casing::words(name)[..]
        && at == "at"
        && KEYWORDS.contains(&keyword.as_str())
    {
        return Some(format!("@{keyword}"));
    }
    let mut wire = String::new();
    let mut from = 0;
    for found in SPELLED.captures_iter(name) {
        let whole = found.get(0)?.range();
        wire.push_str(&style(&name[from..whole.start]));
        let mark = ["open", "close", "dollar"]
            .iter()
            .position(|mark| found.name(mark).is_some());
        wire.push(['[', ']', '$'][mark?]);
        from = whole.end;
    }
    if from == 0 || from == name.len() && wire.len() < 2 {
        return None;
    }
    wire.push_str(&style(&name[from..]));
    Some(wire)
}
