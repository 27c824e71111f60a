//! Turns the reasons for which a run ends early into a message and an exit status.

use std::io;

use super::{Console, DENIED, DONE, FAILED, WRONG_USAGE};
use crate::disk;

/// Why a run ended early.
#[derive(Debug)]
pub(super) enum Stop {
    /// The arguments make no sense.
    Usage(String),
    /// Nothing usable came of it.
    Failed(String),
    /// It is done, and what came of it is what the user wants to hear of.
    Denied(String),
    /// The output could not be written.
    Output(io::Error),
}

impl Stop {
    /// Tells the user, and the exit status.
    pub(super) fn show(self, console: &mut Console<'_>) -> io::Result<u8> {
        match self {
            Self::Usage(message) => console.error(&message).map(|()| WRONG_USAGE),
            Self::Failed(message) => console.error(&message).map(|()| FAILED),
            Self::Denied(message) => console.error(&message).map(|()| DENIED),
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(DONE),
            Self::Output(error) => {
                let message = format!("cannot write the output: {error}");
                console.error(&message).map(|()| FAILED)
            }
        }
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl From<notify::Error> for Stop {
    fn from(error: notify::Error) -> Self {
        Self::Failed(format!("cannot watch the pages: {error}"))
    }
}

impl From<disk::Error> for Stop {
    fn from(error: disk::Error) -> Self {
        Self::Failed(error.to_string())
    }
}
