//! The operations of the API, a module for each page that describes them.

#[cfg(feature = "holdings")]
mod holdings;
#[cfg(feature = "pictures")]
mod pictures;

#[cfg(feature = "holdings")]
pub use holdings::{FindHoldings, HoldingsApi};
#[cfg(feature = "pictures")]
pub use pictures::{AddPicture, PicturesApi, ReadPicture};
