//! The macro that makes a type for values of which nothing is known.

/// Makes a type for values of which nothing is known: any JSON, with typed access.
///
/// ```text
/// open_value! {
///     /// What is drawn.
///     pub struct Body;
/// }
/// ```
macro_rules! open_value {
    (
        $(#[doc = $doc:literal])*
        pub struct $model:ident;
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Default, PartialEq)]
        pub struct $model(pub $crate::runtime::codec::Open);

        impl $model {
            /// An object without members.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                ::std::default::Default::default()
            }
        }

        const _: () = {
            use $crate::runtime::codec;

            impl codec::Json for $model {
                #[inline]
                fn read(
                    &mut self,
                    reader: &mut codec::Reader<'_>,
                ) -> ::std::result::Result<(), codec::Fail> {
                    codec::Json::read(&mut self.0, reader)
                }

                #[inline]
                fn write(&self, writer: &mut codec::Writer<'_>) -> codec::Presence {
                    codec::Json::write(&self.0, writer)
                }

                #[inline]
                fn blank() -> Self {
                    Self(codec::Json::blank())
                }
            }

            codec::foreign_impls! { $model }

            impl ::std::ops::Deref for $model {
                type Target = codec::Open;

                #[inline]
                fn deref(&self) -> &codec::Open {
                    &self.0
                }
            }

            impl ::std::ops::DerefMut for $model {
                #[inline]
                fn deref_mut(&mut self) -> &mut codec::Open {
                    &mut self.0
                }
            }

            impl ::std::convert::From<::serde_json::Value> for $model {
                #[inline]
                fn from(value: ::serde_json::Value) -> Self {
                    Self(value.into())
                }
            }

            impl ::std::iter::FromIterator<(::std::string::String, ::serde_json::Value)> for $model {
                fn from_iter<I>(members: I) -> Self
                where
                    I: ::std::iter::IntoIterator<
                        Item = (::std::string::String, ::serde_json::Value),
                    >,
                {
                    Self::from(members.into_iter().collect::<codec::Object>())
                }
            }

            impl ::std::convert::From<codec::Object> for $model {
                #[inline]
                fn from(members: codec::Object) -> Self {
                    Self(::serde_json::Value::from(members).into())
                }
            }
        };
    };
}

pub(crate) use open_value;
