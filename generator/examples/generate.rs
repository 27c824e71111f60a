//! A task of a repository that has a client in it: `cargo run --example generate PAGES CRATE` brings the crate up to date,
//! and with `--check` behind that tells what is stale.

use docwright::Config;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [pages, folder, flags @ ..] = &arguments[..] else {
        return Err("name the pages and the folder of the crate".into());
    };
    let config = Config::new(pages, folder);
    let generated = if flags == ["--check"] {
        docwright::check(&config)?
    } else {
        docwright::generate(&config)?
    };
    for path in &generated.changed {
        println!("changed: {}", path.display());
    }
    for found in &generated.found {
        eprintln!("{found}");
    }
    Ok(())
}
