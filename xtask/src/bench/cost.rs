//! Turns a command into what it costs: time, work of the processors, and memory.

use std::fmt;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use wait4::Wait4;

/// What takes longer than this altogether is not run again.
const PATIENCE: Duration = Duration::from_secs(20);

/// What something costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Cost {
    /// From begin to end.
    pub(super) wall: Duration,
    /// Of all processors, for the program and for the system on its behalf.
    pub(super) cpu: Duration,
    /// The most that the largest process had at a time, in bytes.
    pub(super) memory: u64,
}

impl Cost {
    /// The cost of one run of a command, whose output nobody reads.
    pub(super) fn of(command: &mut Command) -> anyhow::Result<Self> {
        let began = Instant::now();
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command
            .spawn()
            .with_context(|| format!("cannot run {command:?}"))?;
        let used = child.wait4()?;
        if !used.status.success() {
            bail!("{}", used.status);
        }
        Ok(Self {
            wall: began.elapsed(),
            cpu: used.rusage.utime + used.rusage.stime,
            memory: used.rusage.maxrss,
        })
    }

    /// The median of each figure over several runs, fewer if they take long.
    pub(super) fn median(
        runs: usize,
        mut run: impl FnMut() -> anyhow::Result<Self>,
    ) -> anyhow::Result<Self> {
        let mut costs = vec![run()?];
        while costs.len() < runs && costs.iter().map(|cost| cost.wall).sum::<Duration>() < PATIENCE
        {
            costs.push(run()?);
        }
        Ok(Self {
            wall: median(costs.iter().map(|cost| cost.wall)),
            cpu: median(costs.iter().map(|cost| cost.cpu)),
            memory: median(costs.iter().map(|cost| cost.memory)),
        })
    }

    /// Its figures as cells of a table: seconds, seconds, megabytes.
    pub(super) fn cells(&self) -> [String; 3] {
        [
            seconds(self.wall),
            seconds(self.cpu),
            (self.memory / 1_000_000).to_string(),
        ]
    }
}

/// The median of some values; of an even number of them, the greater of the two in the middle.
pub(super) fn median<T: Ord + Default + Copy>(values: impl Iterator<Item = T>) -> T {
    let mut values: Vec<T> = values.collect();
    values.sort_unstable();
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// Seconds as a cell of a table.
pub(super) fn seconds(time: Duration) -> String {
    format!("{:.3}", time.as_secs_f64())
}

/// How many times one time is another, as a cell of a table.
pub(super) fn ratio(one: Duration, other: Duration) -> String {
    format!("{:.2}", one.as_secs_f64() / other.as_secs_f64().max(1e-9))
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [wall, cpu, memory] = self.cells();
        write!(f, "{wall} s, {cpu} s of work, {memory} MB")
    }
}
