//! The macro that gives a type serde's two traits.

/// Makes a type that the codec reads and writes one that serde does.
macro_rules! serde_impls {
    ($model:ident) => {
        impl ::serde::Serialize for $model {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::runtime::codec::serialize(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $model {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::codec::deserialize(deserializer)
            }
        }
    };
}

pub(crate) use serde_impls;
