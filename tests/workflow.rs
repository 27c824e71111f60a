//! The workflow that generates a client every week: its steps run here, with folders in the place of what is far away.

use std::fs::File;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;
use std::{env, fs};

use docwright::cli::{self, Console};
use serde_json::Value;

use crate::scratch::{PETS, Scratch};

const WORKFLOW: &str = include_str!("../templates/workflows/regenerate.yml");

/// What stands in the place of the program: a test of this one, which writes past what the test runner prints.
const PROGRAM: &str = "#!/bin/sh
printf '%s\\n' \"$@\" > \"$RUNNER_TEMP/arguments\"
exec 3>&1
exec \"$TESTS\" --exact workflow::process_that_is_the_program --ignored --nocapture > /dev/null
";

/// What stands in the place of GitHub's program: it notes what it is given.
const GH: &str = "#!/bin/sh
printf '%s\\n' \"$@\" > \"$RUNNER_TEMP/gh\"
";

#[test]
#[ignore = "a process of the other tests"]
fn process_that_is_the_program() {
    let Some(folder) = env::var_os("RUNNER_TEMP") else {
        return;
    };
    let arguments = fs::read_to_string(std::path::Path::new(&folder).join("arguments"));
    let arguments = arguments.expect("the arguments were noted");
    let mut out = File::create("/dev/fd/3").expect("the output is open");
    let mut err = std::io::stderr();
    let mut console = Console::new(&mut out, &mut err);
    let arguments = std::iter::once("docwright").chain(arguments.lines());
    assert_eq!(cli::run(arguments, &mut console), 0);
}

/// A repository of a client, one of pages, and programs that stand in for others.
fn world() -> Scratch {
    let scratch = Scratch::new();
    scratch.write("sdk/docs/PetsApi.md", PETS);
    scratch.write("client/docwright.toml", "[client]\nname = \"pets\"\n");
    for (name, text) in [("docwright", PROGRAM), ("gh", GH), ("cargo", "#!/bin/sh\n")] {
        let path = format!("bin/{name}");
        scratch.write(&path, text);
        let mode = fs::Permissions::from_mode(0o755);
        fs::set_permissions(scratch.path(&path), mode).expect("it can be marked as a program");
    }
    fs::create_dir(scratch.path("temp")).expect("the folder can be made");
    let begin = "
        git init --quiet --bare origin
        for each in sdk client; do
            git -C $each init --quiet --initial-branch main
            git -C $each add . && git -C $each commit --quiet --message first
        done
        cd client && docwright generate ../sdk --manifest docwright.toml --out .
        git add . && git commit --quiet --message generated
        git remote add origin ../origin && git push --quiet origin main
    ";
    bash(&scratch, ".", begin, &[]);
    scratch
}

/// Runs a script as the workflow's runner does.
fn bash(scratch: &Scratch, folder: &str, script: &str, variables: &[(String, String)]) {
    let path = |name: &str| scratch.path(name).to_string_lossy().into_owned();
    let programs = env::var("PATH").unwrap_or_default();
    let mut command = Command::new("bash");
    command
        .args(["-eo", "pipefail", "-c", script])
        .current_dir(scratch.path(folder))
        .envs(variables.iter().cloned())
        .env("PATH", format!("{}:{programs}", path("bin")))
        .env("RUNNER_TEMP", path("temp"))
        .env("TESTS", env::current_exe().expect("a program runs"));
    for name in [
        "GIT_AUTHOR_NAME",
        "GIT_AUTHOR_EMAIL",
        "GIT_COMMITTER_NAME",
        "GIT_COMMITTER_EMAIL",
    ] {
        command.env(name, "docwright@pets.test");
    }
    let output = command.output().expect("bash is there");
    assert!(output.status.success(), "{script}\n{output:?}");
}

/// The variables of the workflow or of a step, but for those that its runner fills.
fn variables(of: &Value) -> Vec<(String, String)> {
    let entries = of["env"].as_object().into_iter().flatten();
    let known =
        entries.filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned())));
    known.filter(|(_, value)| !value.contains("${{")).collect()
}

/// Runs every step of the workflow that is a script.
fn run(scratch: &Scratch) {
    let workflow: Value = serde_saphyr::from_str(WORKFLOW).expect("the workflow is YAML");
    let mut shared = variables(&workflow);
    shared.push((
        "SDK".to_owned(),
        scratch.path("sdk").to_string_lossy().into_owned(),
    ));
    let steps = workflow["jobs"]["regenerate"]["steps"].as_array();
    let scripts = steps
        .expect("the job has steps")
        .iter()
        .filter(|step| step["run"].is_string());
    let mut count = 0;
    for step in scripts {
        let all = [&shared[..], &variables(step)].concat();
        bash(
            scratch,
            "client",
            step["run"].as_str().unwrap_or_default(),
            &all,
        );
        count += 1;
    }
    assert!(count >= 4, "{workflow}");
}

#[test]
fn pages_that_changed_become_a_pull_request_that_says_so() {
    let scratch = world();
    scratch.write(
        "sdk/docs/PetsApi.md",
        PETS.replace("**page_size**", "**page_count**"),
    );
    bash(
        &scratch,
        "sdk",
        "git commit --quiet --all --message second",
        &[],
    );
    run(&scratch);
    let asked = scratch.read("temp/gh");
    assert!(
        asked.starts_with("pr\ncreate\n--head\nregenerate\n"),
        "{asked}"
    );
    insta::assert_snapshot!(scratch.read("temp/changes.md"));
    let show = "git -C ../origin show regenerate:src/api/pets.rs | grep page_count";
    bash(&scratch, "client", show, &[]);
}

#[test]
fn pages_that_stay_the_same_become_nothing() {
    let scratch = world();
    run(&scratch);
    assert!(!scratch.path("temp/gh").exists());
}
