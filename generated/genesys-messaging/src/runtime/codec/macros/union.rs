//! The macro that makes an enum a union of types.

/// Makes an enum a union of types.
///
/// ```text
/// union! { Shape by "shapeType" { Circle: "circle", Square: "square" | "sq" } }
/// union! { Shape { Circle, Square } }
/// ```
///
/// With `by`, the field of that name tells the variant; it is written too, unless the record has it itself.
/// Without, the variants are tried in their order, and the first that knows all of the value is taken, or
/// else the one that knows the most of it: the most known fields, then the fewest unknown ones. Each variant
/// holds one value. The enum has `Unknown(serde_json::Value)` for all other values but `null`.
macro_rules! union {
    ($model:ident by $property:literal {
        $($variant:ident: $text:literal $(| $other:literal)*),* $(,)?
    }) => {
        $crate::runtime::codec::union! {
            @impl $model
            |reader| match reader.tag($property).as_deref() {
                $(::std::option::Option::Some($text $(| $other)*) => {
                    reader.value().map(Self::$variant)
                })*
                _ => reader.unknown().map(Self::Unknown),
            };
            |value, writer| match value {
                $(Self::$variant(value) => writer.tagged($property, $text, value),)*
                Self::Unknown(value) => writer.value(value),
            }
        }
    };
    ($model:ident { $($variant:ident),* $(,)? }) => {
        $crate::runtime::codec::union! {
            @impl $model
            |reader| reader.best_fit(
                &[$(|reader| reader.value().map(Self::$variant)),*],
                Self::Unknown,
            );
            |value, writer| match value {
                $(Self::$variant(value) => $crate::runtime::codec::Json::write(value, writer),)*
                Self::Unknown(value) => writer.value(value),
            }
        }
    };
    (@impl $model:ident
        |$reader:ident| $read:expr;
        |$value:ident, $writer:ident| $write:expr
    ) => {
        const _: () = {
            use $crate::runtime::codec;

            impl codec::Json for $model {
                fn read(
                    &mut self,
                    $reader: &mut codec::Reader<'_>,
                ) -> ::std::result::Result<(), codec::Fail> {
                    *self = $read?;
                    ::std::result::Result::Ok(())
                }

                fn write(&self, $writer: &mut codec::Writer<'_>) -> codec::Presence {
                    let $value = self;
                    $write
                }

                fn blank() -> Self {
                    Self::Unknown(::serde_json::Value::Null)
                }
            }

            codec::serde_impls! { $model }
        };
    };
}

pub(crate) use union;
