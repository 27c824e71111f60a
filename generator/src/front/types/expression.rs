//! Turns the text of a type into a tree; one syntax for every language.

/// A type as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Expression {
    /// A word with its parameters, in whatever brackets.
    Name(String, Vec<Expression>),
    /// `[]T`, `T[]`, `[T]`
    List(Box<Expression>),
    /// `map[K]V`, `[K: V]`, `{ [key: K]: V; }`
    Map(Box<Expression>),
    /// A quoted text, or a number.
    Literal(String),
    /// `A | B`, or `A, B` at the outside
    OneOf(Vec<Expression>),
    /// `T?`
    OrNull(Box<Expression>),
}

/// How deep brackets may nest.
pub(in crate::front) const DEEPEST: usize = 32;

/// Why a text is no type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// It is another thing.
    NoType,
    /// Brackets nest deeper in it than [`DEEPEST`].
    TooDeep,
}

/// Reads a whole text.
pub(super) fn parse(text: &str) -> Result<Expression, Fault> {
    let mut parser = Parser {
        rest: text,
        depth: 0,
        fault: Fault::NoType,
    };
    parser.whole().ok_or(parser.fault)
}

fn one_of(mut parts: Vec<Expression>) -> Expression {
    if parts.len() == 1 {
        parts.remove(0)
    } else {
        Expression::OneOf(parts)
    }
}

struct Parser<'a> {
    rest: &'a str,
    depth: usize,
    /// What it is if it turns out to be no type.
    fault: Fault,
}

impl<'a> Parser<'a> {
    fn whole(&mut self) -> Option<Expression> {
        let mut parts = vec![self.union()?];
        while self.eat(",") {
            parts.push(self.union()?);
        }
        self.rest.trim().is_empty().then(|| one_of(parts))
    }

    fn too_deep(&mut self) -> Option<Expression> {
        self.fault = Fault::TooDeep;
        None
    }

    fn union(&mut self) -> Option<Expression> {
        let mut parts = vec![self.suffixed()?];
        while self.eat("|") {
            parts.push(self.suffixed()?);
        }
        Some(one_of(parts))
    }

    fn suffixed(&mut self) -> Option<Expression> {
        if self.depth == DEEPEST {
            return self.too_deep();
        }
        self.depth += 1;
        let primary = self.primary();
        self.depth -= 1;
        let mut tree = primary?;
        for _ in self.depth..DEEPEST {
            if self.eat("[]") {
                tree = Expression::List(Box::new(tree));
            } else if self.eat("?") {
                tree = Expression::OrNull(Box::new(tree));
            } else if !self.eat("*") {
                return Some(tree);
            }
        }
        self.too_deep()
    }

    fn primary(&mut self) -> Option<Expression> {
        match self.rest.trim_start().chars().next()? {
            mark @ ('\'' | '"') => self.quoted(mark),
            '[' => self.bracketed(),
            '{' => self.braced(),
            '(' => self.parenthesised(),
            '@' => self.annotated(),
            '*' => {
                self.eat("*");
                self.suffixed()
            }
            '-' | '0'..='9' => {
                let literal =
                    self.word(|each| !matches!(each, ',' | '|' | ']' | ')' | '}' | ' '))?;
                Some(Expression::Literal(literal.to_owned()))
            }
            _ => self.name(),
        }
    }

    /// `List<T>`, `dict(str, T)`, `Vector{T}`, `array[T]`, `map[string]T`.
    fn name(&mut self) -> Option<Expression> {
        let name = self.path()?.to_owned();
        if name == "map" && self.eat("[") {
            return self.go_map();
        }
        if name == "interface" && self.eat("{}") {
            return Some(Expression::Name(name, Vec::new()));
        }
        let rest = self.rest;
        for (open, close) in [("<", ">"), ("[", "]"), ("(", ")"), ("{", "}")] {
            if !self.rest.trim_start().starts_with("[]") && self.eat(open) {
                if let Some(arguments) = self.arguments(close) {
                    return Some(Expression::Name(name, arguments));
                }
                self.rest = rest;
            }
        }
        Some(Expression::Name(name, Vec::new()))
    }

    /// `Pet`, `crate::models::Pet`, `java.util.List`, `\\Acme\\Pet`.
    fn path(&mut self) -> Option<&'a str> {
        let text = self.rest.trim_start();
        let part = |each: char| each.is_alphanumeric() || "_.\\$-/".contains(each);
        let mut end = 0;
        loop {
            let rest = &text[end..];
            end += rest.find(|each| !part(each)).unwrap_or(rest.len());
            if !text[end..].starts_with("::") {
                break;
            }
            end += 2;
        }
        let (path, rest) = text.split_at(end);
        self.rest = rest;
        let name = path.trim_start_matches(':');
        (!name.is_empty()).then_some(name)
    }

    /// What follows `map[`: Go writes the type of the values behind the brackets, others within.
    fn go_map(&mut self) -> Option<Expression> {
        let mut inside = self.arguments("]")?;
        let key = inside.pop()?;
        let rest = self.rest;
        let value = if inside.is_empty() {
            self.suffixed()
        } else {
            None
        };
        if value.is_none() {
            self.rest = rest;
        }
        Some(Expression::Map(Box::new(value.unwrap_or(key))))
    }

    fn arguments(&mut self, close: &str) -> Option<Vec<Expression>> {
        let mut arguments = Vec::new();
        while !self.eat(close) {
            arguments.push(self.union()?);
            if !self.eat(",") && !self.rest.trim_start().starts_with(close) {
                return None;
            }
        }
        Some(arguments)
    }

    /// `[]T`, `[T]` or `[K: V]`.
    fn bracketed(&mut self) -> Option<Expression> {
        self.eat("[");
        if self.eat("]") {
            return Some(Expression::List(Box::new(self.suffixed()?)));
        }
        let first = self.union()?;
        if self.eat(":") {
            let value = self.union()?;
            return self.eat("]").then(|| Expression::Map(Box::new(value)));
        }
        self.eat("]").then(|| Expression::List(Box::new(first)))
    }

    /// `{ [key: string]: T; }` or `{str: (T,)}`.
    fn braced(&mut self) -> Option<Expression> {
        self.eat("{");
        if self.eat("[") {
            let close = self.rest.find(']')?;
            self.rest = &self.rest[close + 1..];
        } else {
            self.word(|each| each.is_alphanumeric() || each == '_')?;
        }
        self.eat(":");
        let value = self.union()?;
        self.eat(";");
        self.eat("}").then(|| Expression::Map(Box::new(value)))
    }

    fn parenthesised(&mut self) -> Option<Expression> {
        self.eat("(");
        let parts = self.arguments(")")?;
        (!parts.is_empty()).then(|| one_of(parts))
    }

    /// `@Valid Pet`
    fn annotated(&mut self) -> Option<Expression> {
        self.eat("@");
        self.path()?;
        self.suffixed()
    }

    fn quoted(&mut self, mark: char) -> Option<Expression> {
        let text = self.rest.trim_start().get(1..)?;
        let end = text.find(mark)?;
        self.rest = &text[end + 1..];
        Some(Expression::Literal(text[..end].to_owned()))
    }

    fn word(&mut self, part: impl Fn(char) -> bool) -> Option<&'a str> {
        let text = self.rest.trim_start();
        let end = text.find(|each| !part(each)).unwrap_or(text.len());
        let (word, rest) = text.split_at(end);
        self.rest = rest;
        (!word.is_empty()).then_some(word)
    }

    fn eat(&mut self, token: &str) -> bool {
        match self.rest.trim_start().strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }
}
