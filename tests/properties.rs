//! What holds of all specs, names and values, tried on those of chance.

use std::collections::{BTreeMap, BTreeSet};

use docwright::disk::{Files, Plan};
use docwright::emit::emit;
use docwright::manifest::ClientEntry;
use docwright::markdown::prose::show_controls;
use docwright::names::{Case, Claim, Given, Names, Scope, is_ident};
use docwright::openapi::{self, document, read, to_json, to_yaml, with_names};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::chance::{api, text};
use crate::scratch::Scratch;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn a_document_reads_back_without_loss(api in api()) {
        let document = document(&api);
        for text in [to_yaml(&document), to_json(&document)] {
            let back = read(&text).expect("it is a document of ours");
            prop_assert_eq!(&back, &api, "\n{}", text);
        }
    }

    #[test]
    fn names_read_back_and_stay(api in api()) {
        let names = Names::of(&api, &Given::default());
        let text = to_yaml(&with_names(document(&api), names.given()));
        let back = openapi::names(&text).expect("it is a document of ours");
        prop_assert_eq!(&back, names.given());
        let again = Names::of(&api, &back);
        prop_assert_eq!(again.given(), names.given());
    }

    #[test]
    fn names_stay_when_more_join(api in api()) {
        let mut smaller = api.clone();
        smaller.operations.truncate(api.operations.len() / 2);
        for operation in &mut smaller.operations {
            operation.parameters.reverse();
            operation.parameters.truncate(1);
        }
        let before = Names::of(&smaller, &Given::default());
        let after = Names::of(&api, before.given());
        for (scope, names) in before.given().scopes() {
            for (key, name) in names {
                prop_assert_eq!(after.given().name(scope, key), Some(name.as_str()), "{} {}", scope, key);
            }
        }
    }

    #[test]
    fn any_texts_give_distinct_names(texts in vec(text(), 0..20), pascal in any::<bool>()) {
        let case = if pascal { Case::Pascal } else { Case::Snake };
        let claims = |texts: &[String]| -> Vec<Claim> {
            texts.iter().map(|text| Claim::new(text, text, case, "field")).collect()
        };
        let names = Scope::new(&[&["type", "Self"]]).name(claims(&texts), None);
        let folded: BTreeSet<String> = names.values().map(|name| name.to_lowercase()).collect();
        prop_assert_eq!(folded.len(), names.len(), "{:?}", &names);
        for name in names.values() {
            prop_assert!(syn::parse_str::<syn::Ident>(name).is_ok(), "{}", name);
            prop_assert!(is_ident(name, case), "{}", name);
        }
        let again = Scope::new(&[&["type", "Self"]]).name(claims(&texts), Some(&names));
        prop_assert_eq!(&again, &names);
        let reversed: Vec<String> = texts.iter().rev().cloned().collect();
        prop_assert_eq!(Scope::new(&[&["type", "Self"]]).name(claims(&reversed), None), names);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(40) })]

    /// That it is formatted, and no text of it is code, others check; here, that there is no spec that cannot be written.
    #[test]
    fn any_spec_can_be_written(api in api()) {
        let names = Names::of(&api, &Given::default());
        let files = emit(&api, &names, &ClientEntry::default());
        let made = files.iter().filter(|file| {
            file.path.starts_with("src/") && !file.path.starts_with("src/runtime/")
        });
        for file in made {
            prop_assert!(syn::parse_file(&file.text).is_ok(), "{}", file.path);
        }
        let paths: BTreeSet<String> = files.iter().map(|file| file.path.to_lowercase()).collect();
        prop_assert_eq!(paths.len(), files.len());
    }

    #[test]
    fn any_texts_of_the_manifest_stay_what_they_are(name in text(), description in text(), license in text()) {
        let client = ClientEntry {
            name: Some(name),
            description: Some(description.clone()),
            license: Some(license.clone()),
            ..ClientEntry::default()
        };
        let api = docwright::recover(docwright::disk::Input::default()).api;
        let files = emit(&api, &Names::of(&api, &Given::default()), &client);
        let manifest = files.iter().find(|file| file.path == "Cargo.toml").expect("a crate has one");
        let manifest: toml::Table = manifest.text.parse().expect("it is TOML");
        let package = manifest["package"].as_table().expect("a table");
        // But for characters that nobody would see, which are written out there.
        let shown = |text: &str| Some(show_controls(text));
        let told = |key: &str| package[key].as_str().map(str::to_owned);
        prop_assert_eq!(told("description"), shown(&description));
        prop_assert_eq!(told("license"), shown(&license));
    }

    #[test]
    fn any_files_are_written_as_they_are(texts in vec((r"[a-z]{1,3}(/[a-zé ]{1,3}){0,2}\.rs", text()), 0..8)) {
        let files: Files = texts.into_iter().collect();
        let scratch = Scratch::new();
        for files in [&files, &Files::from([("Cargo.toml".to_owned(), "a".to_owned())]), &files] {
            let plan = Plan::of(&scratch.path("out"), files.clone()).expect("the folder can be read");
            plan.apply().expect("the folder can be written");
            let plan = Plan::of(&scratch.path("out"), files.clone()).expect("the folder can be read");
            prop_assert!(plan.is_done());
            let found: BTreeMap<_, _> = files.keys().map(|path| {
                (path.clone(), scratch.read(&format!("out/{path}")))
            }).collect();
            prop_assert_eq!(&found, files);
        }
    }
}
