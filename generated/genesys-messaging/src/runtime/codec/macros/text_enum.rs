//! The macro that makes an enum whose values are texts.

/// Makes an enum whose values are texts.
///
/// ```text
/// text_enum! {
///     /// Of what colour something is.
///     pub enum Colour {
///         /// `red`
///         Red as "red",
///         /// `green`
///         Green as "green" | "GREEN",
///     }
/// }
/// ```
///
/// Behind `as` are a value's text on the wire and other texts that are read as the same. All other texts are
/// `Unknown`.
macro_rules! text_enum {
    (
        $(#[doc = $doc:literal])*
        pub enum $model:ident {
            $(
                $(#[doc = $words:literal])*
                $variant:ident as $text:literal $(| $other:literal)*
            ),* $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $model {
            $($(#[doc = $words])* $variant,)*
            /// A value that this version of the crate does not know.
            Unknown($crate::runtime::codec::Unknown),
        }

        const _: () = {
            use $crate::runtime::codec;

            impl $model {
                /// The values that this version of the crate knows.
                pub const VALUES: &'static [Self] = &[$(Self::$variant),*];

                /// The text that stands for the value on the wire.
                #[must_use]
                #[inline]
                pub fn as_str(&self) -> &str {
                    match self {
                        $(Self::$variant => $text,)*
                        Self::Unknown(text) => text.as_str(),
                    }
                }
            }

            impl ::std::convert::From<&str> for $model {
                #[inline]
                fn from(text: &str) -> Self {
                    match text {
                        $($text $(| $other)* => Self::$variant,)*
                        _ => Self::Unknown(codec::Unknown::new(text)),
                    }
                }
            }

            impl codec::Json for $model {
                #[inline]
                fn read(
                    &mut self,
                    reader: &mut codec::Reader<'_>,
                ) -> ::std::result::Result<(), codec::Fail> {
                    *self = Self::from(&*reader.text()?);
                    reader.fits(!::std::matches!(self, Self::Unknown(_)));
                    ::std::result::Result::Ok(())
                }

                #[inline]
                fn write(&self, writer: &mut codec::Writer<'_>) -> codec::Presence {
                    writer.text(self.as_str())
                }

                #[inline]
                fn blank() -> Self {
                    Self::Unknown(codec::Unknown::new(""))
                }
            }

            codec::text_impls! { $model }
        };
    };
}

/// The traits of a type that can be made of any text.
macro_rules! text_impls {
    ($model:ident) => {
        impl ::std::convert::From<::std::string::String> for $model {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::std::str::FromStr for $model {
            type Err = ::std::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                ::std::result::Result::Ok(Self::from(text))
            }
        }

        impl ::std::fmt::Display for $model {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::serde::Serialize for $model {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $model {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                codec::deserialize_text(deserializer).map(Self::from)
            }
        }
    };
}

pub(crate) use {text_enum, text_impls};
