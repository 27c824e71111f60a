//! The models that several pages need.

use crate::runtime::codec::prelude::*;

#[cfg(any(feature = "holdings", feature = "pictures"))]
record! {
    /// The model `Branch`.
    #[derive(Default)]
    pub struct Branch {
        /// The town it is in
        pub town?: String as "town",
        /// How many stairs there are
        pub floor?: i64 as "floor",
    }
}
