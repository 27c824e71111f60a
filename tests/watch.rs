//! `docwright watch`: each change of a page or manifest leads to the crate that it asks for, until Ctrl-C.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;
use std::{env, io};

use docwright::cli::{self, Console};

use crate::scratch::{PETS, Scratch, process};

/// The variable that tells the process which folder to watch.
const FOLDER: &str = "DOCWRIGHT_WATCHED";
/// How long a change may take to show, which is far longer than it does.
const PATIENCE: Duration = Duration::from_secs(120);
/// How often it is looked for.
const PAUSE: Duration = Duration::from_millis(20);

/// A process that watches, and ends with the test.
struct Watching(Child);

impl Drop for Watching {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn watch(scratch: &Scratch) -> Watching {
    let mut command = interruptible(&process("watch::process_that_watches"));
    command.env(FOLDER, scratch.path("."));
    command.stdout(Stdio::null()).stderr(Stdio::null());
    Watching(command.spawn().expect("the process begins"))
}

/// The command in a process that an interrupt ends, though these tests may run in the background of a shell, where
/// interrupts are ignored and children inherit that.
fn interruptible(command: &Command) -> Command {
    let mut process = Command::new(command.get_program());
    if cfg!(target_os = "linux") {
        process = Command::new("env");
        process.arg("--default-signal=INT");
        process.arg(command.get_program());
    }
    process.args(command.get_args());
    process
}

#[test]
#[ignore = "a process of the other tests: it ends when it is told to"]
fn process_that_watches() {
    let Some(folder) = env::var_os(FOLDER) else {
        return;
    };
    let place = |name: &str| Path::new(&folder).join(name).into_os_string();
    let (mut out, mut err) = (io::stdout(), io::stderr());
    let mut console = Console::new(&mut out, &mut err);
    let arguments = [
        "docwright".into(),
        "watch".into(),
        place("docs"),
        "--out".into(),
        place("out"),
    ];
    cli::run(arguments, &mut console);
}

/// Waits until something holds; whether it came to.
fn comes(mut holds: impl FnMut() -> bool) -> bool {
    let tries = PATIENCE.as_millis() / PAUSE.as_millis();
    (0..tries).any(|_| {
        sleep(PAUSE);
        holds()
    })
}

/// Waits until a file of the crate has some text.
fn shows(scratch: &Scratch, file: &str, text: &str) {
    let path = scratch.path(file);
    let read = || std::fs::read_to_string(&path).unwrap_or_default();
    assert!(comes(|| read().contains(text)), "{file} lacks `{text}`");
}

#[test]
fn a_change_of_a_page_or_manifest_reaches_the_crate() {
    let scratch = Scratch::with_pets();
    let _watching = watch(&scratch);
    shows(&scratch, "out/src/api/pets.rs", "page_size");
    scratch.write("docs/PetsApi.md", PETS.replace("page_size", "page_count"));
    shows(&scratch, "out/src/api/pets.rs", "page_count");
    // What is wrong with it ends nothing.
    scratch.write("docs/docwright.toml", "[client\n");
    scratch.write("docs/docwright.toml", "[client]\nname = \"zoo\"\n");
    shows(&scratch, "out/Cargo.toml", "name = \"zoo\"");
    // A page that is new.
    let page = PETS.replace("Pets", "Cats").replace("pets", "cats");
    scratch.write("docs/CatsApi.md", page);
    shows(&scratch, "out/src/api/cats.rs", "list_cats");
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_it() {
    let scratch = Scratch::with_pets();
    let mut watching = watch(&scratch);
    shows(&scratch, "out/Cargo.toml", "[package]");
    let id = watching.0.id().to_string();
    let sent = Command::new("kill").args(["-INT", &id]).status();
    assert!(sent.expect("the program kill is there").success());
    let mut ended = || watching.0.try_wait().expect("it can be asked").is_some();
    assert!(comes(&mut ended));
}

#[test]
fn what_is_not_there_is_not_watched() {
    let scratch = Scratch::new();
    let ran = scratch.run(&["watch", "@/docs", "--out", "@/out"]);
    assert_eq!(ran.status, 1, "{}", ran.err);
    assert!(ran.err.contains("docs"), "{}", ran.err);
}
