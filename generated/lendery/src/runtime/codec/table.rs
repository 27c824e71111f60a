//! What the loops know of a model: its fields, which of them are required, and other spellings of their
//! names.

use super::text::push_text;
use std::sync::OnceLock;

/// The fields of a model in their order, as the macro `record!` writes them down.
///
/// That is as little as will do, since the compiler goes through it for each model; what the loops need is
/// made of it when the model is first used.
#[derive(Debug)]
pub struct Table {
    model: &'static str,
    lines: &'static [&'static str],
    fields: OnceLock<Fields>,
}

/// The fields of a model in their order.
#[derive(Debug)]
pub(super) struct Fields {
    /// The model's name.
    pub(super) model: &'static str,
    list: Box<[Field]>,
    /// The marks of their names.
    marks: Box<[u32]>,
    pub(super) required: usize,
}

/// A field of a model.
#[derive(Debug)]
pub(super) struct Field {
    /// The name on the wire.
    pub(super) name: &'static str,
    pub(super) need: Need,
    /// `,"name":` as it stands in JSON.
    quoted: Box<[u8]>,
    others: Box<[&'static str]>,
}

/// What becomes of a field that is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    /// A document must have it.
    Required,
    /// A document may lack it, and it is written as `null`.
    Nullable,
    /// It is left out.
    Optional,
}

impl Table {
    /// A table of a model's fields, a line for each: `must`, `null` or `may`, its name, other spellings of that, all
    /// with a NUL between.
    #[must_use]
    pub const fn new(model: &'static str, lines: &'static [&'static str]) -> Self {
        Self {
            model,
            lines,
            fields: OnceLock::new(),
        }
    }

    #[inline]
    pub(super) fn fields(&self) -> &Fields {
        self.fields.get_or_init(|| self.make_fields())
    }

    #[cold]
    fn make_fields(&self) -> Fields {
        let list: Box<[Field]> = self.lines.iter().map(|line| make_field(line)).collect();
        let is_required = |field: &&Field| field.need == Need::Required;
        Fields {
            model: self.model,
            required: list.iter().filter(is_required).count(),
            marks: list.iter().map(|field| mark(field.name)).collect(),
            list,
        }
    }
}

fn make_field(line: &'static str) -> Field {
    let mut parts = line.split('\0');
    let need = match parts.next() {
        Some("must") => Need::Required,
        Some("null") => Need::Nullable,
        Some(_) | None => Need::Optional,
    };
    let name = parts.next().unwrap_or_default();
    Field {
        name,
        need,
        quoted: quoted(name),
        others: parts.collect(),
    }
}

/// A number that tells most names apart: the length and three of the bytes.
#[inline]
fn mark(name: &str) -> u32 {
    let bytes = name.as_bytes();
    let middle = bytes.get(bytes.len() / 2);
    let ends = [bytes.first(), middle, bytes.last()].map(|byte| byte.copied().unwrap_or(0));
    let length = bytes.len().to_le_bytes()[0];
    u32::from_le_bytes([length, ends[0], ends[1], ends[2]])
}

fn quoted(name: &str) -> Box<[u8]> {
    let mut quoted = vec![b','];
    push_text(&mut quoted, name);
    quoted.push(b':');
    quoted.into()
}

impl Field {
    /// `"name":` as it stands in most documents.
    #[inline]
    pub(super) fn expected(&self) -> &[u8] {
        &self.quoted[1..]
    }

    /// `,"name":` for the writer.
    #[inline]
    pub(super) fn quoted(&self) -> &[u8] {
        &self.quoted
    }
}

impl Fields {
    #[inline]
    pub(super) fn get(&self, index: usize) -> Option<&Field> {
        self.list.get(index)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Field> {
        self.list.iter()
    }

    /// The field with this name. They are looked through from `start` on and then from the beginning, since
    /// most documents keep to an order.
    pub(super) fn find(&self, name: &str, start: usize) -> Option<usize> {
        let mark = mark(name);
        let (before, after) = self.marks.split_at(start.min(self.marks.len()));
        let is_named = |index: usize| self.list[index].name == name;
        let find = |marks: &[u32], from: usize| {
            let mut indices = (from..).zip(marks).filter(|(_, other)| **other == mark);
            indices.find_map(|(index, _)| is_named(index).then_some(index))
        };
        find(after, before.len()).or_else(|| find(before, 0))
    }

    /// The field that has this among its other spellings, and that spelling.
    pub(super) fn find_other(&self, name: &str) -> Option<(usize, &'static str)> {
        self.iter().enumerate().find_map(|(index, field)| {
            let other = field.others.iter().find(|other| **other == name)?;
            Some((index, *other))
        })
    }
}

/// Which fields of a record were met.
#[derive(Default)]
pub(super) struct Seen {
    /// The first 64.
    first: u64,
    /// The others, 64 in each word.
    rest: Vec<u64>,
}

impl Seen {
    /// Notes a field; false if it was met before.
    #[inline]
    pub(super) fn insert(&mut self, index: usize) -> bool {
        let word = if index < 64 {
            &mut self.first
        } else {
            self.word_beyond(index / 64 - 1)
        };
        let bit = 1 << (index % 64);
        let is_new = *word & bit == 0;
        *word |= bit;
        is_new
    }

    /// Whether a field was met.
    pub(super) fn contains(&self, index: usize) -> bool {
        let word = match index / 64 {
            0 => self.first,
            word => self.rest.get(word - 1).copied().unwrap_or(0),
        };
        word >> (index % 64) & 1 == 1
    }

    #[cold]
    fn word_beyond(&mut self, word: usize) -> &mut u64 {
        if self.rest.len() <= word {
            self.rest.resize(word + 1, 0);
        }
        &mut self.rest[word]
    }
}
