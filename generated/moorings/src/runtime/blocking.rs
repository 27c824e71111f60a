//! Turns a call's future into a call that waits, for callers without an async runtime.

use super::error::{BuildError, Error};
use std::sync::LazyLock;
use tokio::runtime::{Builder, Handle, Runtime};

/// The runtime that all clients of this crate share, made for the first call that waits. Its one thread keeps
/// connections alive between calls; the calls themselves are driven by their callers' threads.
static RUNTIME: LazyLock<std::io::Result<Runtime>> = LazyLock::new(|| {
    Builder::new_multi_thread()
        .worker_threads(1)
        .thread_name(env!("CARGO_PKG_NAME"))
        .enable_all()
        .build()
});

/// Waits for a future. Errors: the runtime cannot be made; the caller is async itself, and would bring all that runs
/// beside it to a standstill.
pub(crate) fn wait<T>(future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    if Handle::try_current().is_ok() {
        return Err(
            BuildError::new("a call from async code must not wait; await it instead").into(),
        );
    }
    match &*RUNTIME {
        Ok(runtime) => runtime.block_on(future),
        Err(error) => Err(BuildError::new("no thread for calls that wait")
            .because(error.to_string())
            .into()),
    }
}
