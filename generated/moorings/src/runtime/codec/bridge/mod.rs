//! serde's two traits for every value of the codec, by two functions that know nothing of the models.

mod de;
mod ser;

pub use de::{deserialize, deserialize_text};
pub use ser::serialize;
