//! Copies and compares values by functions that know nothing of their types: values are shown as if they were written,
//! and taken as if they were read.
//!
//! What is derived for that would be a sixth of what checking the models of a client costs, and half of the machine code
//! of a program that uses some.

use super::collections::{Entries, List};
use super::reader::{Mode, Reader};
use super::writer::{Node, Record, Scalar, Sink, Writer, is_present};
use super::{Json, Object};

/// A copy of a value.
pub fn copy<T: Json>(value: &T) -> T {
    let mut copy = T::blank();
    copy_to(value, &mut copy);
    copy
}

/// Makes a blank a copy of another value of its type.
pub(super) fn copy_to(value: &dyn Json, blank: &mut dyn Json) {
    value.write(&mut Writer::into(&mut Copy(blank)));
}

pub(super) fn copy_list(from: &dyn List, to: &mut dyn List) {
    for index in 0..from.len() {
        copy_to(from.item(index), to.grow());
    }
}

pub(super) fn copy_entries(from: &dyn Entries, to: &mut dyn Entries) {
    from.each(&mut |key, value| copy_to(value, to.slot(key.to_owned())));
}

pub(super) fn copy_record(from: &Record<'_>, to: &mut [&mut dyn Json], extra: &mut Object) {
    for (from, to) in from.slots.iter().zip(to) {
        copy_to(*from, *to);
    }
    extra.clone_from(from.extra);
}

/// Whether two values of one type are equal, `extra` included.
pub fn equal(one: &dyn Json, other: &dyn Json) -> bool {
    let mut comparison = First {
        other,
        is_equal: !is_present(one) && !is_present(other),
    };
    one.write(&mut Writer::into(&mut comparison));
    comparison.is_equal
}

/// Has a value read from one that is written.
struct Copy<'a>(&'a mut dyn Json);

impl Sink for Copy<'_> {
    fn put(&mut self, node: Node<'_>) {
        let copied = self.0.read(&mut Reader::copying(&node));
        copied.expect("a value takes what its like gives");
    }
}

/// Takes the first of two values that are compared.
struct First<'a> {
    other: &'a dyn Json,
    is_equal: bool,
}

impl Sink for First<'_> {
    fn put(&mut self, node: Node<'_>) {
        let mut second = Second {
            one: &node,
            is_equal: false,
        };
        self.other.write(&mut Writer::into(&mut second));
        self.is_equal = second.is_equal;
    }
}

/// Takes the second, beside the first.
struct Second<'a> {
    one: &'a Node<'a>,
    is_equal: bool,
}

impl Sink for Second<'_> {
    fn put(&mut self, node: Node<'_>) {
        self.is_equal = match (self.one, &node) {
            (Node::Scalar(one), Node::Scalar(other)) => one == other,
            (Node::List(one), Node::List(other)) => equal_lists(*one, *other),
            (Node::Entries(one), Node::Entries(other)) => equal_entries(*one, *other),
            (Node::Record(one), Node::Record(other)) => equal_records(one, other),
            (Node::Variant(one), Node::Variant(other)) => {
                one.name == other.name && equal(one.value, other.value)
            }
            _ => false,
        };
    }
}

fn equal_lists(one: &dyn List, other: &dyn List) -> bool {
    let mut indices = 0..one.len();
    one.len() == other.len() && indices.all(|index| equal(one.item(index), other.item(index)))
}

fn equal_entries(one: &dyn Entries, other: &dyn Entries) -> bool {
    let (one, other) = (sorted(one), sorted(other));
    let mut pairs = one.iter().zip(&other);
    one.len() == other.len()
        && pairs.all(|((key, one), (name, other))| key == name && equal(*one, *other))
}

/// The entries in the order of their keys: a map may have them in any.
fn sorted(entries: &dyn Entries) -> Vec<(&str, &dyn Json)> {
    let mut sorted = Vec::with_capacity(entries.len());
    entries.each(&mut |key, value| sorted.push((key, value)));
    sorted.sort_by_key(|(key, _)| *key);
    sorted
}

fn equal_records(one: &Record<'_>, other: &Record<'_>) -> bool {
    let mut slots = one.slots.iter().zip(other.slots);
    slots.all(|(one, other)| equal(*one, *other)) && one.extra == other.extra
}

/// When a value is copied, another takes the place of the text, which is empty. So scalars look for it only where they
/// miss what they expect in the text, and reading pays nothing for it.
impl<'a> Reader<'a> {
    /// A reader that gives a value that is written.
    fn copying(source: &'a Node<'a>) -> Self {
        let mut reader = Self::new("");
        reader.source = Some(source);
        reader.mode = Mode::Trial;
        reader
    }

    /// The scalar that is copied, if one is.
    #[cold]
    pub(super) fn copied(&self) -> Option<Scalar<'a>> {
        match self.source {
            Some(Node::Scalar(scalar)) => Some(*scalar),
            _ => None,
        }
    }
}
