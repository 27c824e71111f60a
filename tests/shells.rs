//! What the program writes for others: completions for shells, pages for `man`, and a workflow that runs it every week.

use std::io::Write as _;
use std::process::{Command, Stdio};

use crate::scratch::Scratch;

/// Every command of the program, from its help.
fn commands() -> Vec<String> {
    let help = Scratch::new().run(&["--help"]).out;
    let listed = help.split("Commands:").nth(1).unwrap_or_default();
    let listed = listed.split("Options:").next().unwrap_or_default();
    let rows = listed
        .lines()
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let names = rows.filter_map(|row| row.split_whitespace().next());
    let commands: Vec<String> = names.map(str::to_owned).collect();
    assert!(commands.len() > 5, "{commands:?}");
    commands
}

#[test]
fn completions_name_every_command_in_every_shell() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let ran = Scratch::new().run(&["completions", shell]);
        assert_eq!(ran.status, 0, "{}", ran.err);
        for command in commands() {
            assert!(ran.out.contains(&command), "{shell} lacks {command}");
        }
    }
}

#[test]
fn bash_reads_its_completions_and_completes_by_them() {
    let script = Scratch::new().run(&["completions", "bash"]).out;
    let asked = "\nCOMP_WORDS=(docwright gen)\nCOMP_CWORD=1\n_docwright docwright gen docwright\necho \"${COMPREPLY[@]}\"\n";
    let mut bash = Command::new("bash")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("bash is there");
    let mut input = bash.stdin.take().expect("it is piped");
    write!(input, "{script}{asked}").expect("bash reads");
    drop(input);
    let output = bash.wait_with_output().expect("bash ends");
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "generate");
}

#[test]
fn there_is_a_manual_page_for_the_program_and_each_command() {
    let scratch = Scratch::new();
    let program = scratch.run(&["man"]);
    assert!(program.out.contains(".TH docwright 1"), "{}", program.out);
    for command in commands().iter().filter(|command| *command != "help") {
        let page = scratch.run(&["man", command]);
        assert_eq!(page.status, 0, "{}", page.err);
        assert!(
            page.out.contains(&format!(".TH docwright-{command} 1")),
            "{}",
            page.out
        );
        assert!(
            program.out.contains(&format!("docwright\\-{command}(1)")),
            "{command}"
        );
    }
    assert_eq!(scratch.run(&["man", "genrate"]).status, 2);
}
