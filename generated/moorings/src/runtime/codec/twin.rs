//! Copies and compares values, those of models field by field, by two functions that know nothing of the models.
//!
//! What is derived for that would be a sixth of what checking the models of a client costs.

use super::reader::Reader;
use super::writer::{Node, Record, Sink, Writer};
use super::{Json, Object};
use std::any::Any;

/// What can be done with a whole value, whatever its type; every [`Json`] value has it.
pub trait Twin: Any {
    /// Puts a blank in the place of the value.
    fn reset(&mut self);

    /// Puts a copy of the value in the place of another one of its type.
    fn copy_to(&self, other: &mut dyn Json);

    /// Whether another value is of the same type and equal.
    fn equals(&self, other: &dyn Json) -> bool;
}

impl<T: Json + Clone + PartialEq> Twin for T {
    fn reset(&mut self) {
        *self = T::blank();
    }

    fn copy_to(&self, other: &mut dyn Json) {
        if let Some(other) = (other as &mut dyn Any).downcast_mut::<T>() {
            other.clone_from(self);
        }
    }

    fn equals(&self, other: &dyn Json) -> bool {
        let other = (other as &dyn Any).downcast_ref::<T>();
        other.is_some_and(|other| self == other)
    }
}

/// A copy of a record: its fields are shown as if they were written, and taken as if they were read.
pub fn copy<T: Json>(record: &T) -> T {
    let mut copy = T::blank();
    record.write(&mut Writer::into(&mut Copy(&mut copy)));
    copy
}

/// Whether two records of one type are equal, `extra` included.
pub fn equal(one: &dyn Json, other: &dyn Json) -> bool {
    let mut comparison = First {
        other,
        is_equal: false,
    };
    one.write(&mut Writer::into(&mut comparison));
    comparison.is_equal
}

/// Has a record read from one that is written.
struct Copy<'a>(&'a mut dyn Json);

impl Sink for Copy<'_> {
    fn put(&mut self, node: Node<'_>) {
        if let Node::Record(record) = node {
            let copied = self.0.read(&mut Reader::copying(record));
            copied.expect("a record takes the fields of its like");
        }
    }
}

/// Takes the first of two records that are compared.
struct First<'a> {
    other: &'a dyn Json,
    is_equal: bool,
}

impl Sink for First<'_> {
    fn put(&mut self, node: Node<'_>) {
        if let Node::Record(one) = node {
            let mut second = Second {
                one,
                is_equal: false,
            };
            self.other.write(&mut Writer::into(&mut second));
            self.is_equal = second.is_equal;
        }
    }
}

/// Takes the second, beside the first.
struct Second<'a> {
    one: &'a Record<'a>,
    is_equal: bool,
}

impl Sink for Second<'_> {
    fn put(&mut self, node: Node<'_>) {
        if let Node::Record(other) = node {
            self.is_equal = self.one.equals(other);
        }
    }
}

impl<'a> Reader<'a> {
    /// A reader that gives the fields of a record.
    fn copying(source: &'a Record<'a>) -> Self {
        let mut reader = Self::new("");
        reader.source = Some(source);
        reader
    }
}

impl Record<'_> {
    pub(super) fn copy_to(&self, slots: &mut [&mut dyn Json], extra: &mut Object) {
        for (from, to) in self.slots.iter().zip(slots) {
            from.copy_to(*to);
        }
        extra.clone_from(self.extra);
    }

    fn equals(&self, other: &Self) -> bool {
        let mut slots = self.slots.iter().zip(other.slots);
        slots.all(|(one, other)| one.equals(*other)) && self.extra == other.extra
    }
}
