//! Every finding and every rule has its explanation.

use docwright::diag::CATALOG;
use docwright::spec::Rule;

use crate::scratch::Scratch;

#[test]
fn every_finding_is_explained_by_code_and_by_name() {
    let scratch = Scratch::new();
    for finding in CATALOG {
        let by_code = scratch.run(&["explain", finding.code]);
        let by_name = scratch.run(&["explain", &finding.name.to_uppercase()]);
        assert_eq!(by_code.status, 0, "{}", finding.code);
        assert_eq!(by_code.out, by_name.out);
        assert!(
            by_code
                .out
                .starts_with(&format!("{}: {}", finding.code, finding.name))
        );
        assert!(
            finding.explanation.len() > 150,
            "{} says too little",
            finding.name
        );
    }
}

#[test]
fn codes_and_names_are_given_once() {
    let mut names: Vec<_> = CATALOG
        .iter()
        .flat_map(|each| [each.code, each.name])
        .collect();
    names.extend(Rule::ALL.iter().map(|rule| rule.name()));
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
}

#[test]
fn every_rule_is_explained() {
    let scratch = Scratch::new();
    for rule in Rule::ALL {
        let ran = scratch.run(&["explain", rule.name()]);
        assert_eq!(ran.status, 0);
        assert!(ran.out.contains(rule.says()), "{}", ran.out);
    }
}

#[test]
fn an_unknown_code_leads_to_near_ones() {
    let ran = Scratch::new().run(&["explain", "api-stile"]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("perhaps `api-style`"), "{}", ran.err);
}

#[test]
fn without_a_code_all_are_listed() {
    let ran = Scratch::new().run(&["explain"]);
    assert!(CATALOG.iter().all(|finding| ran.out.contains(finding.code)));
    assert!(Rule::ALL.iter().all(|rule| ran.out.contains(rule.says())));
}
