//! Turns the number of an attempt into a pause that grows, and differs between clients.

use crate::runtime::random;
use std::time::Duration;

/// The longest pause after the first attempt; it doubles with each.
const FIRST: Duration = Duration::from_millis(500);

/// The longest pause of all.
const LONGEST: Duration = Duration::from_secs(8);

/// A random time between half and all of the longest pause after an attempt, so that clients which failed together do
/// not come back together. Attempts are counted from 1.
pub(super) fn pause(number: u32) -> Duration {
    let doublings = number.saturating_sub(1).min(16);
    let longest = FIRST.saturating_mul(1 << doublings).min(LONGEST);
    longest.mul_f64(0.5 + random::fraction() / 2.0)
}
