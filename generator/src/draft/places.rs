//! Turns a draft into the places that its facts were read from.

use super::{
    ApiPage, Endpoint, Example, Field, IndexRow, InlineEnum, ModelPage, Operation, Parameter,
    Permissions, Readme, ResponseRow, Said, Scheme, Shape, Signature,
};
use crate::source::Span;

/// Something that was read from places of a page.
pub trait Places {
    /// Adds these places.
    fn places(&self, out: &mut Vec<Span>);
}

impl Places for Span {
    fn places(&self, out: &mut Vec<Span>) {
        out.push(*self);
    }
}

impl<T> Places for Said<T> {
    fn places(&self, out: &mut Vec<Span>) {
        out.push(self.span);
    }
}

impl<T: Places> Places for Option<T> {
    fn places(&self, out: &mut Vec<Span>) {
        if let Some(each) = self {
            each.places(out);
        }
    }
}

impl<T: Places> Places for Vec<T> {
    fn places(&self, out: &mut Vec<Span>) {
        for each in self {
            each.places(out);
        }
    }
}

impl Places for Shape {
    fn places(&self, out: &mut Vec<Span>) {
        match self {
            Self::Fields | Self::Shown => {}
            Self::Enum(values) | Self::Numbers(values) => values.places(out),
            Self::Union {
                variants,
                discriminator,
                mapping: _,
            } => {
                variants.places(out);
                discriminator.places(out);
            }
        }
    }
}

/// The places of a struct are those of these of its parts. A row of a table covers its cells.
macro_rules! places {
    ($($name:ident: $($part:ident)*;)*) => {
        $(impl Places for $name {
            fn places(&self, out: &mut Vec<Span>) {
                $(self.$part.places(out);)*
            }
        })*
    };
}

places! {
    ApiPage: title base_url index operations;
    IndexRow: name endpoint summary;
    Endpoint: method path;
    Operation: name endpoint signature prose permissions example parameters returns authorization consumes produces
        responses;
    Signature: span;
    Permissions: span names;
    Example: span;
    Parameter: row;
    ResponseRow: status type_ description;
    ModelPage: name description fields shape inline_enums;
    Field: row;
    InlineEnum: name values;
    Readme: base_url version index schemes examples;
    Scheme: name kind parameter location flow authorization_url token_url scopes;
}
