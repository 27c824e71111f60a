//! Findings about the API as a whole.

use crate::scratch::{PETS, Scratch};

#[test]
fn a_variable_of_a_path_that_nothing_fills_is_found() {
    let scratch = Scratch::new();
    let pages = PETS.replace("/pets/{petId}", "/pets/{petId}/toys/{toyId}");
    scratch.write("docs/PetsApi.md", pages);
    let ran = scratch.run(&["export", "@/docs"]);
    assert_eq!(ran.status, 0);
    assert!(
        ran.err
            .contains("warning[DW0207]: no parameter of `get_pet` goes into `{toyId}`"),
        "{}",
        ran.err
    );
    assert!(ran.err.contains("@/docs/PetsApi.md:7:"), "{}", ran.err);
    assert!(!ran.err.contains("`{petId}`"), "{}", ran.err);
}

#[test]
fn pages_that_are_whole_have_no_such_finding() {
    let ran = Scratch::with_pets().run(&["export", "@/docs"]);
    assert!(
        !ran.err.contains("DW0207") && !ran.err.contains("DW0002"),
        "{}",
        ran.err
    );
}
