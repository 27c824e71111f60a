//! The program `docwright`: hands arguments and streams to the command line of the library.

use std::io::{self, BufWriter, IsTerminal};
use std::process::ExitCode;

use docwright::cli::{self, Console};

#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut err = anstream::stderr();
    let is_terminal = io::stderr().is_terminal();
    let mut console = Console::new(&mut out, &mut err);
    // The stream takes colours out again where they are not wanted.
    console.colour = true;
    console.progress = is_terminal;
    ExitCode::from(cli::run(std::env::args_os(), &mut console))
}
