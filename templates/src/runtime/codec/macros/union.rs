//! The macro that makes a union: an enum whose variants hold values of different types.

/// Makes a union: an enum whose variants hold values of different types.
///
/// ```text
/// union! {
///     /// What can be drawn.
///     pub enum Shape by "shapeType" {
///         /// It is round.
///         Circle(Box<Circle>) as "circle",
///         /// It has corners.
///         Square(Box<Square>) as "square" | "sq",
///     }
/// }
/// ```
///
/// With `by`, the field of that name tells the variant, by the texts behind `as`; it is written too, unless the
/// record has it itself. Without `by` and `as`, the variants are tried in their order, and the first that knows all
/// of the value is taken, or else the one that knows the most of it: the most known fields, then the fewest unknown
/// ones. All other values but `null` are `Unknown`.
macro_rules! union {
    (
        $(#[doc = $doc:literal])*
        pub enum $model:ident by $property:literal {
            $(
                $(#[doc = $words:literal])*
                $variant:ident($held:ty) as $text:literal $(| $other:literal)*
            ),* $(,)?
        }
    ) => {
        $crate::runtime::codec::union! {
            @type $(#[doc = $doc])* $model { $($(#[doc = $words])* $variant($held),)* }
        }
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
    (
        $(#[doc = $doc:literal])*
        pub enum $model:ident {
            $($(#[doc = $words:literal])* $variant:ident($held:ty)),* $(,)?
        }
    ) => {
        $crate::runtime::codec::union! {
            @type $(#[doc = $doc])* $model { $($(#[doc = $words])* $variant($held),)* }
        }
        $crate::runtime::codec::union! {
            @impl $model
            |reader| reader.best_fit(
                &[$((::std::stringify!($variant), |reader| reader.value().map(Self::$variant))),*],
                Self::Unknown,
            );
            |value, writer| match value {
                $(Self::$variant(value) => writer.variant(::std::stringify!($variant), value),)*
                Self::Unknown(value) => writer.value(value),
            }
        }
    };
    (@type $(#[$doc:meta])* $model:ident { $($variants:tt)* }) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $model {
            $($variants)*
            /// A value of which this version of the crate does not know the model.
            Unknown(::serde_json::Value),
        }
    };
    (@impl $model:ident
        |$reader:ident| $read:expr;
        |$value:ident, $writer:ident| $write:expr
    ) => {
        const _: () = {
            use $crate::runtime::codec;

            impl codec::Json for $model {
                #[inline]
                fn read(
                    &mut self,
                    $reader: &mut codec::Reader<'_>,
                ) -> ::std::result::Result<(), codec::Fail> {
                    *self = $read?;
                    ::std::result::Result::Ok(())
                }

                #[inline]
                fn write(&self, $writer: &mut codec::Writer<'_>) -> codec::Presence {
                    let $value = self;
                    $write
                }

                #[inline]
                fn blank() -> Self {
                    Self::Unknown(::serde_json::Value::Null)
                }
            }

            codec::foreign_impls! { $model }
        };
    };
}

pub(crate) use union;
