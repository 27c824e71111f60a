//! Turns what an SDK puts around a name, because its language could not say it, back into the name.

use std::sync::LazyLock;

use regex::Regex;

/// Words that languages reserve or SDKs use themselves, so that generators change names that equal them.
/// Access modifiers are missing: `_private` is as likely a name of its own.
const RESERVED: &[&str] = &[
    "abstract",
    "alias",
    "and",
    "apply",
    "array",
    "as",
    "assert",
    "async",
    "auto",
    "await",
    "begin",
    "bool",
    "boolean",
    "break",
    "byte",
    "callable",
    "case",
    "catch",
    "chan",
    "char",
    "class",
    "clone",
    "code",
    "const",
    "constructor",
    "continue",
    "covariant",
    "crate",
    "data",
    "date",
    "debugger",
    "declare",
    "def",
    "default",
    "defer",
    "deferred",
    "del",
    "delegate",
    "delete",
    "description",
    "die",
    "do",
    "double",
    "dyn",
    "dynamic",
    "echo",
    "elif",
    "else",
    "elsif",
    "empty",
    "end",
    "ensure",
    "enum",
    "error",
    "eval",
    "event",
    "except",
    "exit",
    "explicit",
    "export",
    "extends",
    "extension",
    "extern",
    "external",
    "factory",
    "fallthrough",
    "false",
    "file",
    "final",
    "finally",
    "fixed",
    "float",
    "fn",
    "for",
    "foreach",
    "from",
    "func",
    "function",
    "get",
    "global",
    "go",
    "goto",
    "guard",
    "hash",
    "hide",
    "if",
    "impl",
    "implements",
    "implicit",
    "import",
    "in",
    "include",
    "init",
    "inout",
    "instanceof",
    "int",
    "integer",
    "interface",
    "internal",
    "is",
    "isset",
    "lambda",
    "late",
    "length",
    "let",
    "library",
    "list",
    "local",
    "lock",
    "long",
    "loop",
    "map",
    "match",
    "mixin",
    "mod",
    "module",
    "move",
    "mut",
    "name",
    "namespace",
    "native",
    "new",
    "next",
    "nil",
    "none",
    "nonlocal",
    "not",
    "null",
    "number",
    "object",
    "on",
    "open",
    "operator",
    "or",
    "out",
    "override",
    "package",
    "params",
    "part",
    "pass",
    "print",
    "property",
    "protocol",
    "pub",
    "raise",
    "range",
    "redo",
    "ref",
    "repeat",
    "require",
    "required",
    "rescue",
    "rethrow",
    "retry",
    "return",
    "select",
    "self",
    "set",
    "short",
    "show",
    "sizeof",
    "static",
    "str",
    "string",
    "struct",
    "subscript",
    "super",
    "switch",
    "sync",
    "synchronized",
    "then",
    "this",
    "throw",
    "throws",
    "trait",
    "transient",
    "true",
    "try",
    "tuple",
    "type",
    "typealias",
    "typedef",
    "typeof",
    "uint",
    "undef",
    "union",
    "unless",
    "unset",
    "unsigned",
    "until",
    "use",
    "using",
    "val",
    "values",
    "var",
    "virtual",
    "void",
    "volatile",
    "when",
    "where",
    "while",
    "with",
    "yield",
];

/// What generators put in front of a reserved word.
const PREFIXES: &[&str] = &["r#", "var_", "var", "_", "Var"];

/// What they put in front of `class` alone, where each object has a class; before other words it is part of the name.
const CLASS_PREFIXES: &[&str] = &["property", "Property"];

/// What generators put in front of a name that would begin with a digit.
const DIGIT_PREFIXES: &[&str] = &[
    "_", "var_", "var", "Var", "param_", "Param", "n", "Model", "X",
];

/// Keywords of JSON-LD 1.1 (section 1.7), which SDKs write with `at` for the sign in front.
const KEYWORDS: &[&str] = &["context", "graph", "id", "language", "type", "value"];

/// The name without what was put around it because the language reserves the word; `None` if nothing was.
pub(super) fn undone(name: &str) -> Option<String> {
    if let Some(rest) = name.strip_prefix("r#") {
        return Some(rest.to_owned());
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
    before
        .chain(behind)
        .filter(|rest| is_reserved(rest))
        .chain(class)
        .next()
        .map(str::to_ascii_lowercase)
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
