//! Strings, booleans, numbers, and what may be absent or boxed, as JSON.

use super::Json;
use super::reader::{Fail, Reader};
use super::writer::{Presence, Scalar, Writer};
use std::borrow::Cow;

impl Json for String {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fail> {
        match reader.text()? {
            Cow::Borrowed(text) => self.push_str(text),
            Cow::Owned(text) => *self = text,
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Presence {
        writer.text(self)
    }

    fn blank() -> Self {
        Self::new()
    }
}

impl Json for bool {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fail> {
        *self = reader.take(b"true");
        if *self || reader.take(b"false") {
            return Ok(());
        }
        let Some(Scalar::Bool(value)) = reader.copied() else {
            return reader.expected("a boolean");
        };
        *self = value;
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Presence {
        writer.boolean(*self)
    }

    fn blank() -> Self {
        false
    }
}

/// Integers, and the method of the writer that takes them.
macro_rules! integers {
    ($($integer:ty)* => $write:ident) => {$(
        impl Json for $integer {
            fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fail> {
                let start = reader.at;
                let Ok(value) = Self::try_from(reader.integer()?) else {
                    return reader.out_of_range(start);
                };
                *self = value;
                Ok(())
            }

            fn write(&self, writer: &mut Writer<'_>) -> Presence {
                writer.$write((*self).into())
            }

            fn blank() -> Self {
                0
            }
        }
    )*};
}

integers! { i8 i16 i32 i64 => signed }
integers! { u8 u16 u32 u64 => unsigned }

impl Json for f64 {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fail> {
        *self = reader.float()?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Presence {
        writer.double(*self)
    }

    fn blank() -> Self {
        0.0
    }
}

impl Json for f32 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the nearest single is what is asked for"
    )]
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fail> {
        let start = reader.at;
        let double = reader.float()?;
        *self = double as Self;
        if self.is_infinite() && double.is_finite() {
            return reader.out_of_range(start);
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Presence {
        writer.single(*self)
    }

    fn blank() -> Self {
        0.0
    }
}

/// `null`, and nothing else.
impl Json for () {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fail> {
        if reader.take_null() || reader.copied().is_some() {
            Ok(())
        } else {
            reader.expected("null")
        }
    }

    fn write(&self, writer: &mut Writer<'_>) -> Presence {
        writer.null()
    }

    fn blank() -> Self {}
}

impl<T: Json> Json for Option<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fail> {
        if reader.take_null() {
            *self = None;
            return Ok(());
        }
        self.insert(T::blank()).read(reader)
    }

    fn write(&self, writer: &mut Writer<'_>) -> Presence {
        match self {
            Some(value) => value.write(writer),
            None => Presence::Absent,
        }
    }

    fn blank() -> Self {
        None
    }
}

impl<T: Json> Json for Box<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fail> {
        (**self).read(reader)
    }

    fn write(&self, writer: &mut Writer<'_>) -> Presence {
        (**self).write(writer)
    }

    fn blank() -> Self {
        Self::new(T::blank())
    }
}
