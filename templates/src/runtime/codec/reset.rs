//! Puts a blank in the place of a value, whatever its type.

use super::Json;

/// What every [`Json`] value has, so that a field that is read again has nothing left of what it was.
pub trait Reset {
    /// Puts a blank in the place of the value.
    fn reset(&mut self);
}

impl<T: Json> Reset for T {
    fn reset(&mut self) {
        *self = T::blank();
    }
}
