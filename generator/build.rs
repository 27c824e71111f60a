//! Tells where the templates are, and lists the files of the runtime, so that a new one reaches the clients without being
//! named twice.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let templates = templates()?;
    println!("cargo::rustc-env=TEMPLATES={}", templates.display());
    let root = templates.join("src/runtime");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut files = Vec::new();
    collect(&root, &mut files)?;
    files.sort();
    let mut list = String::from(
        "/// Path below the runtime's folder, and text.\nstatic RUNTIME: &[(&str, &str)] = &[\n",
    );
    for file in files {
        let name = file
            .strip_prefix(&root)
            .expect("it was found below the root")
            .to_string_lossy()
            .replace('\\', "/");
        let path = file.to_string_lossy();
        writeln!(list, "    ({name:?}, include_str!({path:?})),")
            .expect("a text takes all that is written");
    }
    list.push_str("];\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("runtime_files.rs"), list)
}

/// The folder of the templates. In a package it stands beside this file; in the repository, where links take its place, it
/// stands beside the package, and there it is read, since some systems check links out as files.
fn templates() -> io::Result<PathBuf> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let beside = package.join("../templates");
    if beside.join("src/runtime").is_dir() {
        beside.canonicalize()
    } else {
        Ok(package.join("templates"))
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}
