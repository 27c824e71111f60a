//! The macro that makes a struct around an object an open record.

/// Makes a struct around an [`Object`](super::Object) an open record: any members, with typed access.
///
/// ```text
/// #[derive(Clone, Debug, PartialEq)]
/// pub struct Body(pub Object);
/// open_record! { Body }
/// ```
macro_rules! open_record {
    ($model:ident) => {
        const _: () = {
            use $crate::runtime::codec;

            impl $model {
                /// An object without members.
                #[must_use]
                pub fn new() -> Self {
                    codec::Json::blank()
                }
            }

            impl codec::Json for $model {
                fn read(
                    &mut self,
                    reader: &mut codec::Reader<'_>,
                ) -> ::std::result::Result<(), codec::Fail> {
                    codec::Json::read(&mut self.0, reader)
                }

                fn write(&self, writer: &mut codec::Writer<'_>) -> codec::Presence {
                    codec::Json::write(&self.0, writer)
                }

                fn blank() -> Self {
                    Self(codec::Json::blank())
                }
            }

            codec::serde_impls! { $model }

            impl ::std::ops::Deref for $model {
                type Target = codec::Object;

                fn deref(&self) -> &codec::Object {
                    &self.0
                }
            }

            impl ::std::ops::DerefMut for $model {
                fn deref_mut(&mut self) -> &mut codec::Object {
                    &mut self.0
                }
            }

            impl ::std::default::Default for $model {
                fn default() -> Self {
                    Self::new()
                }
            }

            impl ::std::convert::From<codec::Object> for $model {
                fn from(members: codec::Object) -> Self {
                    Self(members)
                }
            }

            impl ::std::iter::FromIterator<(::std::string::String, ::serde_json::Value)> for $model {
                fn from_iter<I>(members: I) -> Self
                where
                    I: ::std::iter::IntoIterator<
                        Item = (::std::string::String, ::serde_json::Value),
                    >,
                {
                    Self(::std::iter::FromIterator::from_iter(members))
                }
            }
        };
    };
}

pub(crate) use open_record;
