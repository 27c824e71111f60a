//! Gives the text of a value as it stands where no JSON does, such as in a path.

use super::Json;
use super::writer::{Node, Scalar, Sink, Writer};
use serde_json::Value;

/// Hands the text of a value to `take`, if it is a text and nothing else.
pub(crate) fn bare(value: &dyn Json, take: &mut dyn FnMut(&str)) {
    value.write(&mut Writer::into(&mut Bare(take)));
}

/// Where the value is put.
struct Bare<'t>(&'t mut dyn FnMut(&str));

impl Sink for Bare<'_> {
    fn put(&mut self, node: Node<'_>) {
        match node {
            Node::Scalar(Scalar::Text(text)) => (self.0)(text),
            Node::Scalar(Scalar::Value(Value::String(text))) => (self.0)(text),
            Node::Variant(variant) => variant.hand_on(self),
            Node::Scalar(_) | Node::List(_) | Node::Entries(_) | Node::Record(_) => {}
        }
    }
}
