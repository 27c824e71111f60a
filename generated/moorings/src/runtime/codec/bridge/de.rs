//! Writes what a deserializer of serde has as JSON text, and reads that.

use crate::runtime::codec::{Json, Writer, reader};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// The key under which `serde_json` hands over a number if its feature `arbitrary_precision` is on, which any
/// crate of a program may turn on.
const NUMBER_KEY: &[u8] = br#""$serde_json::private::Number":"#;

/// Deserializes a value from any format that describes itself.
///
/// # Errors
///
/// Those of the deserializer, and those of [`from_slice`](crate::runtime::codec::from_slice).
pub fn deserialize<'de, T: Json, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::blank();
    deserialize_into(&mut value, deserializer)?;
    Ok(value)
}

/// Deserializes a text from any format.
///
/// # Errors
///
/// Those of the deserializer.
pub fn deserialize_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    serde::Deserialize::deserialize(deserializer)
}

fn deserialize_into<'de, D: Deserializer<'de>>(
    value: &mut dyn Json,
    deserializer: D,
) -> Result<(), D::Error> {
    let mut copy = Writer::new(Vec::with_capacity(256));
    deserializer.deserialize_any(Copy(&mut copy))?;
    reader::read_all(value, &copy.out).map_err(D::Error::custom)
}

/// Writes a value as JSON.
struct Copy<'a>(&'a mut Writer<'static>);

impl<'de> DeserializeSeed<'de> for Copy<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// The methods of a visitor for scalars, and the method of the writer that takes each.
macro_rules! scalars {
    ($($visit:ident($scalar:ty) => $write:ident),* $(,)?) => {$(
        fn $visit<E>(self, value: $scalar) -> Result<(), E> {
            self.0.$write(value);
            Ok(())
        }
    )*};
}

impl<'de> Visitor<'de> for Copy<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON has")
    }

    scalars! {
        visit_bool(bool) => boolean,
        visit_i64(i64) => signed,
        visit_u64(u64) => unsigned,
        visit_f32(f32) => single,
        visit_f64(f64) => double,
        visit_str(&str) => text,
    }

    fn visit_i128<E>(self, value: i128) -> Result<(), E> {
        self.0.out.extend(value.to_string().bytes());
        Ok(())
    }

    fn visit_u128<E>(self, value: u128) -> Result<(), E> {
        self.0.out.extend(value.to_string().bytes());
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.0.null();
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let out = self.0;
        let start = out.out.len();
        out.out.push(b'[');
        while items.next_element_seed(Copy(out))?.is_some() {
            out.out.push(b',');
        }
        out.close(start, b']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let out = self.0;
        let start = out.out.len();
        out.out.push(b'{');
        while members.next_key_seed(Key(out))?.is_some() {
            if out.out[start + 1..] == *NUMBER_KEY {
                return copy_number(&members.next_value::<String>()?, out, start);
            }
            members.next_value_seed(Copy(out))?;
            out.out.push(b',');
        }
        out.close(start, b'}');
        Ok(())
    }
}

/// Puts a number where a map was begun.
fn copy_number<E: Error>(digits: &str, out: &mut Writer<'_>, start: usize) -> Result<(), E> {
    let number: serde_json::Number = digits.parse().map_err(E::custom)?;
    out.out.truncate(start);
    out.out.extend(number.to_string().bytes());
    Ok(())
}

impl Writer<'_> {
    /// Ends what was begun at `start`: in the place of the comma after the last entry, if there is one.
    fn close(&mut self, start: usize, bracket: u8) {
        if self.out.len() > start + 1 {
            self.out.pop();
        }
        self.out.push(bracket);
    }
}

/// Writes a value as a key of JSON, with the colon. What is no text becomes one.
struct Key<'a>(&'a mut Writer<'static>);

impl Key<'_> {
    fn put(self, key: &str) {
        self.0.text(key);
        self.0.out.push(b':');
    }
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key of a JSON object")
    }

    fn visit_str<E>(self, key: &str) -> Result<(), E> {
        self.put(key);
        Ok(())
    }

    fn visit_bool<E>(self, key: bool) -> Result<(), E> {
        self.put(&key.to_string());
        Ok(())
    }

    fn visit_i64<E>(self, key: i64) -> Result<(), E> {
        self.put(&key.to_string());
        Ok(())
    }

    fn visit_u64<E>(self, key: u64) -> Result<(), E> {
        self.put(&key.to_string());
        Ok(())
    }
}
