//! The words of the languages that SDKs are written in: tables, not code.

mod languages;
mod literals;
mod sections;
mod types;

pub(super) use languages::{LANGUAGES, Language};
pub(super) use literals::{AROUND, BEFORE, NO_VALUE, QUOTES, WIDTHS};
pub(super) use sections::{
    CALLED, COLUMNS, Column, FLOWS, LEADERS, MEDIA_TYPES, NOT_SENT, NOTHING, SECTIONS, Section,
};
pub(super) use types::{BYTES, COMMON, Container, VALUES, Word};
