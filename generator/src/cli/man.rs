//! `docwright man`: turns the command line into pages for the program `man`.

use clap::CommandFactory;
use clap_mangen::Man;

use super::{Console, Stop};

/// Write the manual page of the program, or of a command, to standard output
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The command, such as `generate`
    command: Option<String>,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console<'_>) -> Result<(), Stop> {
    let mut program = super::Arguments::command();
    program.build();
    let command = match &arguments.command {
        None => program,
        Some(name) => {
            let unknown = || Stop::Usage(format!("there is no command `{name}`"));
            program.find_subcommand(name).ok_or_else(unknown)?.clone()
        }
    };
    Ok(Man::new(command).render(console.out)?)
}
