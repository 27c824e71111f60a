//! Turns JSON text into typed values and back, by tables of fields and one loop that all models share.
//!
//! serde's derive writes a state machine for each model, and compiling those is nearly all the work of
//! building a large client. Here a model is a list of the names of its fields and three short methods, which hand
//! those fields to the loops of this module as trait objects (`record!`, in `macros/`).
//!
//! # What is read
//!
//! JSON as RFC 8259 has it, UTF-8, with or without a byte order mark, at most 127 arrays and objects inside
//! each other.
//!
//! - A field that a model does not know stays in its `extra` and is written back; so are values of enums and
//!   shapes of unions that are not known.
//! - `null` for an optional field is the same as leaving it out. For a required field it is an error, unless
//!   the type of the field takes `null` itself (`Option<T>`, [`serde_json::Value`]).
//! - A field that is written twice has its last value, as with [`serde_json::Value`]; nothing of the first
//!   one is left in it.
//! - A number such as `3.0` is good for an integer, and an integer for a float; a text is never good for a
//!   number.
//!
//! # What is written
//!
//! Compact JSON: fields in their order, absent optional ones left out, required ones that are absent as
//! `null`, then `extra`. Numbers that JSON does not have (infinities, NaN) are `null`.
//!
//! # How it stands with serde
//!
//! Every model also has serde's two traits (`bridge/`), so that it can be a part of other types and go
//! through other formats, provided these describe themselves as JSON, TOML, YAML or CBOR do. The client
//! itself does not go that way.

mod bare;
mod brackets;
mod bridge;
mod collections;
mod error;
mod failure;
mod index;
mod key;
mod list;
mod macros;
mod numbers;
mod object;
mod open;
pub(crate) mod prelude;
mod reader;
mod record;
mod reset;
mod scalars;
mod scan;
mod seen;
mod show;
mod strays;
mod table;
mod text;
mod time;
mod twin;
mod union;
mod unknown;
mod value;
mod writer;

#[doc(hidden)]
pub use bridge::{deserialize, deserialize_text, serialize};
pub use error::Error;
pub use object::Object;
pub use open::Open;
#[doc(hidden)]
pub use reader::{Fail, Reader};
#[doc(hidden)]
pub use reset::Reset;
#[doc(hidden)]
pub use show::show;
#[doc(hidden)]
pub use table::Lines;
pub use time::{Date, DateTime};
#[doc(hidden)]
pub use twin::{copy, equal};
pub use unknown::Unknown;
#[doc(hidden)]
pub use writer::{Presence, Writer};

#[allow(
    unused_imports,
    reason = "which of them a client needs depends on its API"
)]
pub(crate) use {
    bare::bare,
    list::list,
    macros::{foreign_impls, open_value, record, text_enum, text_impls, union},
};

/// A value that can be read from JSON and written as JSON.
///
/// Object-safe, so that one loop can fill the fields of any model.
pub trait Json: Reset {
    /// Reads the value at which the reader stands into `self`, which is blank.
    ///
    /// # Errors
    ///
    /// [`Fail`] when the text is not JSON or not such a value; the reader keeps what is wrong and where.
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fail>;

    /// Writes the value, or says that there is none to write.
    fn write(&self, writer: &mut Writer<'_>) -> Presence;

    /// What a value is before it is read: empty, with every field blank. Only the codec sees it.
    fn blank() -> Self
    where
        Self: Sized;
}

/// Reads a value from a whole JSON text.
///
/// # Errors
///
/// [`Error`] when the bytes are not UTF-8, not JSON, or not such a value; it names the place in the document.
pub fn from_slice<T: Json>(bytes: &[u8]) -> Result<T, Error> {
    let mut value = T::blank();
    reader::read_all(&mut value, bytes)?;
    Ok(value)
}

/// Writes a value as compact JSON; an absent one (`None`) as `null`.
#[must_use]
pub fn to_vec(value: &dyn Json) -> Vec<u8> {
    writer::write_all(value)
}
