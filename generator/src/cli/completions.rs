//! `docwright completions`: turns the command line into a script that completes it in a shell.

use clap::CommandFactory;
use clap_complete::Shell;

use super::{Console, Stop};

/// Write the script that completes the command line in a shell to standard output
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The shell
    shell: Shell,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console<'_>) -> Result<(), Stop> {
    let mut command = super::Arguments::command();
    let name = command.get_name().to_owned();
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, name, &mut script);
    Ok(console.out.write_all(&script)?)
}
