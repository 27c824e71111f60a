//! The JSON codec, as a client carries it: its files are a module of this crate, and the models are made by
//! its macros.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "a client exports what is not used here"
)]

#[path = "codec/agreement.rs"]
mod agreement;
#[path = "codec/copies.rs"]
mod copies;
#[path = "codec/enums.rs"]
mod enums;
#[path = "codec/errors.rs"]
mod errors;
#[path = "codec/formats.rs"]
mod formats;
#[path = "codec/models.rs"]
mod models;
#[path = "codec/numbers.rs"]
mod numbers;
#[path = "codec/objects.rs"]
mod objects;
#[path = "codec/random.rs"]
mod random;
#[path = "codec/records.rs"]
mod records;
#[path = "codec/runtime.rs"]
mod runtime;
#[path = "codec/show.rs"]
mod show;
#[path = "codec/spelling.rs"]
mod spelling;
#[path = "codec/texts.rs"]
mod texts;
#[path = "codec/time.rs"]
mod time;
#[path = "codec/twins.rs"]
mod twins;
#[path = "codec/unions.rs"]
mod unions;
#[path = "codec/wide.rs"]
mod wide;
