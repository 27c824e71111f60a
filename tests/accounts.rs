//! What of documentation sets is accounted for: every row and every section is read, ignored for a reason, or reported.

use std::collections::BTreeSet;

use docwright::draft::Why;
use docwright::{disk, front};

/// How many parts of all sets are in no form that is known. It may fall, and rises with new sets alone.
const NOT_UNDERSTOOD: usize = 4;

#[test]
fn what_is_not_understood_of_a_corpus_is_little_and_each_part_of_it_has_its_finding() {
    let Some(corpus) = crate::shared::shared("corpus") else {
        return;
    };
    let mut all = Vec::new();
    for set in xtask::corpus::sets(&corpus).expect("the folders of a corpus") {
        let input = disk::load(&set, None, &[], &mut |_, _| {}).expect("a set that can be read");
        let pages: Vec<_> = input.pages.iter().map(|(page, _)| page).collect();
        let (draft, diagnostics) = front::read(&input.pages, &pages);
        let left = draft
            .ignored
            .iter()
            .filter(|part| part.why == Why::NotUnderstood);
        let left: BTreeSet<_> = left.map(|part| part.span).collect();
        let told = diagnostics
            .iter()
            .filter(|each| each.finding.name == "row-not-understood");
        assert_eq!(told.count(), left.len(), "{}", set.display());
        all.extend(left.iter().map(|span| input.pages.locate(*span)));
    }
    assert!(all.len() <= NOT_UNDERSTOOD, "{all:#?}");
}
