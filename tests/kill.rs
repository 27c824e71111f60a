//! Runs that the system kills, at any moment: they leave one of the crates that were written, never a mix of two.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread;
use std::time::Duration;
use std::{env, io};

use docwright::disk::{Files, Plan, RECORD, STAGE};

use crate::scratch::{Scratch, process};

/// Tells the killed process its folder.
const FOLDER: &str = "DOCWRIGHT_KILLED_FOLDER";
/// How many processes to kill, if not [`FEW`].
const KILLS: &str = "DOCWRIGHT_KILLS";
const FEW: usize = 40;
/// About as long as it takes to write each of the crates on a slow machine, in microseconds.
const ROUND: u64 = 60_000;

/// What others wrote into the folder of a round: nothing, a file, or folders too.
const OTHERS: [&[&str]; 3] = [
    &[],
    &["Cargo.lock"],
    &["Cargo.lock", "src/3/mine/a.rs", "target/debug/a"],
];

/// A crate as large as that of a small API. All files of two crates differ, but for a third of them.
fn crate_of(text: &str) -> Files {
    let mut files = Files::new();
    for at in 0..90 {
        let text = if at % 3 == 0 { "same" } else { text };
        files.insert(format!("src/{}/{at}.rs", at % 12), text.repeat(300));
    }
    files.insert(format!("src/{text}.rs"), text.to_owned());
    files.insert("Cargo.toml".to_owned(), text.to_owned());
    files
}

/// Whether a file of another is where it was, or waits to come back there.
fn is_safe(scratch: &Scratch, file: &str) -> bool {
    let places = [
        "out".to_owned(),
        format!("{STAGE}-out/tree"),
        format!("out/{STAGE}/tree"),
    ];
    let mut places = places.iter().map(|place| format!("{place}/{file}"));
    places.any(|place| scratch.path(&place).is_file() && scratch.read(&place) == "theirs")
}

/// The crates that are written one after the other; the empty one is no crate.
fn crates() -> [Files; 3] {
    [crate_of("one"), crate_of("two"), Files::new()]
}

#[test]
#[ignore = "it writes until it is killed; the other test of this file starts it"]
fn writes_until_it_is_killed() {
    let Some(folder) = env::var_os(FOLDER) else {
        return;
    };
    for files in crates().into_iter().cycle() {
        let plan = Plan::of(Path::new(&folder), files).expect("the folder can be read");
        plan.apply().expect("the folder can be written");
        // If nobody listens any more, the writer was killed but for the word.
        if writeln!(io::stdout(), "\nwritten").is_err() {
            return;
        }
    }
}

/// Starts a writer and kills it: some time after it wrote some crates.
fn kill(scratch: &Scratch, crates: usize, delay: Duration) {
    let mut child = start(scratch);
    let told = BufReader::new(child.stdout.take().expect("it is piped"));
    let told = told.lines().map_while(Result::ok);
    let mut written = told.filter(|line| line == "written").take(crates);
    assert_eq!(written.by_ref().count(), crates, "it stopped");
    thread::sleep(delay);
    child.kill().expect("it runs until it is killed");
    child.wait().expect("it was killed");
}

fn start(scratch: &Scratch) -> Child {
    process("kill::writes_until_it_is_killed")
        .env(FOLDER, scratch.path("out"))
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program can be started")
}

/// The crate in the folder.
fn state(scratch: &Scratch) -> Files {
    let files = scratch.files("out").into_iter();
    let theirs: Vec<&str> = OTHERS.iter().flat_map(|others| *others).copied().collect();
    let ours = files.filter(|file| file != RECORD && !theirs.contains(&file.as_str()));
    let ours = ours.filter(|file| !file.starts_with(STAGE));
    ours.map(|file| (file.clone(), scratch.read(&format!("out/{file}"))))
        .collect()
}

#[cfg(any(target_os = "linux", target_os = "macos"))]
#[test]
fn a_kill_leaves_one_of_the_crates() {
    let kills = env::var(KILLS).ok().and_then(|kills| kills.parse().ok());
    let crates = crates();
    // By what others wrote, and the crate that was there.
    let mut seen = BTreeMap::new();
    for round in 0..kills.unwrap_or(FEW) / 2 {
        let scratch = Scratch::new();
        let others = OTHERS[round % OTHERS.len()];
        for file in others {
            scratch.write(&format!("out/{file}"), "theirs");
        }
        // Twice, since the second writer begins with what the first one left.
        for (before, number) in [(round % 4, 7919), (round / 4 % 4, 104_729)] {
            let delay = Duration::from_micros(round as u64 * number % ROUND);
            kill(&scratch, before, delay);
            let found = state(&scratch);
            let which = crates.iter().position(|files| *files == found);
            let which = which.unwrap_or_else(|| panic!("a mix: {:?}", found.keys()));
            *seen.entry((others.len(), which)).or_insert(0) += 1;
            let lost: Vec<_> = others
                .iter()
                .filter(|file| !is_safe(&scratch, file))
                .collect();
            assert!(lost.is_empty(), "lost: {lost:?}");
        }
        let plan = Plan::of(&scratch.path("out"), crate_of("one")).expect("it can be read");
        plan.apply().expect("nothing is in the way of the next run");
        assert_eq!(state(&scratch), crates[0]);
        for file in others {
            assert_eq!(scratch.read(&format!("out/{file}")), "theirs");
        }
    }
    println!("after a kill there was, by files of others and number of the crate: {seen:?}");
}
