//! The manifest of clients and that of this crate agree, so that what is tested is what clients are built of.

use toml::Table;

fn manifest(text: &str) -> Table {
    text.parse().expect("a manifest is TOML")
}

#[test]
fn clients_are_built_as_this_crate_is() {
    let mut own = manifest(include_str!("../../Cargo.toml"));
    let mut clients = manifest(include_str!("../../Cargo.toml.in"));
    for manifest in [&mut own, &mut clients] {
        let features = manifest["features"].as_table_mut();
        let default = features.and_then(|features| features.remove("default"));
        assert!(default.is_some(), "some features are on by default");
    }
    for part in ["features", "dependencies"] {
        assert_eq!(own[part], clients[part], "{part}");
    }
}

#[test]
fn every_dependency_of_clients_has_its_reason() {
    let text = include_str!("../../Cargo.toml.in");
    let (_, rest) = text
        .split_once("[dependencies]\n")
        .expect("there are dependencies");
    let (lines, _) = rest
        .split_once("\n\n")
        .expect("they end with an empty line");
    let lines: Vec<_> = lines.lines().collect();
    assert!(!lines.is_empty());
    for pair in lines.chunks(2) {
        assert!(
            pair[0].starts_with("# ") && !pair[1].starts_with('#'),
            "{pair:?}"
        );
    }
}
