//! Turns names into words and words into names of a style.

/// How a name of several words is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Style {
    /// `petId`
    Camel,
    /// `PetId`
    Pascal,
    /// `pet_id`
    Snake,
    /// `pet-id`
    Kebab,
    /// `pet.id`
    Dotted,
}

/// Letters and digits in lower case: what is left of a name when style and punctuation are gone.
#[must_use]
pub fn squash(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    if name.is_ascii() {
        out.extend(squashed_ascii(name).map(char::from));
    } else {
        out.extend(squashed(name));
    }
    out
}

fn squashed(name: &str) -> impl Iterator<Item = char> {
    let kept = name.chars().filter(|each| each.is_alphanumeric());
    kept.flat_map(char::to_lowercase)
}

fn squashed_ascii(name: &str) -> impl Iterator<Item = u8> {
    let kept = name.bytes().filter(u8::is_ascii_alphanumeric);
    kept.map(|each| each.to_ascii_lowercase())
}

/// Whether two names differ in nothing but style and punctuation.
#[must_use]
pub fn is_same(a: &str, b: &str) -> bool {
    if a.is_ascii() && b.is_ascii() {
        return squashed_ascii(a).eq(squashed_ascii(b));
    }
    squashed(a).eq(squashed(b))
}

/// The words of a name, in lower case: split at punctuation and where a capital follows a small letter
/// or begins a new word after capitals (`HTTPCode` is `http`, `code`).
#[must_use]
pub fn words(name: &str) -> Vec<String> {
    split(name).into_iter().map(str::to_lowercase).collect()
}

/// The words of a name as they are written.
#[must_use]
pub fn split(name: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = None;
    let mut before: Option<char> = None;
    let mut chars = name.char_indices().peekable();
    while let Some((place, each)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        let begins = each.is_uppercase()
            && before.is_some_and(|before| {
                before.is_lowercase()
                    || before.is_numeric()
                    || before.is_uppercase() && next.is_some_and(char::is_lowercase)
            });
        if begins || !each.is_alphanumeric() {
            words.extend(start.take().map(|start| &name[start..place]));
        }
        if each.is_alphanumeric() {
            start.get_or_insert(place);
        }
        before = Some(each);
    }
    words.extend(start.map(|start| &name[start..]));
    words
}

/// The words in a style.
#[must_use]
pub fn join(words: &[String], style: Style) -> String {
    match style {
        Style::Snake => words.join("_"),
        Style::Kebab => words.join("-"),
        Style::Dotted => words.join("."),
        Style::Pascal => words.iter().map(|word| capital(word)).collect(),
        Style::Camel => {
            let (first, rest) = words
                .split_first()
                .map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
            rest.iter()
                .fold(first.to_owned(), |name, word| name + &capital(word))
        }
    }
}

/// The style of a name, unless it has one word or mixes styles.
#[must_use]
pub fn style(name: &str) -> Option<Style> {
    let punctuated = |mark: char| {
        name.contains(mark)
            && name
                .chars()
                .all(|each| each == mark || each.is_lowercase() || each.is_numeric())
    };
    if punctuated('_') {
        return Some(Style::Snake);
    }
    if punctuated('-') {
        return Some(Style::Kebab);
    }
    if punctuated('.') {
        return Some(Style::Dotted);
    }
    let humps = name.chars().all(char::is_alphanumeric)
        && name.chars().any(char::is_lowercase)
        && name.chars().skip(1).any(char::is_uppercase);
    let first = name.chars().next()?;
    humps.then_some(if first.is_uppercase() {
        Style::Pascal
    } else {
        Style::Camel
    })
}

/// The word with a capital in front.
#[must_use]
pub fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}

/// Whether a name is a keyword of Rust, strict, reserved or weak, of any edition (The Rust Reference, Keywords).
#[must_use]
pub fn is_keyword(name: &str) -> bool {
    const KEYWORDS: [&str; 52] = [
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
        "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
        "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
        "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type",
        "typeof", "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
    ];
    KEYWORDS.contains(&name)
}
