//! What is read into records and written from them.

use crate::models::awkward;
use crate::models::{Colour, Empty, Kinds, Pet};
use crate::runtime::codec::{Json, from_slice, to_vec};
use serde_json::{Value, json};

const KINDS: &str =
    r#""flag":true,"small":-1,"large":18446744073709551615,"single":0.5,"double":1e300"#;

fn read<T: Json>(text: &str) -> T {
    from_slice(text.as_bytes()).unwrap_or_else(|error| panic!("{error} in {text}"))
}

fn write(value: &dyn Json) -> String {
    String::from_utf8(to_vec(value)).expect("JSON is UTF-8")
}

fn kinds(rest: &str) -> Kinds {
    read(&format!("{{{KINDS},{rest}}}"))
}

fn message<T: Json>(text: &str) -> String {
    let error = from_slice::<T>(text.as_bytes())
        .map(|_| ())
        .expect_err(text);
    format!("{}: {}", error.path(), error.message())
}

#[test]
fn fields_in_any_order_and_white_space() {
    let expected = Pet {
        tag: Some("cat".into()),
        ..read(r#"{"name":"Tom"}"#)
    };
    for text in [
        r#"{"name":"Tom","petTag":"cat"}"#,
        r#"{"petTag":"cat","name":"Tom"}"#,
        " {\n\t\"name\" :\r \"Tom\" , \"petTag\":\n\"cat\" } ",
        "\u{feff}{\"name\":\"Tom\",\"petTag\":\"cat\"}",
        r#"{"\u006eame":"Tom","petT\u0061g":"c\u0061t"}"#,
    ] {
        assert_eq!(read::<Pet>(text), expected, "{text}");
    }
}

#[test]
fn all_kinds_of_fields_round_trip() {
    let text = format!(
        r#"{{{KINDS},"nullable":"x","nothing":null,{},"open":{{"c":2}},"an \"odd\"\n:name":7,"zzz":0}}"#,
        r#""list":["red",null,"GREEN"],"day":"2020-02-29","counts":{"a":1},"any":[1,{"b":null}]"#
    );
    let kinds: Kinds = read(&text);
    let list = vec![Some(Colour::Red), None, Some(Colour::Green)];
    assert_eq!(kinds.list, Some(list));
    assert_eq!(kinds.odd, Some(7));
    assert_eq!(
        write(&kinds),
        text.replace("GREEN", "green").replace("1e300", "1e+300"),
        "fields keep their order, then come the unknown ones"
    );
    assert_eq!(read::<Kinds>(&write(&kinds)), kinds);
}

#[test]
fn records_are_equal_if_all_fields_are() {
    let text = r#"{"name":"Tom","petTag":"cat","labels":{"a":[1]},"more":1}"#;
    let pet: Pet = read(text);
    assert_eq!(pet, pet.clone());
    for (from, to) in [("Tom", "Tim"), ("cat", ""), ("[1]", "[]"), ("1}", "2}")] {
        assert_ne!(pet, read::<Pet>(&text.replace(from, to)), "{from}");
    }
}

#[test]
fn absent_fields_are_left_out_or_null() {
    let kinds = kinds(r#""nullable":null"#);
    assert_eq!(
        write(&kinds),
        format!(r#"{{{KINDS},"nullable":null,"nothing":null}}"#).replace("1e300", "1e+300")
    );
    let pet: Pet = read(r#"{"name":""}"#);
    assert_eq!(write(&pet), r#"{"name":""}"#);
    assert_eq!(write(&read::<Empty>("{}")), "{}");
}

#[test]
fn null_is_absent_where_a_field_is_optional() {
    let absent = kinds(r#""nullable":null"#);
    assert_eq!(
        kinds(r#""nullable":null,"list":null,"day":null,"counts":null,"any":null,"open":null"#),
        absent
    );
    assert!(
        write(&read::<Pet>(
            r#"{"name":"","petTag":null,"labels":null,"more":null}"#
        )) == r#"{"name":"","more":null}"#
    );
}

#[test]
fn null_is_an_error_where_a_field_is_required() {
    assert_eq!(
        message::<Pet>(r#"{"name":null}"#),
        "$.name: expected a string, found null"
    );
    assert_eq!(
        message::<Pet>(r#"{"name":"","labels":{"x":null}}"#),
        "$.labels.x: expected an array, found null"
    );
}

#[test]
fn missing_required_fields_are_named() {
    assert_eq!(
        message::<Pet>("{}"),
        "$: the required field `name` is missing"
    );
    assert_eq!(
        message::<Pet>(r#"{"name":"","parent":{"petTag":""}}"#),
        "$.parent: the required field `name` is missing"
    );
    let text = format!("{{{KINDS}}}");
    assert_eq!(
        message::<Kinds>(&text),
        "$: the required field `nullable` is missing"
    );
}

#[test]
fn other_spellings_are_read_and_the_first_is_written() {
    let pet: Pet = read(r#"{"name":"","pet_tag":"cat"}"#);
    assert_eq!(pet.tag.as_deref(), Some("cat"));
    assert_eq!(write(&pet), r#"{"name":"","petTag":"cat"}"#);
}

#[test]
fn another_spelling_of_a_field_that_was_read_is_kept() {
    let pet: Pet = read(r#"{"petTag":"cat","name":"","pet_tag":{"not":"a tag"}}"#);
    assert_eq!(pet.tag.as_deref(), Some("cat"));
    assert_eq!(pet.extra["pet_tag"], json!({"not": "a tag"}));
    let pet: Pet = read(r#"{"pet_tag":"dog","name":"","pet_tag":"cat"}"#);
    assert_eq!(pet.tag.as_deref(), Some("cat"));
    assert!(pet.extra.is_empty());
}

#[test]
fn the_last_of_repeated_fields_counts() {
    let text = r#"{"name":"a","parent":{"name":"b","petTag":"x"},"more":1,"labels":{"k":[1],"k":[2]},
        "name":"c","parent":{"name":"d"},"more":2,"labels":{"l":[3],"l":[4,5]}}"#;
    let pet: Pet = read(text);
    let value: Value = serde_json::from_str(text).expect("the text is JSON");
    assert_eq!(serde_json::to_value(&pet).expect("a pet is JSON"), value);
    assert_eq!(
        read::<Pet>(r#"{"name":"a","petTag":"x","petTag":null}"#).tag,
        None
    );
    assert_eq!(
        kinds(r#""nullable":"x","list":["red"],"nullable":null,"list":null"#).list,
        None
    );
}

#[test]
fn each_of_repeated_fields_must_be_readable() {
    assert_eq!(
        message::<Pet>(r#"{"name":1,"name":""}"#),
        "$.name: expected a string, found a number"
    );
}

#[test]
fn unknown_fields_survive_a_change() {
    let mut pet: Pet = read(r#"{"age":[3.5,{"x":null}],"name":"Tom","parent":{"name":"","b":1}}"#);
    pet.name = "Tim".into();
    pet.extra.set("sold", true);
    assert_eq!(
        write(&pet),
        r#"{"name":"Tim","parent":{"name":"","b":1},"age":[3.5,{"x":null}],"sold":true}"#
    );
}

#[test]
fn fields_go_before_members_of_extra_with_the_same_name() {
    let mut pet: Pet = read(r#"{"name":"Tom"}"#);
    pet.extra.set("name", 1);
    pet.extra.set("petTag", Value::Null);
    assert_eq!(write(&pet), r#"{"name":"Tom","petTag":null}"#);
    assert_eq!(
        serde_json::to_string(&pet).expect("a pet is JSON"),
        write(&pet)
    );
    pet.tag = Some("cat".into());
    assert_eq!(write(&pet), r#"{"name":"Tom","petTag":"cat"}"#);
}

#[test]
fn names_that_rust_and_the_macros_use_are_free() {
    let text = r#"{"Some":{"Some":null,"self":{"a":1}},"extra":"Ok","other":0}"#;
    let value: awkward::Result = read(text);
    assert_eq!(value.string, Some(awkward::String::Ok));
    assert_eq!(value.extra.len(), 1);
    assert_eq!(
        write(&value),
        r#"{"Some":{"self":{"a":1}},"extra":"Ok","other":0}"#
    );
}

#[test]
fn records_are_made_of_what_they_must_have_and_of_setters() {
    let tim = Pet::new("Tim");
    let tom = Pet::new("Tom").tag("cat").parent(tim.clone());
    assert_eq!(
        write(&tom),
        r#"{"name":"Tom","petTag":"cat","parent":{"name":"Tim"}}"#
    );
    assert_eq!(tom.parent.as_deref(), Some(&tim));
    assert_eq!(Empty::new(), Empty::default());
}

#[test]
fn lists_are_made_of_any_items() {
    let kinds = Kinds::new(true, 1, 2_u32, 0.5, 0.5_f32, None).colours(["red", "pink"]);
    assert_eq!(kinds.colours, Some(vec![Colour::Red, "pink".into()]));
}
