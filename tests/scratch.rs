//! Folders that a test fills and that vanish with it, and the command line run on them.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};
use std::{env, fs};

use docwright::cli::{self, Console};

/// A page with two operations, one of which names a model that has no page.
pub(crate) const PETS: &str = "\
# PetsApi

All URIs are relative to *https://pets.test/v1*

Method | HTTP request | Description
------------- | ------------- | -------------
[**get_pet**](PetsApi.md#get_pet) | **GET** /pets/{petId} | Finds a pet
[**list_pets**](PetsApi.md#list_pets) | **GET** /pets | Lists pets

# **get_pet**
> Pet get_pet(pet_id)

Finds a pet

### Parameters

Name | Type | Description  | Notes
------------- | ------------- | ------------- | -------------
 **pet_id** | **String**| Which pet |

### Return type

[**Pet**](Pet.md)

# **list_pets**
> Array<String> list_pets(opts)

Lists pets

### Parameters

Name | Type | Description  | Notes
------------- | ------------- | ------------- | -------------
 **page_size** | **Integer**| How many | [optional] [default to 25]

### Return type

**Array&lt;String&gt;**
";

/// A folder of a test.
pub(crate) struct Scratch(tempfile::TempDir);

impl Scratch {
    /// An empty one.
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder for the test"))
    }

    /// One with a page of an API in `docs`.
    pub(crate) fn with_pets() -> Self {
        let scratch = Self::new();
        scratch.write("docs/PetsApi.md", PETS);
        scratch
    }

    /// One with the pages of an API that has one of everything.
    pub(crate) fn with_cattery() -> Self {
        let scratch = Self::new();
        let cattery = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/diff/cattery");
        let mut pages = Vec::new();
        collect(&cattery, "", &mut pages);
        for page in pages {
            let text = fs::read(cattery.join(&page)).expect("the page can be read");
            scratch.write(&page, text);
        }
        scratch
    }

    /// The path of a file or folder in it.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Writes a file, with the folders above it.
    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        let above = path.parent().expect("a file has a folder");
        fs::create_dir_all(above).expect("the folder can be made");
        fs::write(path, text).expect("the file can be written");
    }

    /// The text of a file.
    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).expect("the file can be read")
    }

    /// The paths of all files, below `name`.
    pub(crate) fn files(&self, name: &str) -> Vec<String> {
        let mut files = Vec::new();
        collect(&self.path(name), "", &mut files);
        files.sort();
        files
    }

    /// Makes a file as old as the epoch and a day, so that any writing of it shows.
    pub(crate) fn make_old(&self, name: &str) {
        let file = fs::File::options().append(true).open(self.path(name));
        let file = file.expect("the file can be opened");
        file.set_modified(old()).expect("its time can be set");
    }

    /// Whether a file is still as old as [`Scratch::make_old`] made it.
    pub(crate) fn is_old(&self, name: &str) -> bool {
        let about = fs::metadata(self.path(name)).expect("the file is there");
        about.modified().expect("it has a time") == old()
    }

    /// Runs the program on arguments, in which `@` stands for the folder.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        let folder = self.0.path().to_string_lossy();
        let arguments = arguments.iter().map(|each| each.replace('@', &folder));
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut console = Console::new(&mut out, &mut err);
        let program = std::iter::once("docwright".to_owned());
        let status = cli::run(program.chain(arguments), &mut console);
        let text = |bytes| String::from_utf8(bytes).expect("output is text");
        let text = |bytes| text(bytes).replace(&*folder, "@");
        Ran {
            status,
            out: text(out),
            err: text(err),
        }
    }
}

/// A process that runs one test of this program, which is ignored otherwise.
pub(crate) fn process(test: &str) -> Command {
    let mut command = Command::new(env::current_exe().expect("a program runs"));
    command.args(["--exact", test, "--ignored", "--nocapture"]);
    command
}

/// What a run of the program came to.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) status: u8,
    pub(crate) out: String,
    pub(crate) err: String,
}

fn old() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(86_400)
}

fn collect(folder: &Path, start: &str, files: &mut Vec<String>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let entry = entry.expect("the folder can be read");
        let name = format!("{start}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), files);
        } else {
            files.push(name);
        }
    }
}
