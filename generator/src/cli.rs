//! Turns the arguments of the command line into a run of the pipeline and an exit status.

mod completions;
mod console;
mod diff;
mod explain;
mod export;
mod generate;
mod init;
mod inspect;
mod man;
mod progress;
mod reading;
mod report;
mod since;
mod stop;
mod update;
mod version;
mod watch;

use std::ffi::OsString;
use std::io;

use clap::error::ErrorKind;
use clap::{Parser, Subcommand};

pub use console::Console;
use stop::Stop;

/// Done, maybe with findings.
const DONE: u8 = 0;
/// Nothing usable came of it.
const FAILED: u8 = 1;
/// The arguments make no sense.
const WRONG_USAGE: u8 = 2;
/// Done, and the changes are such as were denied.
const DENIED: u8 = 3;

/// Generates Rust client crates from the Markdown reference pages of SDKs.
#[derive(Parser)]
#[command(name = "docwright", version, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// Show every finding, not only the first ten of a kind
    #[arg(long, global = true)]
    all_findings: bool,
}

#[derive(Subcommand)]
enum Command {
    Init(init::Arguments),
    Update(update::Arguments),
    Generate(generate::Arguments),
    /// Write the client crate, and write it again whenever its pages or its manifest change, until Ctrl-C
    Watch(generate::Arguments),
    Export(export::Arguments),
    Inspect(inspect::Arguments),
    Report(report::Arguments),
    Diff(diff::Arguments),
    Explain(explain::Arguments),
    Completions(completions::Arguments),
    Man(man::Arguments),
}

/// Runs a command line, whose first argument is the program's name, and tells the exit status: 0 if it is done, maybe
/// with findings, 1 if it failed, 2 if it was called wrongly, 3 if what came of it was denied. A reader of the output that goes away is no failure.
pub fn run<A>(arguments: impl IntoIterator<Item = A>, console: &mut Console<'_>) -> u8
where
    A: Into<OsString> + Clone,
{
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => return status(usage(&error, console)),
    };
    console.show_all(arguments.all_findings);
    let result = match arguments.command {
        Command::Init(arguments) => init::run(&arguments, console),
        Command::Update(arguments) => update::run(&arguments, console),
        Command::Generate(arguments) => generate::run(&arguments, console),
        Command::Watch(arguments) => watch::run(&arguments, console),
        Command::Export(arguments) => export::run(&arguments, console),
        Command::Inspect(arguments) => inspect::run(&arguments, console),
        Command::Report(arguments) => report::run(&arguments, console),
        Command::Diff(arguments) => diff::run(&arguments, console),
        Command::Explain(arguments) => explain::run(&arguments, console),
        Command::Completions(arguments) => completions::run(&arguments, console),
        Command::Man(arguments) => man::run(&arguments, console),
    };
    let result = result.and_then(|()| Ok(console.out.flush()?));
    match result {
        Ok(()) => DONE,
        Err(stop) => status(stop.show(console)),
    }
}

/// Shows what clap says: the help that was asked for, or what is wrong.
fn usage(error: &clap::Error, console: &mut Console<'_>) -> io::Result<u8> {
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    ) {
        write!(console.out, "{}", error.render())?;
        console.out.flush()?;
        return Ok(DONE);
    }
    console.styled(&error.render())?;
    Ok(WRONG_USAGE)
}

/// The exit status of what was shown.
fn status(shown: io::Result<u8>) -> u8 {
    match shown {
        Ok(status) => status,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => DONE,
        Err(_) => FAILED,
    }
}
