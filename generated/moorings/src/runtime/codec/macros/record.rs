//! The macro that makes a record: a struct for an object with known fields.

/// Makes a record: a struct for an object with known fields, and with unknown ones in `extra`.
///
/// ```text
/// record! {
///     /// A pet.
///     pub struct Pet {
///         /// What it is called.
///         pub name: String as "name",
///         /// What it has around its neck.
///         pub tag?: String as "petTag" | "pet_tag",
///         /// What it listens to.
///         pub calls*: Vec<String> as "calls",
///     }
/// }
/// ```
///
/// Behind `as` are a field's name on the wire and other spellings that are read as well, as they stand between the
/// quotes in JSON. The mark in front of the colon says how a field is given:
///
/// - none: it must be there, so [`new`](#method.new) takes it; `+` is the same for a list, from any items;
/// - `?`: it may be left out, so it is an `Option`, and has a setter; `*` is the same for a list, from any items;
/// - `?null`: the same, but what is left out is written as `null`.
///
/// A struct of which everything may be left out says `#[derive(Default)]`. A field that must be there and whose type
/// holds the struct itself must be an `Option`, a `Vec` or a map, since every field is blank before it is read.
///
/// A field under another spelling counts only if it was not read under yet another before, else it is kept in
/// `extra`.
macro_rules! record {
    (
        $(#[doc = $doc:literal])*
        $(#[derive($default:ident)])?
        pub struct $model:ident {
            $(
                $(#[doc = $words:literal])*
                pub $field:ident
                    $(: $must:ty as $must_name:literal)?
                    $(?: $may:ty as $may_name:literal)?
                    $(?null: $null:ty as $null_name:literal)?
                    $(+: Vec<$some:ty> as $some_name:literal)?
                    $(*: Vec<$any:ty> as $any_name:literal)?
                    $(| $other:literal)*
            ),* $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        #[non_exhaustive]
        pub struct $model {
            $(
                $(#[doc = $words])*
                pub $field:
                    $($must)?
                    $(::std::option::Option<$may>)?
                    $(::std::option::Option<$null>)?
                    $(::std::vec::Vec<$some>)?
                    $(::std::option::Option<::std::vec::Vec<$any>>)?,
            )*
            /// Fields that this version of the crate does not know. They are sent back as they came.
            pub extra: $crate::runtime::codec::Object,
        }

        impl $model {
            const LINES: $crate::runtime::codec::Lines = &[
                ::std::stringify!($model),
                $(
                    ::std::concat!(
                        $("!,\"", $must_name,)?
                        $("?,\"", $may_name,)?
                        $("0,\"", $null_name,)?
                        $("!,\"", $some_name,)?
                        $("?,\"", $any_name,)?
                        "\":",
                    ),
                    $(::std::concat!("|", $other),)*
                )*
            ];

            /// One with the fields that it must have.
            #[must_use]
            pub fn new($(
                $($field: impl ::std::convert::Into<$must>,)?
                $($field: impl ::std::iter::IntoIterator<Item = impl ::std::convert::Into<$some>>,)?
            )*) -> Self {
                Self {
                    $(
                        $($field: ::std::convert::Into::<$must>::into($field),)?
                        $($field: $crate::runtime::codec::list::<$some>($field),)?
                    )*
                    ..$crate::runtime::codec::Json::blank()
                }
            }

            $(
                $(
                    /// Sets the field of this name.
                    #[must_use]
                    pub fn $field(mut self, value: impl ::std::convert::Into<$may>) -> Self {
                        self.$field = ::std::option::Option::Some(value.into());
                        self
                    }
                )?
                $(
                    /// Sets the field of this name.
                    #[must_use]
                    pub fn $field(mut self, value: impl ::std::convert::Into<$null>) -> Self {
                        self.$field = ::std::option::Option::Some(value.into());
                        self
                    }
                )?
                $(
                    /// Sets the field of this name.
                    #[must_use]
                    pub fn $field(
                        mut self,
                        items: impl ::std::iter::IntoIterator<Item = impl ::std::convert::Into<$any>>,
                    ) -> Self {
                        self.$field = ::std::option::Option::Some($crate::runtime::codec::list(items));
                        self
                    }
                )?
            )*
        }

        $(
            impl ::std::default::$default for $model {
                #[inline]
                fn default() -> Self {
                    $crate::runtime::codec::Json::blank()
                }
            }
        )?

        impl $crate::runtime::codec::Json for $model {
            #[inline]
            fn read(
                &mut self,
                reader: &mut $crate::runtime::codec::Reader<'_>,
            ) -> ::std::result::Result<(), $crate::runtime::codec::Fail> {
                reader.record(Self::LINES, &mut [$(&mut self.$field),*], &mut self.extra)
            }

            #[inline]
            fn write(
                &self,
                writer: &mut $crate::runtime::codec::Writer<'_>,
            ) -> $crate::runtime::codec::Presence {
                writer.record(Self::LINES, &[$(&self.$field),*], &self.extra)
            }

            #[inline]
            fn blank() -> Self {
                Self {
                    $($field: $crate::runtime::codec::Json::blank(),)*
                    extra: $crate::runtime::codec::Json::blank(),
                }
            }
        }

        impl ::std::clone::Clone for $model {
            #[inline]
            fn clone(&self) -> Self {
                $crate::runtime::codec::copy(self)
            }
        }

        impl ::std::cmp::PartialEq for $model {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::codec::equal(self, other)
            }
        }

        $crate::runtime::codec::foreign_impls! { $model }
    };
}

pub(crate) use record;
