//! The codec agrees with serde's derive on random documents, whole and damaged.
//!
//! `CODEC_CASES` sets how many documents are tried.

use crate::random::Random;
use crate::runtime::codec::{from_slice, to_vec};
use crate::spelling::{Repeats, Speller};
use crate::twins::{Derived, Ours, document};
use serde_json::{Map, Value};

fn cases() -> u64 {
    let cases = std::env::var("CODEC_CASES").ok();
    cases.and_then(|cases| cases.parse().ok()).unwrap_or(2_000)
}

/// What became of the documents.
#[derive(Debug, Default)]
struct Tally {
    read: usize,
    refused: usize,
}

#[test]
fn whole_and_damaged_documents_are_read_alike() {
    let mut tally = Tally::default();
    for seed in 1..=cases() {
        let mut random = Random::new(seed);
        let mut document = document(&mut random, 3);
        disturb(&mut document, &mut random);
        let document = Value::from(document);
        let mut speller = Speller::new(&mut random, Repeats::Some);
        speller.spell(&document);
        compare(speller.text.as_bytes(), &mut tally);
        let mut speller = Speller::new(&mut random, Repeats::None);
        speller.spell(&document);
        let text = speller.text;
        for _ in 0..4 {
            compare(&damage(text.as_bytes(), &mut random), &mut tally);
        }
    }
    assert!(tally.read > tally.refused / 4, "{tally:?}");
    assert!(tally.refused > tally.read / 4, "{tally:?}");
}

/// Both are read, as the same; or neither is.
///
/// The derive sees the value that `serde_json` makes of the text, since it takes repeated fields for an error
/// by itself.
fn compare(text: &[u8], tally: &mut Tally) {
    let shown = String::from_utf8_lossy(text);
    let value = serde_json::from_slice::<Value>(text);
    let derived = value.and_then(serde_json::from_value::<Derived>);
    match (derived, from_slice::<Ours>(text)) {
        (Ok(derived), Ok(ours)) => {
            tally.read += 1;
            let expected = serde_json::to_string(&derived).expect("a document is JSON");
            assert_eq!(
                parsed(&to_vec(&ours)),
                parsed(expected.as_bytes()),
                "{shown}"
            );
            through_serde(text, &ours);
        }
        (Err(_), Err(error)) => {
            tally.refused += 1;
            assert!(error.offset() <= text.len() && error.path().starts_with('$'));
        }
        (derived, ours) => panic!("derive: {derived:?}\ncodec: {ours:?}\n{shown}"),
    }
}

fn parsed(text: &[u8]) -> Value {
    serde_json::from_slice(text).expect("what is written is JSON")
}

/// serde's traits give the same as the codec itself, by text and by value.
fn through_serde(text: &[u8], ours: &Ours) {
    let written = to_vec(ours);
    assert_eq!(from_slice(&written).as_ref(), Ok(ours));
    assert_eq!(&ours.clone(), ours);
    assert_eq!(
        serde_json::to_vec(ours).expect("a document is JSON"),
        written
    );
    let read: Ours = serde_json::from_slice(text).expect("the codec reads it");
    assert_eq!(&read, ours);
    let value = serde_json::to_value(ours).expect("a document is JSON");
    let read: Ours = serde_json::from_value(value).expect("the codec reads it");
    assert_eq!(without_singles(read), without_singles(ours.clone()));
}

/// In a value of `serde_json`, a single has the digits of a double.
fn without_singles(mut ours: Ours) -> Ours {
    ours.ratio = None;
    ours.parent = ours.parent.map(|parent| Box::new(without_singles(*parent)));
    ours
}

/// Adds, removes, renames or retypes fields.
fn disturb(document: &mut Map<String, Value>, random: &mut Random) {
    if random.once_in(2) {
        document.insert(random.wild_text(), random.value(2));
    }
    if random.once_in(4)
        && let Some(nick) = document.remove("nick")
    {
        document.insert("nick_name".into(), nick);
    }
    let names: Vec<String> = document.keys().cloned().collect();
    if random.once_in(8) {
        document.remove(random.pick(&names));
    }
    if random.once_in(8) {
        document.insert(random.pick(&names).clone(), random.value(1));
    }
    if random.once_in(8) {
        document.insert("id".into(), serde_json::json!(3.0));
    }
}

/// Changes one or two bytes, or cuts the text.
fn damage(text: &[u8], random: &mut Random) -> Vec<u8> {
    const BYTES: &[u8] = b"{}[]\",:\\0123456789-+.eEtfn u";
    let mut text = text.to_vec();
    for _ in 0..=random.below(2) {
        if text.is_empty() {
            break;
        }
        let at = random.below(text.len());
        match random.below(5) {
            0 => drop(text.remove(at)),
            1 => text[at] = *random.pick(BYTES),
            2 => text.insert(at, text[at]),
            3 => text.insert(at, *random.pick(BYTES)),
            _ => text.truncate(at),
        }
    }
    text
}
