//! What modules of models use, so that they need not list it.
#![allow(
    unused_imports,
    reason = "which of them a client needs depends on its API"
)]

pub(crate) use super::{Date, DateTime, open_value, record, text_enum, union};
pub(crate) use serde_json::Value;
pub(crate) use std::collections::BTreeMap;
