//! Runs that are cut short: they leave the old crate or the new one, the next run repairs, and nobody's change is lost.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use docwright::disk::{Error, RECORD, STAGE, Written};

use crate::disk::{NEW, OLD, conflicts, plan, write};
use crate::order;
use crate::scratch::{Scratch, process};

/// Ends the run after `steps` changes, as a crash would.
fn crash(scratch: &Scratch, pairs: &[(&str, &str)], steps: usize) -> Result<Written, Error> {
    let done = AtomicUsize::new(0);
    plan(scratch, pairs).apply_watched(&|_| {
        if done.fetch_add(1, Ordering::Relaxed) < steps {
            return Ok(());
        }
        Err(io::Error::other("crash"))
    })
}

/// What is in the folder, without what docwright keeps for itself.
fn state(scratch: &Scratch) -> BTreeMap<String, String> {
    let files = scratch.files("out").into_iter();
    let files = files.filter(|file| file != RECORD && !file.starts_with(STAGE));
    files
        .map(|file| (file.clone(), scratch.read(&format!("out/{file}"))))
        .collect()
}

fn crate_of(pairs: &[(&str, &str)], others: &[(&str, &str)]) -> BTreeMap<String, String> {
    let files = pairs.iter().chain(others);
    files
        .map(|&(path, text)| (path.to_owned(), text.to_owned()))
        .collect()
}

/// The same with what is on its way into the folder: it waits in a stage.
fn whole(scratch: &Scratch, others: &[(&str, &str)]) -> BTreeMap<String, String> {
    let mut files = state(scratch);
    for stage in [format!("{STAGE}-out"), format!("out/{STAGE}")] {
        for (path, _) in others {
            let waiting = format!("{stage}/tree/{path}");
            if scratch.path(&waiting).exists() {
                files.insert((*path).to_owned(), scratch.read(&waiting));
            }
        }
    }
    files
}

/// Crashes after each number of changes, from `old` to `new`, until one number is enough. Tells after how many the crate
/// was neither the old one nor the new one; what others wrote is there after each of them.
fn mixed(old: &[(&str, &str)], new: &[(&str, &str)], others: &[(&str, &str)]) -> Vec<usize> {
    let mut mixed = Vec::new();
    for steps in 0.. {
        let scratch = Scratch::new();
        for (path, text) in others {
            scratch.write(&format!("out/{path}"), text);
        }
        if !old.is_empty() {
            write(&scratch, old);
        }
        let ended = crash(&scratch, new, steps);
        let found = whole(&scratch, others);
        if found != crate_of(old, others) && found != crate_of(new, others) {
            mixed.push(steps);
        }
        assert_eq!(conflicts(&scratch, new), [], "after {steps} steps");
        write(&scratch, new);
        assert_eq!(state(&scratch), crate_of(new, others));
        assert!(plan(&scratch, new).is_done());
        assert!(!scratch.path(&format!("{STAGE}-out")).exists());
        if ended.is_ok() {
            assert!(steps > 2, "there were only {steps} places to crash at");
            return mixed;
        }
    }
    unreachable!("numbers do not end")
}

#[cfg(any(target_os = "linux", target_os = "macos"))]
#[test]
fn a_crash_leaves_the_old_crate_or_the_new_one() {
    assert_eq!(mixed(&[], NEW, &[]), [0; 0], "a crate that is new");
    assert_eq!(mixed(OLD, NEW, &[]), [0; 0], "a crate that changes");
    assert_eq!(mixed(OLD, &[], &[]), [0; 0], "a crate that goes");
    let beside = &[("Cargo.lock", "lock"), ("src/mine.rs", "mine")];
    assert_eq!(mixed(OLD, NEW, beside), [0; 0], "files of others");
    assert_eq!(mixed(OLD, &[], beside), [0; 0], "files of others alone");
    let beside = &[
        ("target/debug/a", "a"),
        ("src/mine/b.rs", "b"),
        ("src/mine.rs", "mine"),
    ];
    assert_eq!(mixed(OLD, NEW, beside), [0; 0], "folders of others");
    assert_eq!(mixed(OLD, &[], beside), [0; 0], "folders of others alone");
    // What changes lies in one folder: those of others beside it have nothing to follow.
    let changed = &[("Cargo.toml", "old"), ("src/lib.rs", "2"), ("src/b.rs", "")];
    let beside = &[("target/debug/a", "a"), ("src/mine.rs", "mine")];
    assert_eq!(mixed(OLD, changed, beside), [0; 0], "a folder of others");
}

/// Ends a run at the moment when the new crate is in place and the folder of another has not followed.
fn between(scratch: &Scratch) {
    scratch.write("out/target/debug/a", "a");
    write(scratch, OLD);
    let ended = plan(scratch, NEW).apply_watched(&|path| {
        let follows = path.ends_with("tree/target");
        let result = (!follows).then_some(());
        result.ok_or_else(|| io::Error::other("crash"))
    });
    ended.expect_err("the run was cut short");
    assert_eq!(state(scratch), crate_of(NEW, &[]));
}

#[cfg(any(target_os = "linux", target_os = "macos"))]
#[test]
fn what_has_not_followed_is_not_lost_if_its_place_is_taken() {
    let scratch = Scratch::new();
    between(&scratch);
    scratch.write("out/target/debug/b", "b");
    let error = plan(&scratch, NEW).apply();
    let error = error.expect_err("there are two").to_string();
    assert!(error.starts_with("cannot move home `"), "{error}");
    assert!(error.contains("tree/target`: there is `"), "{error}");
    assert!(error.contains("/out/target` too"), "{error}");
    let waiting = format!("{STAGE}-out/tree/target/debug/a");
    assert_eq!(scratch.read(&waiting), "a");
    assert_eq!(scratch.read("out/target/debug/b"), "b");
    fs::remove_dir_all(scratch.path("out/target")).expect("it is ours");
    write(&scratch, NEW);
    assert_eq!(scratch.read("out/target/debug/a"), "a");
}

#[cfg(any(target_os = "linux", target_os = "macos"))]
#[test]
fn a_file_that_was_removed_or_changed_after_a_crash_stays_so() {
    for crashed in [0, 4, 8] {
        let scratch = Scratch::new();
        scratch.write("out/Cargo.lock", "lock");
        scratch.write("out/note.txt", "note");
        write(&scratch, OLD);
        crash(&scratch, NEW, crashed).expect_err("the run was cut short");
        fs::remove_file(scratch.path("out/note.txt")).expect("it is there");
        fs::remove_file(scratch.path("out/Cargo.lock")).expect("it is there");
        scratch.write("out/Cargo.lock", "changed");
        write(&scratch, NEW);
        let all = crate_of(NEW, &[("Cargo.lock", "changed")]);
        assert_eq!(state(&scratch), all, "after {crashed} steps");
    }
}

#[test]
fn a_folder_by_the_name_of_a_stage_that_docwright_did_not_make_is_left_alone() {
    let scratch = Scratch::new();
    let theirs = format!("{STAGE}-out/tree/precious");
    scratch.write(&theirs, "theirs");
    let error = plan(&scratch, NEW).apply().expect_err("it is in the way");
    let expected = format!(
        "cannot remove `{}`",
        scratch.path(&format!("{STAGE}-out")).display()
    );
    assert!(error.to_string().starts_with(&expected), "{error}");
    assert_eq!(scratch.read(&theirs), "theirs");
}

#[test]
fn a_crash_between_two_crashes_is_repaired_by_a_third_set() {
    let newer = &[
        ("Cargo.toml", "newer"),
        ("src/new.rs", "n2"),
        ("src/newest.rs", "x"),
    ];
    for steps in 0.. {
        let scratch = Scratch::new();
        scratch.write("out/target/a", "a");
        write(&scratch, OLD);
        let ended = crash(&scratch, NEW, steps);
        // A third set, so that files of both older ones are to be replaced and removed.
        for set in [newer, NEW] {
            assert_eq!(conflicts(&scratch, set), [], "after {steps} steps");
            write(&scratch, set);
            assert!(plan(&scratch, set).is_done());
        }
        assert_eq!(state(&scratch), crate_of(NEW, &[("target/a", "a")]));
        if ended.is_ok() {
            return;
        }
    }
}

#[test]
fn a_crashed_run_never_hides_a_change_of_the_user() {
    for steps in 0..30 {
        let scratch = Scratch::new();
        scratch.write("out/target/a", "a");
        write(&scratch, OLD);
        let _ = crash(&scratch, NEW, steps);
        scratch.write("out/Cargo.toml", "mine");
        let found: Vec<_> = conflicts(&scratch, NEW)
            .into_iter()
            .map(|(path, _)| path)
            .collect();
        assert_eq!(found, ["Cargo.toml"], "after {steps} steps");
    }
}

#[test]
fn a_full_disk_is_told_with_the_path_and_leaves_the_old_crate() {
    for others in [&[][..], &[("target/a", "a")]] {
        let scratch = Scratch::new();
        for (path, text) in others {
            scratch.write(&format!("out/{path}"), text);
        }
        write(&scratch, OLD);
        let full = |path: &Path| {
            let is_full = path.ends_with("src/new.rs");
            let result = (!is_full).then_some(());
            result.ok_or_else(|| io::ErrorKind::StorageFull.into())
        };
        let error = plan(&scratch, NEW).apply_watched(&full);
        let error = error.expect_err("the disk is full").to_string();
        assert!(error.starts_with("cannot write `"), "{error}");
        assert!(error.contains("src/new.rs`: no storage space"), "{error}");
        assert_eq!(state(&scratch), crate_of(OLD, others));
        assert_eq!(scratch.files("").len(), OLD.len() + others.len() + 1);
    }
}

#[test]
fn a_folder_that_must_not_change_is_told_and_left_alone() {
    let scratch = Scratch::new();
    write(&scratch, OLD);
    let lock = |locked| {
        for folder in ["out", "out/src"] {
            let path = scratch.path(folder);
            let mut permissions = fs::metadata(&path).expect("it is there").permissions();
            permissions.set_readonly(locked);
            fs::set_permissions(path, permissions).expect("it is ours");
        }
    };
    lock(true);
    let error = plan(&scratch, NEW).apply();
    lock(false);
    let error = error.expect_err("the folder is locked").to_string();
    assert!(error.contains("/out"), "{error}");
    assert!(error.contains("permission denied"), "{error}");
    assert_eq!(state(&scratch), crate_of(OLD, &[]));
}

/// A process that may not write files of more than 4 KiB is refused what a full disk refuses.
#[cfg(unix)]
#[test]
fn a_limit_of_the_system_is_told_and_leaves_the_old_crate() {
    let scratch = Scratch::new();
    write(&scratch, OLD);
    let writer = process("order::writes_a_crate");
    let ended = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 4; exec \"$0\" \"$@\""])
        .arg(writer.get_program())
        .args(writer.get_args())
        .env(order::FOLDER, scratch.path("out"))
        .output()
        .expect("there is a shell");
    let told = String::from_utf8_lossy(&ended.stderr).to_lowercase();
    assert!(!ended.status.success(), "{told}");
    assert!(
        told.contains("cannot write `") && told.contains("too large"),
        "{told}"
    );
    assert_eq!(state(&scratch), crate_of(OLD, &[]));
    assert_eq!(scratch.files("").len(), OLD.len() + 1);
}
