//! `docwright watch`: turns each change of pages or manifest into the crate that they lead to now.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

use super::generate::{self, Arguments};
use super::reading::Texts;
use super::{Console, Stop};

/// How long no file changes before a change is taken to be over: editors write in several steps, and branches are many
/// files.
const QUIET: Duration = Duration::from_millis(200);

pub(super) fn run(arguments: &Arguments, console: &mut Console<'_>) -> Result<(), Stop> {
    let mut watched = Watched::new()?;
    watched.add(arguments)?;
    // What is not there now is a mistake; what goes later may come back.
    let mut seen = Some(arguments.pages.texts()?);
    loop {
        once(arguments, console)?;
        seen = watched.other_than(seen.as_ref(), arguments);
        watched.add(arguments)?;
    }
}

/// Writes the crate. That nothing usable comes of it may be over with the next change.
fn once(arguments: &Arguments, console: &mut Console<'_>) -> Result<(), Stop> {
    match generate::run(arguments, console) {
        Err(Stop::Failed(message)) => console.error(&message)?,
        other => other?,
    }
    Ok(console.say("watching; Ctrl-C ends it")?)
}

/// Folders whose changes are waited for.
struct Watched {
    watcher: RecommendedWatcher,
    events: Receiver<notify::Result<Event>>,
    places: BTreeSet<PathBuf>,
}

impl Watched {
    fn new() -> Result<Self, Stop> {
        let (sender, events) = mpsc::channel();
        let watcher = notify::recommended_watcher(sender)?;
        Ok(Self {
            watcher,
            events,
            places: BTreeSet::new(),
        })
    }

    /// Watches what the arguments name, and what the manifest does by now.
    fn add(&mut self, arguments: &Arguments) -> Result<(), Stop> {
        for place in arguments.pages.places()? {
            // Editors put another file in the place of one.
            let (folder, mode) = if place.is_dir() {
                (place.as_path(), RecursiveMode::Recursive)
            } else {
                (folder_of(&place), RecursiveMode::NonRecursive)
            };
            if folder.is_dir() && self.places.insert(folder.to_owned()) {
                self.watcher.watch(folder, mode)?;
            }
        }
        Ok(())
    }

    /// Waits until pages or manifest are others than those that were seen, since what is written may lie beside them.
    fn other_than(&self, seen: Option<&Texts>, arguments: &Arguments) -> Option<Texts> {
        loop {
            self.wait();
            let now = arguments.pages.texts().ok();
            if now.as_ref() != seen {
                return now;
            }
        }
    }

    /// Waits for a change, and for the end of all that comes with it.
    fn wait(&self) {
        // That files were read is no change: reading them would never end.
        let is_change = |event: &notify::Result<Event>| {
            event.as_ref().map_or(true, |event| !event.kind.is_access())
        };
        if self.events.iter().any(|event| is_change(&event)) {
            while self.events.recv_timeout(QUIET).is_ok() {}
        }
    }
}

fn folder_of(file: &Path) -> &Path {
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        Some(_) | None => Path::new("."),
    }
}
