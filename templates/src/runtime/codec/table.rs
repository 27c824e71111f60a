//! What the loops know of a model: its fields, which of them are required, and other spellings of their
//! names.

use super::text::out_of_json;
use std::borrow::Cow;

/// The lines that the macro `record!` writes down of a model: its name, then each of its fields, as a sign for whether it
/// must be there and `,"name":` as it stands in JSON, and below a field other spellings of its name, each behind a bar.
///
/// They are texts and nothing else, since the compiler goes through them for each model.
pub type Lines = &'static [&'static str];

/// A model and its fields in their order.
#[derive(Clone, Copy)]
pub(super) struct Table(pub(super) Lines);

/// Where a field stands: among the lines, and among the fields.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Spot {
    pub(super) line: usize,
    pub(super) slot: usize,
}

impl Spot {
    /// That of a model's first field.
    pub(super) const FIRST: Self = Self { line: 1, slot: 0 };
}

/// The line of a field.
#[derive(Clone, Copy)]
pub(super) struct Field(&'static str);

/// What becomes of a field that is not there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    /// A document must have it.
    Required,
    /// A document may lack it, and it is written as `null`.
    Nullable,
    /// It is left out.
    Optional,
}

impl Table {
    /// The model's name.
    pub(super) fn model(self) -> &'static str {
        self.0.first().copied().unwrap_or_default()
    }

    #[inline]
    pub(super) fn field(self, spot: Spot) -> Option<Field> {
        self.0.get(spot.line).copied().map(Field)
    }

    pub(super) fn fields(self) -> impl Iterator<Item = Field> {
        let lines = self.0.iter().skip(1).copied();
        lines.filter(|line| !is_other(line)).map(Field)
    }

    /// The fields and where they stand.
    pub(super) fn spots(self) -> impl Iterator<Item = (Spot, Field)> {
        std::iter::successors(Some(Spot::FIRST), move |spot| Some(self.after(*spot)))
            .map_while(move |spot| Some((spot, self.field(spot)?)))
    }

    /// Where the next field stands.
    #[inline]
    pub(super) fn after(self, spot: Spot) -> Spot {
        let mut line = spot.line + 1;
        while self.0.get(line).is_some_and(|line| is_other(line)) {
            line += 1;
        }
        Spot {
            line,
            slot: spot.slot + 1,
        }
    }

    /// Where the field of this name stands, of a name as it stands between quotes in JSON.
    pub(super) fn find(self, name: &str) -> Option<Spot> {
        let mut spots = self.spots();
        spots.find_map(|(spot, field)| field.is_named(name).then_some(spot))
    }

    /// Where the field stands that has such a name among its other spellings, and that spelling.
    pub(super) fn find_other(self, name: &str) -> Option<(Spot, &'static str)> {
        self.spots().find_map(|(spot, _)| {
            let lines = self.0[spot.line + 1..].iter();
            let mut others = lines.map_while(|line| line.strip_prefix('|'));
            Some((spot, others.find(|other| *other == name)?))
        })
    }
}

#[inline]
fn is_other(line: &str) -> bool {
    line.as_bytes().first() == Some(&b'|')
}

impl Field {
    #[inline]
    pub(super) fn need(self) -> Need {
        match self.0.as_bytes()[0] {
            b'!' => Need::Required,
            b'0' => Need::Nullable,
            _ => Need::Optional,
        }
    }

    /// `,"name":` for the writer.
    #[inline]
    pub(super) fn quoted(self) -> &'static [u8] {
        &self.0.as_bytes()[1..]
    }

    /// `"name":` as it stands in most documents.
    #[inline]
    pub(super) fn expected(self) -> &'static [u8] {
        &self.0.as_bytes()[2..]
    }

    /// Whether this is its name, as it stands between quotes in JSON.
    #[inline]
    pub(super) fn is_named(self, name: &str) -> bool {
        let line = self.0.as_bytes();
        line[3..line.len() - 2] == *name.as_bytes()
    }

    /// The name as it stands between quotes in JSON.
    #[inline]
    pub(super) fn in_json(self) -> &'static str {
        &self.0[3..self.0.len() - 2]
    }

    /// The name on the wire.
    pub(super) fn name(self) -> Cow<'static, str> {
        out_of_json(self.in_json())
    }
}
