//! Names that items of a client must not take.

/// Names that modules, accessors and features of pages must not take: those of the client, of the modules of models that
/// are no page's alone, and of the features that every client has.
#[rustfmt::skip]
pub(super) const CLIENT: &[&str] = &[
    "mod", "builder", "new", "settings", "common", "other",
    "full", "other_models", "rustls", "native_tls", "reqwest", "http_body", "blocking", "tracing",
    "runtime_multipart", "runtime_oauth", "runtime_paging",
];

/// Names that no file may have on Windows, which keeps them for devices, whatever stands behind a dot.
#[rustfmt::skip]
pub(super) const DEVICES: &[&str] = &[
    "aux", "con", "nul", "prn", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
    "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// Names that setters of calls must not take: those that every call has, or will.
#[rustfmt::skip]
pub(super) const CALL: &[&str] = &[
    "send", "with_header", "with_query", "with_timeout", "into_future", "send_blocking", "with_retries",
    "pages", "items", "stream",
];

/// Names that fields and setters of models must not take: those that every model has.
#[rustfmt::skip]
pub(super) const MODEL: &[&str] = &["extra", "new", "read", "write", "blank", "reset", "serialize"];

/// Names that no method takes: those of the standard library's traits, which users call on any value, or which
/// readers would take for an operator.
#[rustfmt::skip]
pub(super) const TRAITS: &[&str] = &[
    "add", "as_mut", "as_ref", "bitand", "bitor", "bitxor", "borrow", "borrow_mut", "clone", "clone_from", "cmp", "default",
    "div", "eq", "fmt", "into", "mul", "ne", "new", "rem", "shl", "shr", "sub", "to_owned", "to_string", "try_into", "type_id",
];

/// Names that types must not take: the prelude, what generated modules use, what macros expand to.
#[rustfmt::skip]
pub(super) const TYPES: &[&str] = &[
    "AsMut", "AsRef", "BTreeMap", "Box", "Bytes", "Call", "Client", "Clone", "Copy", "Date", "DateTime", "Debug", "Default", "DoubleEndedIterator", "Drop",
    "Eq", "Err", "ExactSizeIterator", "Extend", "FilePart", "Fn", "FnMut", "FnOnce", "From", "FromIterator", "Hash", "Into",
    "IntoIterator", "Iterator", "Json", "Method", "None", "Object", "Ok", "Operation", "Option", "Ord", "Paging", "PartialEq", "PartialOrd", "Result", "Security", "Self",
    "Send", "Sized", "Some", "String", "Style", "Sync", "ToOwned", "ToString", "TryFrom", "TryInto", "Turn", "Unknown", "Unpin", "Value", "Vec",
];
