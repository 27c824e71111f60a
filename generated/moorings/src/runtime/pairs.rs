//! Turns named, encoded values into one text; a name that is given again takes the place of its first value.

use std::borrow::Cow;

/// Values of a query, a form or a `Cookie` header, encoded, in the order in which they came.
#[derive(Clone, Default)]
pub(crate) struct Pairs(Vec<(Cow<'static, str>, String)>);

impl Pairs {
    /// Puts the text of a parameter, which is all it becomes: `a=1&a=2` for an exploded list. `None` takes
    /// the parameter away.
    pub(crate) fn set(&mut self, name: Cow<'static, str>, text: Option<String>) {
        let known = self.0.iter().position(|(known, _)| *known == name);
        match (known, text) {
            (Some(index), Some(text)) => self.0[index].1 = text,
            (Some(index), None) => drop(self.0.remove(index)),
            (None, Some(text)) => self.0.push((name, text)),
            (None, None) => {}
        }
    }

    /// The text of a parameter.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let known = self.0.iter().find(|(known, _)| *known == name);
        known.map(|(_, text)| text.as_str())
    }

    /// All texts, with a separator between them.
    pub(crate) fn joined(&self, separator: &str) -> String {
        let mut out = String::new();
        self.append(&mut out, separator);
        out
    }

    /// Appends all texts, with a separator between them.
    pub(crate) fn append(&self, out: &mut String, separator: &str) {
        for (index, (_, text)) in self.0.iter().enumerate() {
            if index > 0 {
                out.push_str(separator);
            }
            out.push_str(text);
        }
    }

    /// Whether there is nothing.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
