//! Turns the objects and lists that an example's code assigns into trees of what they hold.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::draft::{Literal, Said, Shown};
use crate::front::literals::in_code;
use crate::front::words::{Language, NO_VALUE};
use crate::source::Span;

/// Objects and lists in each other that are read.
const DEEPEST: usize = 32;

/// `const request: Request = {`, `pet = Shop::Pet.new({`: each variable with what is written out for it.
pub(super) fn read(code: &str, span: Span, language: Option<&Language>) -> Vec<(String, Shown)> {
    static ASSIGNED: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?m-u)^[ \t]*(?:(?:const|final|let|my|val|var) )?\$?([A-Za-z_]\w*)(?:: *[\w.<>\[\]]+)? *:?= *(?:[A-Za-z][\w.:\\ ]*\()?[\[{]",
        )
        .expect("a pattern")
    });
    let mut reader = Reader {
        code,
        span,
        language,
        at: 0,
    };
    let mut shown = Vec::new();
    for found in ASSIGNED.captures_iter(code) {
        let all = found.get(0).map_or(0..0, |all| all.range());
        if all.start >= reader.at {
            reader.at = all.end - 1;
            shown.push((found[1].to_owned(), reader.value(0)));
        }
    }
    shown
}

/// Reads code from a place on. Whatever it meets, it goes forwards.
struct Reader<'c> {
    code: &'c str,
    span: Span,
    language: Option<&'c Language>,
    at: usize,
}

impl Reader<'_> {
    fn value(&mut self, depth: usize) -> Shown {
        self.skip(|_| false);
        self.at += constructor(self.rest());
        match self.rest().chars().next() {
            Some('{' | '[') if depth == DEEPEST => {
                self.at = self.code.len();
                Shown::Code
            }
            Some('{') => Shown::Object(self.entries(depth)),
            Some('[') => Shown::List(self.elements(depth)),
            Some(_) | None => self.literal(),
        }
    }

    /// From a brace to the one that closes it.
    fn entries(&mut self, depth: usize) -> Vec<(Said<String>, Shown)> {
        let mut entries = Vec::new();
        self.at += 1;
        while self.goes_on('}') {
            if let Some(key) = self.key() {
                entries.push((key, self.value(depth + 1)));
            } else {
                self.literal();
            }
        }
        entries
    }

    /// From a bracket to the one that closes it.
    fn elements(&mut self, depth: usize) -> Option<Box<Shown>> {
        let mut first = None;
        self.at += 1;
        while self.goes_on(']') {
            let element = self.value(depth + 1);
            first.get_or_insert(Box::new(element));
        }
        first
    }

    /// Whether something comes in front of the mark that closes; behind that, if not.
    fn goes_on(&mut self, close: char) -> bool {
        self.skip(|each| matches!(each, ',' | ';' | ')'));
        match self.rest().chars().next() {
            Some('}' | ']') => {
                // One that closes something else ends this, too.
                self.at += usize::from(self.rest().starts_with(close));
                false
            }
            next => next.is_some(),
        }
    }

    /// `name:`, `"name" =>`, `name =`
    fn key(&mut self) -> Option<Said<String>> {
        static KEY: LazyLock<Regex> = LazyLock::new(|| {
            Regex::new(r#"^:?["']?([\w$@.\-]+)["']?\s*(?:=>|:|=)"#).expect("a pattern")
        });
        let found = KEY.captures(self.rest())?;
        let name = found.get(1)?;
        let key = Said {
            value: name.as_str().to_owned(),
            span: self.place(name.range()),
        };
        self.at += found.get(0)?.end();
        Some(key)
    }

    /// What stands up to the next comma, closing bracket or end of line.
    fn literal(&mut self) -> Shown {
        let rest = self.rest();
        let text = &rest[..end(rest)];
        let place = self.place(0..text.len());
        let shown = literal(text, self.language).map_or(Shown::Code, |value| {
            if NO_VALUE.contains(&value.text().as_ref()) {
                return Shown::Nothing;
            }
            Shown::Literal(Said { value, span: place })
        });
        // Something is passed in any case.
        let first = rest.chars().next().map_or(0, char::len_utf8);
        self.at += text.len().max(first);
        shown
    }

    /// Passes white space, comments and what else has nothing to say.
    fn skip(&mut self, passed: fn(char) -> bool) {
        loop {
            let rest = self.rest();
            let bare = rest.trim_start_matches(|each: char| each.is_whitespace() || passed(each));
            let comment = bare.starts_with("//") || bare.starts_with('#');
            let length = comment.then(|| bare.find('\n').unwrap_or(bare.len()));
            self.at += rest.len() - bare.len() + length.unwrap_or_default();
            if !comment {
                return;
            }
        }
    }

    fn rest(&self) -> &str {
        &self.code[self.at..]
    }

    /// The place of a part of the rest.
    fn place(&self, part: Range<usize>) -> Span {
        self.span.part(self.at + part.start..self.at + part.end)
    }
}

/// How long the call is that makes the object behind it: `Shop::Pet.new(`, `new Pet(`.
fn constructor(code: &str) -> usize {
    static CALL: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"^((?:new )?[A-Za-z][\w.:\\]*\()[\[{]").expect("a pattern"));
    let found = CALL.captures(code).and_then(|found| found.get(1));
    found.map_or(0, |call| call.len())
}

/// Where a value ends: at a comma or a closing bracket that is in no quotes and brackets, or with the line.
fn end(code: &str) -> usize {
    let (mut open, mut quote, mut escaped) = (0_usize, None, false);
    for (at, each) in code.char_indices() {
        match each {
            '\n' => return at,
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if quote.is_some() => quote = quote.filter(|quote| *quote != each),
            '"' | '\'' | '`' => quote = Some(each),
            '(' | '[' | '{' => open += 1,
            ')' | ']' | '}' | ',' if open == 0 => return at,
            ')' | ']' | '}' => open -= 1,
            _ => {}
        }
    }
    code.len()
}

/// The value that code writes out: in `new Date('2020-01-01')`, what is given to the call.
fn literal(code: &str, language: Option<&Language>) -> Option<Literal> {
    static GIVEN: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r#"^(?:new )?[A-Za-z][\w.:\\]*\((?:'([^']*)'|"([^"]*)")"#).expect("a pattern")
    });
    if let Some(found) = GIVEN.captures(code) {
        let text = found.get(1).or(found.get(2))?;
        return Some(Literal::Quoted(text.as_str().to_owned()));
    }
    let literal = in_code(code.trim_end().trim_end_matches(';'), language);
    let is_word = |text: &str| {
        !text.is_empty()
            && text
                .chars()
                .all(|each| each.is_alphanumeric() || matches!(each, '.' | '-' | '_' | '+'))
    };
    match &literal {
        Literal::Quoted(_) | Literal::Truth(_) => Some(literal),
        Literal::Bare(text) => is_word(text).then_some(literal),
        Literal::Constant(text) => (!text.contains('(')).then_some(literal),
    }
}
