//! The documents: a listing of 1,000 objects with 16 fields, spelled in four ways, and a nested one.

use serde_json::{Map, Value, json};

const WORDS: [&str; 7] = [
    "alder",
    "birch",
    "cedar",
    "dogwood",
    "élan \"elm\"",
    "fir",
    "ginkgo",
];
const MEMBERS: usize = 1_000;

/// The listing, keys in the order of the models.
pub(crate) fn listing() -> String {
    json!({"total": MEMBERS, "members": (0..MEMBERS).map(member).collect::<Vec<_>>()}).to_string()
}

/// The listing over many lines.
pub(crate) fn pretty(listing: &str) -> String {
    format!("{:#}", parsed(listing))
}

/// The listing with the keys in the order of the alphabet.
pub(crate) fn sorted(listing: &str) -> String {
    let mut value = parsed(listing);
    value.sort_all_objects();
    value.to_string()
}

/// The listing with the keys of each member in an order of its own.
pub(crate) fn shuffled(listing: &str) -> String {
    let mut value = parsed(listing);
    let mut state = 1_u64;
    for member in value["members"].as_array_mut().into_iter().flatten() {
        let members = member.as_object_mut().into_iter().flat_map(std::mem::take);
        let mut members: Vec<(String, Value)> = members.collect();
        for last in (1..members.len()).rev() {
            // Knuth's generator: the same documents each time.
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let at = usize::try_from(state >> 33).unwrap_or_default() % (last + 1);
            members.swap(last, at);
        }
        *member = members.into_iter().collect();
    }
    value.to_string()
}

/// Maps, lists, enums and dates in each other.
pub(crate) fn nested() -> String {
    let branches: Map<String, Value> = (0..8)
        .map(|at| (format!("{}-{at}", WORDS[at % 4]), branch(at)))
        .collect();
    json!({"name": "The library", "openedOn": "1921-03-04", "branches": branches}).to_string()
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("a document that was written can be read")
}

fn word(at: usize) -> &'static str {
    WORDS[at % WORDS.len()]
}

fn member(at: usize) -> Value {
    let number = i64::try_from(at).unwrap_or_default();
    json!({
        "id": 7_000_000_000 + number * 37,
        "emailAddress": format!("{}.{at}@mail.example", word(at + 1)),
        "firstName": word(at + 2),
        "lastName": format!("of {}", word(at + 3)),
        "phoneNumber": format!("+49 30 {:07}", number * 7919 % 10_000_000),
        "city": word(at + 5),
        "countryCode": "DE",
        "age": 18 + at % 70,
        "score": (number * 31 % 1000) as f64 / 8.0,
        "balance": (number * 7907 % 100_000) as f64 / 100.0,
        "isActive": at % 3 != 0,
        "isVerified": at % 2 == 0,
        "visits": number * number,
        "joinedAt": format!("2024-{:02}-{:02}T08:{:02}:00Z", at % 12 + 1, at % 28 + 1, at % 60),
        "tags": [word(at), word(at + 1)],
        "listIds": [number, number + 4, number * 11],
    })
}

fn branch(at: usize) -> Value {
    let shelves: Vec<Value> = (0..4)
        .map(|shelf| {
            let books: Vec<Value> = (0..6).map(|book| self::book(at + shelf + book)).collect();
            json!({"label": format!("{}{shelf}", word(at)), "books": books})
        })
        .collect();
    json!({
        "address": {"street": format!("{} road {at}", word(at)), "city": word(at + 2), "position": [52.52, 13.405]},
        "shelves": shelves,
        "openingHours": {"mon": ["09:00", "18:00"], "sat": ["10:00", "14:00"]},
    })
}

fn book(at: usize) -> Value {
    const BINDINGS: [&str; 3] = ["hard", "soft", "spiral"];
    const STATES: [&str; 6] = [
        "shelved",
        "lent",
        "reserved",
        "in-repair",
        "missing",
        "sold",
    ];
    json!({
        "title": format!("On {}s and {}s", word(at), word(at + 3)),
        "binding": BINDINGS[at % BINDINGS.len()],
        "state": STATES[at % STATES.len()],
        "boughtAt": format!("20{:02}-05-06T07:08:09Z", at % 26),
        "pages": 90 + at * 7,
        "names": {"de": word(at + 1), "en": word(at + 2)},
    })
}
