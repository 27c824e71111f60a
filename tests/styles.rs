//! Styles of lists and objects: what a manifest states about them.

use docwright::spec::{Api, Known, Origin, Place, Rule, Style};
use docwright::{Recovered, Severity, disk, recover};

use crate::scratch::Scratch;

/// What becomes of the case's pages with a correction of a parameter.
fn corrected(operation: &str, parameter: &str, set: &str) -> Recovered {
    let scratch = Scratch::new();
    let entry = format!(
        "[[correct]]\noperation = \"{operation}\"\nparameter = \"{parameter}\"\nset = {{ {set} }}\nwhy = \"a test\"\n"
    );
    scratch.write("m.toml", entry);
    let pages = xtask::root().join("tests/cases/styles/hats");
    let input = disk::load(&pages, Some(&scratch.path("m.toml")), &[], &mut |_, _| {});
    recover(input.expect("the case can be read"))
}

/// The style of a parameter or field of a form.
fn style<'a>(api: &'a Api, said: &str) -> Option<&'a Known<Style>> {
    let inputs = |operation: &'a docwright::spec::Operation| {
        operation.parameters.iter().chain(operation.form())
    };
    let mut all = api.operations.iter().flat_map(inputs);
    let found = all.find(|each| each.said == said);
    found.expect("the case has it").style.as_ref()
}

#[test]
fn a_correction_states_a_style() {
    for (word, wanted) in Style::ALL.map(|style| (style.as_str(), style)) {
        let recovered = corrected("find_hats", "ids", &format!("style = \"{word}\""));
        assert!(!recovered.has_failed(), "{:?}", recovered.diagnostics);
        let style = style(&recovered.api, "ids").expect("a list has a style");
        assert!(matches!(style.origin, Origin::Corrected(_)));
        assert_eq!(style.value, wanted);
    }
}

#[test]
fn a_corrected_type_or_place_has_the_style_of_its_own() {
    let list = corrected("find_hats", "words", "type = \"[string]\"").api;
    let of_words = style(&list, "words").expect("a list has a style");
    assert!(matches!(
        of_words.origin,
        Origin::Inferred(Rule::StyleInWords, _)
    ));
    assert_eq!(of_words.value, Style::Csv);
    let header = corrected("find_hats", "ids", "place = \"header\"").api;
    assert_eq!(style(&header, "ids"), None);
    let operation = header
        .operations
        .iter()
        .find(|each| each.name.value == "find_hats");
    let parameters = &operation.expect("the case has it").parameters;
    let places = parameters
        .iter()
        .filter(|each| each.place.value == Place::Header);
    assert_eq!(places.count(), 2);
}

#[test]
fn a_style_where_there_is_none_is_an_error() {
    let message = |parameter: &str, set: &str| {
        let recovered = corrected("find_hats", parameter, set);
        let mut errors = recovered.diagnostics.iter();
        let found = errors.find(|each| each.severity() == Severity::Error);
        let found = found.expect("there is an error");
        format!("{} {:?}", found.message, found.help)
    };
    let single = message("words", "style = \"csv\"");
    assert!(
        single.contains("`words` is written in one way only"),
        "{single}"
    );
    let word = message("ids", "style = \"tsv\"");
    assert!(
        word.contains("`style` cannot be `tsv`") && word.contains("`csv`"),
        "{word}"
    );
}
