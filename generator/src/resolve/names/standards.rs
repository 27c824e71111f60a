//! Turns names that a standard spells into that spelling, where several of its names stand together.

use crate::casing::is_same;

/// Parameters of OAuth 2 (RFC 6749, section 11.2.2; RFC 7009; RFC 7636).
const OAUTH: &[&str] = &[
    "access_token",
    "client_id",
    "client_secret",
    "code_challenge",
    "code_challenge_method",
    "code_verifier",
    "expires_in",
    "grant_type",
    "redirect_uri",
    "refresh_token",
    "response_type",
    "token_type",
    "token_type_hint",
];

/// How many names of a standard must stand together.
const ENOUGH: usize = 2;

/// Whether names that stand together are those of the standard.
pub(super) fn is_oauth<'n>(names: impl Iterator<Item = &'n str>) -> bool {
    names.filter(|name| oauth(name).is_some()).count() >= ENOUGH
}

/// The name of the standard that equals a name but for style.
pub(super) fn oauth(name: &str) -> Option<&'static str> {
    standard(OAUTH, name)
}

/// Fields of HAL's resources that begin with an underscore (draft-kelly-json-hal, section 4.1).
const HAL: &[&str] = &["_embedded", "_links"];

/// Whether the fields of a set are those of HAL, links with an address among them, and none has kept an underscore in
/// front.
pub(super) fn is_bare_hal(fields: &[&str]) -> bool {
    let has = |wanted: &str| fields.iter().any(|name| is_same(name, wanted));
    ["embedded", "links", "href"].into_iter().all(has)
        && !fields.iter().any(|name| name.starts_with('_'))
}

/// The field of HAL that equals a name but for the underscore and style.
pub(super) fn hal(name: &str) -> Option<&'static str> {
    standard(HAL, name)
}

fn standard(names: &[&'static str], name: &str) -> Option<&'static str> {
    let known = names.iter().find(|known| is_same(known, name));
    known.copied()
}
