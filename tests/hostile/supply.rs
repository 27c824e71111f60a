//! No crate of this repository, and none that it generates, has code that the compiler does not check.

use std::fs;

use toml::Table;

#[test]
fn unsafe_code_is_forbidden_everywhere() {
    let workspace = manifest("Cargo.toml");
    assert_eq!(
        workspace["workspace"]["lints"]["rust"]["unsafe_code"].as_str(),
        Some("forbid")
    );
    for member in ["generator", "templates", "xtask", "tests"] {
        let manifest = manifest(&format!("{member}/Cargo.toml"));
        assert_eq!(
            manifest["lints"]["workspace"].as_bool(),
            Some(true),
            "{member}"
        );
    }
    for client in fs::read_dir(xtask::root().join("generated")).expect("the clients") {
        let name = client.expect("a client").file_name();
        let manifest = manifest(&format!("generated/{}/Cargo.toml", name.to_string_lossy()));
        assert_eq!(
            manifest["lints"]["rust"]["unsafe_code"].as_str(),
            Some("forbid"),
            "{}",
            name.to_string_lossy()
        );
    }
}

fn manifest(path: &str) -> Table {
    let text = fs::read_to_string(xtask::root().join(path)).expect("a manifest");
    text.parse().expect("a manifest is TOML")
}
