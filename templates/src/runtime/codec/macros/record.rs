//! The macro that makes a struct a record.

/// Makes a struct a record: an object with known fields, and with unknown ones in `extra`.
///
/// ```text
/// record! { Pet {
///     name: "name" required,
///     tag: "petTag" | "pet_tag",
/// } }
/// ```
///
/// Each line is a field of the struct, its name on the wire, other spellings that are read as well, and
/// `required` if a document must have it. The struct also has `extra: Object`. A required field whose type
/// holds the struct itself must be an `Option`, a `Vec` or a map, since every field is blank before it is
/// read.
///
/// A field under another spelling counts only if it was not read under yet another before, else it is kept in
/// `extra`.
macro_rules! record {
    ($model:ident {
        $($field:ident: $name:literal $(| $other:literal)* $($need:ident)?),* $(,)?
    }) => {
        const _: () = {
            use $crate::runtime::codec;

            static TABLE: codec::Table = codec::Table::new(
                &[$(::std::concat!($name, ":" $(, ::std::stringify!($need))?)),*],
                &[$($(($name, $other),)*)*],
            );

            impl codec::Json for $model {
                fn read(
                    &mut self,
                    reader: &mut codec::Reader<'_>,
                ) -> ::std::result::Result<(), codec::Fail> {
                    reader.record(&TABLE, &mut [$(&mut self.$field),*], &mut self.extra)
                }

                fn write(&self, writer: &mut codec::Writer<'_>) -> codec::Presence {
                    writer.record(&TABLE, &[$(&self.$field),*], &self.extra)
                }

                fn blank() -> Self {
                    Self { $($field: codec::Json::blank(),)* extra: codec::Json::blank() }
                }
            }

            codec::serde_impls! { $model }
        };
    };
}

pub(crate) use record;
