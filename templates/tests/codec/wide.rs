//! A record with 600 fields.

use crate::runtime::codec::{
    Fail, Json, Lines, Object, Presence, Reader, Writer, from_slice, to_vec,
};
use std::sync::LazyLock;

const WIDTH: usize = 600;

/// What the macro would write, but with the fields in a row.
#[derive(Clone, Debug, PartialEq)]
struct Wide {
    fields: Vec<Option<i64>>,
    extra: Object,
}

/// Every field but those whose number can be divided by 7 is required.
static LINES: LazyLock<Lines> = LazyLock::new(|| {
    let line = |index: usize| match index % 7 {
        0 => format!("?,\"f{index}\":"),
        _ => format!("!,\"f{index}\":"),
    };
    let fields = (0..WIDTH).map(|index| &*line(index).leak());
    let lines = std::iter::once("Wide").chain(fields);
    lines.collect::<Vec<_>>().leak()
});

impl Json for Wide {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fail> {
        let slots = self.fields.iter_mut().map(|field| field as &mut dyn Json);
        reader.record(&LINES, &mut slots.collect::<Vec<_>>(), &mut self.extra)
    }

    fn write(&self, writer: &mut Writer<'_>) -> Presence {
        let slots = self.fields.iter().map(|field| field as &dyn Json);
        writer.record(&LINES, &slots.collect::<Vec<_>>(), &self.extra)
    }

    fn blank() -> Self {
        Self {
            fields: vec![None; WIDTH],
            extra: Object::new(),
        }
    }
}

fn document(indices: impl Iterator<Item = usize>) -> String {
    let members = indices.map(|index| format!(r#""f{index}":{index}"#));
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

#[test]
fn all_fields_are_read_in_either_order() {
    let forwards: Wide = from_slice(document(0..WIDTH).as_bytes()).expect("a wide record");
    let backwards: Wide = from_slice(document((0..WIDTH).rev()).as_bytes()).expect("a wide record");
    assert_eq!(forwards, backwards);
    assert!((0..WIDTH).all(|index| forwards.fields[index] == i64::try_from(index).ok()));
    assert_eq!(to_vec(&backwards), document(0..WIDTH).as_bytes());
}

#[test]
fn each_missing_field_is_noticed() {
    for missing in 0..WIDTH {
        let text = document((0..WIDTH).filter(|index| *index != missing));
        let error = from_slice::<Wide>(text.as_bytes()).err();
        let message = error.map(|error| error.message().to_owned());
        let expected = format!("the required field `f{missing}` is missing");
        assert_eq!(message, (missing % 7 != 0).then_some(expected));
    }
}

#[test]
fn repeated_fields_are_no_substitute_for_missing_ones() {
    for repeated in [1, 65, 513, 577] {
        let text = document((0..WIDTH).map(|index| if index == 599 { repeated } else { index }));
        let error = from_slice::<Wide>(text.as_bytes()).expect_err("f599 is missing");
        assert_eq!(error.message(), "the required field `f599` is missing");
    }
}
