//! The macro that makes a struct around a value of `serde_json` an open value.

/// Makes a struct around a [`Value`](serde_json::Value) an open value: any JSON, an object as a rule, with typed access
/// to its members.
///
/// ```text
/// #[derive(Clone, Debug, PartialEq)]
/// pub struct Body(pub Value);
/// open_value! { Body }
/// ```
macro_rules! open_value {
    ($model:ident) => {
        const _: () = {
            use $crate::runtime::codec;

            impl $model {
                /// An object without members.
                #[must_use]
                pub fn new() -> Self {
                    codec::Object::new().into()
                }

                /// The member of this name as a value of some type, or `None` if there is no such member.
                ///
                /// # Errors
                ///
                /// An error when the member is not such a value; its path and offset are within the member.
                #[must_use]
                pub fn get<T: codec::Json>(
                    &self,
                    key: &str,
                ) -> ::std::option::Option<::std::result::Result<T, codec::Error>> {
                    self.0.get(key).map(codec::typed)
                }

                /// Sets a member; an absent value (`None`) removes it. What is no object becomes one.
                #[allow(clippy::needless_pass_by_value, reason = "a member is given away, as to a map")]
                pub fn set(
                    &mut self,
                    key: impl ::std::convert::Into<::std::string::String>,
                    value: impl codec::Json,
                ) -> &mut Self {
                    codec::set_member(&mut self.0, key.into(), &value);
                    self
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
                type Target = ::serde_json::Value;

                fn deref(&self) -> &::serde_json::Value {
                    &self.0
                }
            }

            impl ::std::ops::DerefMut for $model {
                fn deref_mut(&mut self) -> &mut ::serde_json::Value {
                    &mut self.0
                }
            }

            impl ::std::default::Default for $model {
                fn default() -> Self {
                    Self::new()
                }
            }

            impl ::std::convert::From<::serde_json::Value> for $model {
                fn from(value: ::serde_json::Value) -> Self {
                    Self(value)
                }
            }

            impl ::std::convert::From<codec::Object> for $model {
                fn from(members: codec::Object) -> Self {
                    Self(members.into())
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

pub(crate) use open_value;
