//! Runs that are cut short: the next one repairs, and nobody's change is lost.

use std::io;

use docwright::disk::{Error, RECORD, Written};

use crate::disk::{NEW, OLD, conflicts, plan, write};
use crate::scratch::Scratch;

/// Ends the run after `steps` changes, as a crash would.
fn crash(scratch: &Scratch, pairs: &[(&str, &str)], steps: usize) -> Result<Written, Error> {
    let mut left = steps;
    plan(scratch, pairs).apply_watched(&mut |_| {
        left = left
            .checked_sub(1)
            .ok_or_else(|| io::Error::other("crash"))?;
        Ok(())
    })
}

#[test]
fn wherever_a_run_ends_the_next_one_repairs() {
    let newer = &[
        ("Cargo.toml", "newer"),
        ("src/new.rs", "n2"),
        ("src/newest.rs", "x"),
    ];
    let mut crashes = 0;
    for steps in 0.. {
        let scratch = Scratch::new();
        write(&scratch, OLD);
        let result = crash(&scratch, NEW, steps);
        if let Err(error) = &result {
            crashes += 1;
            assert!(error.to_string().contains("crash"), "{error}");
            assert!(
                !plan(&scratch, NEW).is_done() || steps == 0,
                "a crash after {steps} shows"
            );
        }
        // A third set, so that files of both older ones are to be replaced and removed.
        for set in [newer, NEW] {
            assert_eq!(conflicts(&scratch, set), [], "after {steps} steps");
            write(&scratch, set);
            assert!(plan(&scratch, set).is_done());
        }
        assert_eq!(
            scratch.files("out"),
            [RECORD, "Cargo.toml", "src/lib.rs", "src/new.rs"]
        );
        if result.is_ok() {
            break;
        }
    }
    assert!(crashes > 8, "only {crashes} places to crash at");
}

#[test]
fn a_crashed_run_never_hides_a_change_of_the_user() {
    for steps in 0..12 {
        let scratch = Scratch::new();
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
fn nothing_of_the_crate_changes_before_all_new_files_are_there() {
    for steps in 0..6 {
        let scratch = Scratch::new();
        write(&scratch, OLD);
        crash(&scratch, NEW, steps).expect_err("the run is longer");
        for (path, text) in OLD {
            assert_eq!(
                scratch.read(&format!("out/{path}")),
                *text,
                "after {steps} steps"
            );
        }
    }
}

#[test]
fn a_full_disk_is_told_with_the_path() {
    let scratch = Scratch::new();
    write(&scratch, OLD);
    let result = plan(&scratch, NEW).apply_watched(&mut |path| {
        if path.ends_with("src/new.rs") {
            return Err(io::Error::from(io::ErrorKind::StorageFull));
        }
        Ok(())
    });
    let error = result.expect_err("the disk is full").to_string();
    assert!(error.starts_with("cannot write `"), "{error}");
    assert!(error.contains("src/new.rs`: no storage space"), "{error}");
}
