//! Turns an example's code into the literals that it assigns and the ways in which it says who calls.

mod shown;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use super::literals::in_code;
use super::words::Language;
use crate::casing::is_same;
use crate::draft::{Credential, Example, Literal, Said, Sent};
use crate::source::{Sources, Span, floor_char_boundary};

/// Reads the code of an example.
pub(super) fn read(sources: &Sources, span: Span, language: Option<&Language>) -> Example {
    let code = sources.text(span);
    let literals = literals(code, span, language);
    Example {
        span,
        sent: words(code, span).chain(named(&literals)).collect(),
        literals,
        shown: shown::read(code, span, language),
        keys: keys(code, span),
        assigned: assigned(code),
        credentials: credentials(code, span),
    }
}

/// `name = 'literal'`, `name: 56`, `name := int64(789)`, `name: Long = 789`, in any language.
fn literals(code: &str, span: Span, language: Option<&Language>) -> Vec<(String, Said<Literal>)> {
    // ASCII where it may be, here as elsewhere: automata of Unicode's classes take milliseconds to make.
    static ASSIGNED: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r#"(?-u)\b([A-Za-z_]\w*)["']?\s*(?::=|=>|(?::\s*[A-Za-z_][\w.?]*\s*)?=|:|<-)\s*@?\(?(?:(?:new\s+)?[A-Za-z\\][\w.:\\]*\(\s*)?((?u:'[^'\n]*'|"[^"\n]*")|-?\d[\w.:-]*|(?i:true|false)\b|YES|NO|[A-Z]\w*(?:::|\.)[\w:.]+)"#,
        )
        .expect("a pattern")
    });
    let literal = |found: regex::Captures<'_>| {
        let value = found.get(2)?;
        Some((
            found[1].to_owned(),
            Said {
                value: in_code(value.as_str(), language),
                span: span.part(value.range()),
            },
        ))
    };
    ASSIGNED.captures_iter(code).filter_map(literal).collect()
}

/// `{"sessionId": …, "$type": …}`: an example that the API's own document gives is JSON in any language.
fn keys(code: &str, span: Span) -> Vec<Said<String>> {
    static KEY: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r#"(?-u)[{,]\s*"([@$_]*[A-Za-z][\w.-]*)"\s*:"#).expect("a pattern")
    });
    let key = |found: regex::Captures<'_>| {
        let name = found.get(1)?;
        Some(Said {
            value: name.as_str().to_owned(),
            span: span.part(name.range()),
        })
    };
    KEY.captures_iter(code).filter_map(key).collect()
}

/// `page[size]=value X-Trace-ID:value`: the words of a command line, as the server gets them.
fn words(code: &str, span: Span) -> impl Iterator<Item = Sent> {
    static WORD: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"(?:^|\s)([^\s=:]+)([=:])value\b").expect("a pattern"));
    let has_word = code.contains("=value") || code.contains(":value");
    let found = has_word.then(|| WORD.captures_iter(code));
    found.into_iter().flatten().filter_map(move |found| {
        let name = found.get(1)?;
        Some(Sent {
            name: Said {
                value: name.as_str().to_owned(),
                span: span.part(name.range()),
            },
            header: &found[2] == ":",
        })
    })
}

/// `sessionId: 'session_id_example'`: some generators make the literal of the name on the wire, the others of the
/// name in front of it.
fn named(literals: &[(String, Said<Literal>)]) -> impl Iterator<Item = Sent> {
    literals.iter().filter_map(|(name, literal)| {
        let text = literal.value.text();
        let wire = text.strip_suffix("_example")?;
        (wire != name && is_same(wire, name)).then(|| Sent {
            name: Said {
                value: wire.to_owned(),
                span: literal.span,
            },
            header: false,
        })
    })
}

/// `limit := int32(56) // int32 | How many. (optional)`
fn assigned(code: &str) -> Vec<(String, bool)> {
    static LINE: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?m-u)^\s*(?:var |let |val |my )?\$?([A-Za-z_]\w*) *(?::=|=|<-) *(?u:.*?(?://|#)(.*))$",
        )
        .expect("a pattern")
    });
    let line = |found: regex::Captures<'_>| {
        let optional = found[2].to_ascii_lowercase().contains("(optional)");
        (found[1].to_owned(), optional)
    };
    LINE.captures_iter(code).map(line).collect()
}

/// What the code does to say who calls, in the order of the code.
fn credentials(code: &str, span: Span) -> Vec<Credential> {
    static CODE: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r#"(?xi-u)
            (?P<key>   \bapi_?key \[ ["'] (?P<parameter> (?u:[^"'\]]+) ) ["'] \] \s* = )
          | (?P<basic> \b\w+\.username \s* = )
          | (?P<grant> client_?credentials )
          | (?P<token> [\w\])'\x22]\.access_?token \s* = )"#,
        )
        .expect("a pattern")
    });
    let prefixes = prefixes(code, span);
    let mut credentials = Vec::new();
    for found in CODE.captures_iter(code) {
        let place = span.part(found.get(0).map_or(0..0, |all| all.range()));
        let scheme = scheme(code, found.get(0).map_or(0, |all| all.start()), span);
        if let Some(parameter) = found.name("parameter") {
            let name = Said {
                value: parameter.as_str().to_owned(),
                span: span.part(parameter.range()),
            };
            credentials.push(Credential::ApiKey {
                scheme: scheme.unwrap_or_else(|| name.clone()),
                prefix: prefixes.get(parameter.as_str()).cloned(),
                parameter: name,
            });
        } else if found.name("grant").is_some() {
            credentials.push(Credential::ClientCredentials { span: place });
        } else if let Some((scheme, comment)) = scheme.zip(comment_kind(code, &found)) {
            credentials.push(match comment {
                Kind::Basic => Credential::Basic { scheme },
                Kind::Bearer => Credential::Bearer { scheme },
                Kind::OAuth => Credential::OAuth { scheme },
            });
        }
    }
    credentials
}

enum Kind {
    Basic,
    Bearer,
    OAuth,
}

/// Whether a token is one of OAuth is told by the comment in front of it.
fn comment_kind(code: &str, found: &regex::Captures<'_>) -> Option<Kind> {
    if found.name("basic").is_some() {
        return Some(Kind::Basic);
    }
    let before = &code[..found.get(0)?.start()];
    let comment = before.lines().next_back()?.to_ascii_lowercase()
        + before.lines().nth_back(1).unwrap_or_default();
    Some(if comment.to_ascii_lowercase().contains("oauth") {
        Kind::OAuth
    } else {
        Kind::Bearer
    })
}

/// How many bytes in front of the code a comment on it may begin.
const COMMENT_REACH: usize = 1024;

/// The name behind `authorization:` in the comment in front of the code.
fn scheme(code: &str, end: usize, span: Span) -> Option<Said<String>> {
    static COMMENT: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"authorization[^:\n]*: +(\S[^\n]*?)(?:\n| (?-u:\w+)\.?$|$)").expect("a pattern")
    });
    // A comment stands a line or two in front of its code.
    let near = floor_char_boundary(code, end.saturating_sub(COMMENT_REACH));
    let before = &code[..end];
    let at = near + before[near..].rfind("authorization")?;
    let name = COMMENT.captures(&before[at..])?.get(1)?;
    let text = name.as_str().split(", ").next().unwrap_or_default().trim();
    let start = at + name.start();
    Some(Said {
        value: text.to_owned(),
        span: span.part(start..start + text.len()),
    })
}

/// The prefixes that the code offers for keys, maybe in comments, by the name of the parameter.
fn prefixes(code: &str, span: Span) -> BTreeMap<&str, Said<String>> {
    static PREFIX: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r#"(?i)\bapi_?key_?prefix\[["']([^"'\]]+)["']\] *= *["']([^"'\n]*)["']"#)
            .expect("a pattern")
    });
    let mut prefixes = BTreeMap::new();
    if !code.to_ascii_lowercase().contains("prefix") {
        return prefixes;
    }
    for found in PREFIX.captures_iter(code) {
        if let (Some(parameter), Some(word)) = (found.get(1), found.get(2)) {
            prefixes.entry(parameter.as_str()).or_insert_with(|| Said {
                value: word.as_str().to_owned(),
                span: span.part(word.range()),
            });
        }
    }
    prefixes
}
