//! The models that the page `Papers` alone needs.

use crate::runtime::codec::prelude::*;

record! {
    /// The model `Paper`.
    pub struct Paper {
        /// No two papers share one
        pub id: String as "id",
        /// The field `title`.
        pub title?: String as "title",
        /// In bytes
        pub size: i64 as "size",
    }
}
