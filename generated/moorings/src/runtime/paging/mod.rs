//! Turns a call of a listing into the stream of all its pages, or of all that stands on them.

mod items;
mod leafing;
mod pages;
mod turn;

pub use items::Items;
#[allow(unused_imports, reason = "an API may have no listings")]
pub(crate) use items::held;
pub use pages::Pages;
pub(crate) use pages::pages;
pub(crate) use turn::{Paging, Turn};
