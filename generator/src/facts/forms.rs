//! Turns values of the spec into the values of keys of docwright.toml, and back: those that have one key.

use serde_json::{Value, json};

use super::{Given, Keys, Stated};
use crate::spec::{Access, Method, Place, Security, Status, Style, words};

/// A value that keys of docwright.toml can hold.
pub trait Form: Clone + PartialEq {
    /// Reads what is given; `before` is the value that it changes.
    ///
    /// # Errors
    /// What is wrong with what is given, in words.
    fn read(keys: Keys, given: Given<'_>, before: Option<&Self>) -> Result<Self, String>;

    /// The keys with their values.
    fn stated(&self, keys: Keys) -> Stated;

    /// It in words.
    fn words(&self) -> String;

    /// Whether what is given says that there is no such fact.
    fn is_none(_keys: Keys, _given: Given<'_>) -> bool {
        false
    }
}

/// A value that one key holds.
trait Single: Clone + PartialEq {
    fn parse(value: &Value) -> Result<Self, String>;

    fn value(&self) -> Value;

    fn words(&self) -> String;
}

/// True or false.
pub(super) fn truth(value: &Value) -> Result<bool, String> {
    let truth = value.as_bool();
    truth.ok_or_else(|| "must be true or false".to_owned())
}

impl<T: Single> Form for T {
    fn read(keys: Keys, given: Given<'_>, _: Option<&Self>) -> Result<Self, String> {
        let value = given.read(keys[0], T::parse)?;
        value.ok_or_else(|| format!("`{}` must be given", keys[0]))
    }

    fn stated(&self, keys: Keys) -> Stated {
        Stated::from_iter([(keys[0].to_owned(), self.value())])
    }

    fn words(&self) -> String {
        Single::words(self)
    }

    fn is_none(keys: Keys, given: Given<'_>) -> bool {
        given.says(keys[0], "")
    }
}

impl<'a> Given<'a> {
    /// What a key says, if it is given. Errors, in words: it does not say such a thing.
    pub(super) fn read<T>(
        self,
        key: &str,
        read: impl FnOnce(&'a Value) -> Result<T, String>,
    ) -> Result<Option<T>, String> {
        let value = self.stated.get(key).map(read).transpose();
        value.map_err(|why| format!("`{key}`: {why}"))
    }

    /// Whether a key says a word.
    pub(super) fn says(self, key: &str, word: &str) -> bool {
        self.stated.get(key).is_some_and(|value| value == word)
    }
}

/// A text.
pub(super) fn text(value: &Value) -> Result<&str, String> {
    value.as_str().ok_or_else(|| "must be a text".to_owned())
}

/// A list of texts.
pub(super) fn texts(value: &Value) -> Result<Vec<String>, String> {
    let all = value.as_array().and_then(|list| {
        let texts = list.iter().map(|each| each.as_str().map(str::to_owned));
        texts.collect()
    });
    all.ok_or_else(|| "must be a list of texts".to_owned())
}

/// The one of some values that a word stands for.
pub(super) fn one_of<T: Copy>(
    value: &Value,
    all: &[T],
    word: impl Fn(T) -> &'static str,
) -> Result<T, String> {
    let said = text(value)?;
    let mut each = all.iter().copied();
    each.find(|each| word(*each) == said).ok_or_else(|| {
        let words: Vec<_> = all.iter().map(|each| word(*each)).collect();
        format!("`{said}` is none of {}", words.join(", "))
    })
}

impl Single for String {
    fn parse(value: &Value) -> Result<Self, String> {
        text(value).map(str::to_owned)
    }

    fn value(&self) -> Value {
        json!(self)
    }

    fn words(&self) -> String {
        self.clone()
    }
}

impl Single for Vec<String> {
    fn parse(value: &Value) -> Result<Self, String> {
        texts(value)
    }

    fn value(&self) -> Value {
        json!(self)
    }

    fn words(&self) -> String {
        self.join(", ")
    }
}

/// Values that a word each stands for.
macro_rules! words {
    ($($type_:ident of $all:expr;)*) => {
        $(impl Single for $type_ {
            fn parse(value: &Value) -> Result<Self, String> {
                one_of(value, &$all, $type_::as_str)
            }

            fn value(&self) -> Value {
                json!(self.as_str())
            }

            fn words(&self) -> String {
                self.as_str().to_owned()
            }
        })*
    };
}

words! {
    Method of Method::ALL;
    Place of Place::ALL;
    Style of Style::ALL;
}

impl Single for Access {
    fn parse(value: &Value) -> Result<Self, String> {
        Ok(if truth(value)? {
            Self::ReadOnly
        } else {
            Self::ReadWrite
        })
    }

    fn value(&self) -> Value {
        json!(*self == Self::ReadOnly)
    }

    fn words(&self) -> String {
        match self {
            Self::ReadOnly => "read only".to_owned(),
            Self::ReadWrite => "read and write".to_owned(),
        }
    }
}

impl Single for Status {
    fn parse(value: &Value) -> Result<Self, String> {
        let said = text(value)?;
        Self::parse(said)
            .ok_or_else(|| format!("`{said}` is no status such as `200`, `4XX` or `default`"))
    }

    fn value(&self) -> Value {
        json!(words::status(*self))
    }

    fn words(&self) -> String {
        words::status(*self)
    }
}

/// What stands for whatever a client has to say who it is.
const ANY: &str = "*";

impl Single for Security {
    fn parse(value: &Value) -> Result<Self, String> {
        let names = texts(value)?;
        Ok(match names.as_slice() {
            [] => Self::None,
            [any] if any == ANY => Self::NotStated,
            _ => Self::Schemes(names),
        })
    }

    fn value(&self) -> Value {
        match self {
            Self::NotStated => json!([ANY]),
            Self::None => json!([]),
            Self::Schemes(names) => json!(names),
        }
    }

    fn words(&self) -> String {
        words::security(self)
    }
}
