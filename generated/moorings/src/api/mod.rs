//! The operations of the API, a module for each page that describes them.

#[cfg(feature = "berths")]
mod berths;
#[cfg(feature = "papers")]
mod papers;

#[cfg(feature = "berths")]
pub use berths::{BerthsApi, ListBerths};
#[cfg(feature = "papers")]
pub use papers::{AddPaper, PapersApi};
