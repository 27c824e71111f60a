//! The same pages give the same bytes, whatever their order, the locale, the time zone or the number of threads.

use std::env;
use std::path::Path;

use docwright::disk::{self, Files, Input};
use docwright::recover;
use docwright::source::{Page, Sources};

use crate::scratch::{PETS, Scratch, process};

/// Tells the process that writes a crate where to.
pub(crate) const FOLDER: &str = "DOCWRIGHT_ORDER_FOLDER";

fn output(pages: Vec<Page>) -> Files {
    let recovered = recover(Input {
        pages: Sources::new(pages),
        ..Input::default()
    });
    let mut files = recovered.crate_files();
    files.extend(recovered.document_files());
    files
}

/// Each page of the repository's clients, and the one that the tests share.
fn pages(client: &str) -> Vec<Page> {
    let folder = xtask::root().join("specs").join(client);
    let input = disk::load(&folder, None, &[], &mut |_, _| ()).expect("the pages can be read");
    input.pages.iter().map(|(_, page)| page.clone()).collect()
}

#[test]
fn the_order_of_the_pages_does_not_matter() {
    for client in ["brevo-conversations", "genesys-messaging"] {
        let mut pages = pages(client);
        assert!(pages.len() > 5, "{client}");
        let first = output(pages.clone());
        for step in [1, 3, 7] {
            pages.reverse();
            pages.rotate_left(step);
            assert!(output(pages.clone()) == first, "{client}, turned by {step}");
        }
    }
}

#[test]
fn the_order_of_the_index_does_not_matter() {
    let page = |text: String| {
        let path = "docs/PetsApi.md".to_owned();
        vec![Page { path, text }]
    };
    let rows: Vec<&str> = PETS
        .lines()
        .filter(|line| line.contains(" | **GET** "))
        .collect();
    let [one, two] = rows[..] else {
        panic!("the index has other rows: {rows:?}");
    };
    let turned = PETS.replace(&format!("{one}\n{two}"), &format!("{two}\n{one}"));
    assert_ne!(turned, PETS);
    assert!(output(page(turned)) == output(page(PETS.to_owned())));
}

#[test]
#[ignore = "the other test of this file starts it in surroundings of its own"]
fn writes_a_crate() {
    let Some(folder) = env::var_os(FOLDER) else {
        return;
    };
    let files = output(pages("genesys-messaging"));
    let plan = disk::Plan::of(Path::new(&folder), files).expect("the folder can be read");
    if let Err(error) = plan.apply() {
        panic!("{error}");
    }
}

#[test]
fn locale_time_zone_and_threads_do_not_matter() {
    let surroundings = [
        [("LC_ALL", "C"), ("TZ", "UTC"), ("RAYON_NUM_THREADS", "1")],
        [
            ("LC_ALL", "tr_TR.UTF-8"),
            ("TZ", "Pacific/Kiritimati"),
            ("RAYON_NUM_THREADS", "7"),
        ],
        [
            ("LC_ALL", "zh_CN.GB18030"),
            ("TZ", "America/St_Johns"),
            ("RAYON_NUM_THREADS", "2"),
        ],
    ];
    let mut first = None;
    for each in surroundings {
        let scratch = Scratch::new();
        let ended = process("order::writes_a_crate")
            .envs(each)
            .env(FOLDER, scratch.path("out"))
            .output()
            .expect("the program can be started");
        assert!(ended.status.success(), "{each:?}");
        let files = scratch.files("out").into_iter();
        let files: Files = files
            .map(|file| (file.clone(), scratch.read(&format!("out/{file}"))))
            .collect();
        assert!(files.len() > 50, "{each:?}");
        assert!(*first.get_or_insert(files.clone()) == files, "{each:?}");
    }
}
