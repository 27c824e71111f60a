//! The macros of a client's models, so made that serde's derive does the work: the same models, for comparison.
#![allow(
    unused_imports,
    unused_macros,
    reason = "which of them are needed depends on the models"
)]

pub(crate) mod codec {
    /// A struct, without the fields that are not known.
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
            #[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
            $(#[derive($default)])?
            pub struct $model {
                $(
                    $(#[doc = $words])*
                    $(#[serde(rename = $must_name)])?
                    $(#[serde(rename = $may_name, skip_serializing_if = "Option::is_none")])?
                    $(#[serde(rename = $null_name)])?
                    $(#[serde(rename = $some_name)])?
                    $(#[serde(rename = $any_name, skip_serializing_if = "Option::is_none")])?
                    $(#[serde(alias = $other)])*
                    pub $field:
                        $($must)?
                        $(Option<$may>)?
                        $(Option<$null>)?
                        $(Vec<$some>)?
                        $(Option<Vec<$any>>)?,
                )*
            }
        };
    }

    /// An enum whose values are texts, without one for those that are not known.
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
            #[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
            pub enum $model {
                $($(#[doc = $words])* #[serde(rename = $text $(, alias = $other)*)] $variant,)*
            }
        };
    }

    /// An enum whose variants hold values of different types.
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
            $(#[doc = $doc])*
            #[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
            #[serde(tag = $property)]
            pub enum $model {
                $($(#[doc = $words])* #[serde(rename = $text $(, alias = $other)*)] $variant($held),)*
            }
        };
        (
            $(#[doc = $doc:literal])*
            pub enum $model:ident {
                $($(#[doc = $words:literal])* $variant:ident($held:ty)),* $(,)?
            }
        ) => {
            $(#[doc = $doc])*
            #[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
            #[serde(untagged)]
            pub enum $model {
                $($(#[doc = $words])* $variant($held),)*
            }
        };
    }

    /// Any JSON.
    macro_rules! open_value {
        ($(#[doc = $doc:literal])* pub struct $model:ident;) => {
            $(#[doc = $doc])*
            #[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
            pub struct $model(pub ::serde_json::Value);
        };
    }

    pub(crate) mod prelude {
        pub(crate) use super::{open_value, record, text_enum, union};
        pub(crate) use serde_json::Value;
        pub(crate) use std::collections::BTreeMap;

        pub(crate) type Date = chrono::NaiveDate;
        pub(crate) type DateTime = chrono::DateTime<chrono::Utc>;
        pub(crate) type Object = serde_json::Map<String, Value>;
    }

    pub(crate) use {open_value, record, text_enum, union};
}
