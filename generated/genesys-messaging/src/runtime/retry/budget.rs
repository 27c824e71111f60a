//! Turns the successes of a client into permissions to retry, so that retries never multiply the load of a server that
//! is down.

use std::sync::atomic::{AtomicU32, Ordering};

/// What a retry takes.
const RETRY: u32 = 10;

/// What a success brings back.
const SUCCESS: u32 = 1;

/// What there is at most, and in the beginning: 50 retries.
const FULL: u32 = 500;

/// The budget that all clones of a client share. When it is used up, there is a retry for every ten successes.
pub(crate) struct Budget(AtomicU32);

impl Budget {
    /// Takes what a retry needs, and says whether it was there.
    pub(crate) fn take(&self) -> bool {
        self.change(|left| left.checked_sub(RETRY))
    }

    /// Notes a success.
    pub(crate) fn refill(&self) {
        self.change(|left| (left < FULL).then_some(left + SUCCESS));
    }

    fn change(&self, change: impl FnMut(u32) -> Option<u32>) -> bool {
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, change)
            .is_ok()
    }
}

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(FULL))
    }
}
