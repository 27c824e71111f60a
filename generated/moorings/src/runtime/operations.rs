//! Turns the lines of a table into the static tables of operations.

/// Declares operations, one a line, in the words of [`Operation`](super::Operation): method and path template, name in
/// the pages, media types that are sent and accepted, and the security schemes, if the pages tell them.
#[allow(unused_macros, reason = "a client may be made without any page")]
macro_rules! operations {
    ($(
        $table:ident: $method:ident $path:literal as $id:literal
            $(sends $content:literal)? $(accepts $accept:literal)? $(by [$($scheme:path),*])?
    ),* $(,)?) => {$(
        static $table: $crate::runtime::Operation = $crate::runtime::Operation {
            id: $id,
            method: $crate::runtime::Method::$method,
            path: $path,
            accept: concat!($($accept)?),
            content: concat!($($content)?),
            security: $crate::runtime::security!($([$(&$scheme),*])?),
        };
    )*};
}
pub(crate) use operations;

/// The [`Security`](super::Security) of an operation.
#[allow(unused_macros, reason = "a client may be made without any page")]
macro_rules! security {
    () => {
        $crate::runtime::Security::Unstated
    };
    ([$($scheme:expr),*]) => {
        $crate::runtime::Security::Schemes(&[$($scheme),*])
    };
}
pub(crate) use security;
