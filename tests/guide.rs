//! The guide in `specs/moorings/GUIDE.md` is right: its commands, run one after the other, print what it says.
//!
//! A fence of the console holds commands, behind `$`, and lines that they print, of which `…` leaves out any number, or
//! the end of a line. A fence of TOML goes to the end of the file that was named last. Commands of Cargo take a while:
//! they run if `DOCWRIGHT_GUIDE` is `all`, as in CI.

use std::path::Path;
use std::process::{Command, Output};
use std::{env, fs};

use docwright::cli::{self, Console};

use crate::scratch::{Scratch, process};

const GUIDE: &str = "specs/moorings/GUIDE.md";
/// What a process of ours is told the arguments of docwright by, a line each.
const ARGUMENTS: &str = "DOCWRIGHT_ARGUMENTS";

/// What the guide tells its reader to do.
enum Step {
    /// A command, and the lines that it prints.
    Run(String, Vec<String>),
    /// A text to put at the end of a file.
    Append(String, String),
}

#[test]
fn the_commands_of_the_guide_print_what_it_says() {
    let text = fs::read_to_string(xtask::root().join(GUIDE)).expect("the guide is there");
    let steps = steps(&text);
    assert!(steps.len() > 8, "the guide has lost its commands");
    let scratch = Scratch::new();
    let folder = scratch.path("");
    for step in steps {
        match step {
            Step::Append(file, text) => {
                let before = scratch.read(&file);
                scratch.write(&file, before + "\n" + &text);
            }
            Step::Run(command, lines) => {
                if let Some(output) = run(&command, &folder) {
                    let told = [output.stderr, output.stdout].concat();
                    let told = String::from_utf8_lossy(&told);
                    assert!(output.status.success(), "{command}\n{told}");
                    printed(&command, &lines, &told);
                }
            }
        }
    }
}

/// Runs a command as the reader does; `None` if it is left out.
fn run(command: &str, folder: &Path) -> Option<Output> {
    let mut process = match command.split_once(' ') {
        Some(("docwright", arguments)) => {
            let mut process = process("guide::docwright");
            let arguments: Vec<_> = arguments.split(' ').collect();
            process.env(ARGUMENTS, arguments.join("\n"));
            process
        }
        Some(("cargo", _)) if env::var("DOCWRIGHT_GUIDE").as_deref() != Ok("all") => {
            eprintln!("left out, since DOCWRIGHT_GUIDE is not `all`: {command}");
            return None;
        }
        Some(_) | None => {
            let mut shell = Command::new("sh");
            shell.args(["-c", command]).env("DOCWRIGHT", xtask::root());
            shell
        }
    };
    let output = process.current_dir(folder).output();
    Some(output.expect("the command can be run"))
}

/// The program, in a process and a folder of its own.
#[test]
#[ignore = "runs in a process of its own"]
fn docwright() {
    let Ok(arguments) = env::var(ARGUMENTS) else {
        return;
    };
    let (mut out, mut err) = (std::io::stdout(), std::io::stderr());
    let mut console = Console::new(&mut out, &mut err);
    let arguments = ["docwright"].into_iter().chain(arguments.lines());
    let status = cli::run(arguments, &mut console);
    std::process::exit(status.into());
}

/// Each line was printed, in this order.
fn printed(command: &str, lines: &[String], told: &str) {
    let mut rest = told.lines();
    for line in lines.iter().filter(|line| *line != "…") {
        let is_it = |told: &str| match line.strip_suffix('…') {
            Some(start) => told.trim_start().starts_with(start.trim()),
            None => told.trim() == line.trim(),
        };
        assert!(
            rest.any(is_it),
            "{command}\ndid not print\n{line}\nbut\n{told}"
        );
    }
}

fn steps(guide: &str) -> Vec<Step> {
    let (mut steps, mut fence, mut file) = (Vec::new(), None, String::new());
    for line in guide.lines() {
        match (line.strip_prefix("```"), fence) {
            (Some(_), Some(_)) => fence = None,
            (Some(language), None) => {
                fence = Some(language);
                if language == "toml" {
                    steps.push(Step::Append(file.clone(), String::new()));
                }
            }
            (None, Some("console")) => console(line, &mut steps),
            (None, Some(_)) => {
                if let Some(Step::Append(_, text)) = steps.last_mut() {
                    text.extend([line, "\n"]);
                }
            }
            (None, None) => file = last_code(line).map_or(file, str::to_owned),
        }
    }
    steps
}

/// A line of the console: a command, or what it prints.
fn console(line: &str, steps: &mut Vec<Step>) {
    match (line.strip_prefix("$ "), steps.last_mut()) {
        (Some(command), _) => steps.push(Step::Run(command.to_owned(), Vec::new())),
        (None, Some(Step::Run(_, lines))) => lines.push(line.to_owned()),
        (None, _) => panic!("no command prints `{line}`"),
    }
}

/// The last word of a line that is marked as code.
fn last_code(line: &str) -> Option<&str> {
    line.rsplit('`').nth(1)
}
