//! Turns the client's items for an item of the API, before and now, into what becomes of each, by Cargo's rules on
//! compatibility (The Cargo Book, "`SemVer` Compatibility").

use super::change::{Bump, RustChange};
use crate::emit::{Role, RustItem};

/// What becomes of the items of before and of those of now, which pair by their roles.
pub(super) fn judge(before: &[RustItem], now: &[RustItem]) -> Vec<RustChange> {
    let with_role = |items: &[RustItem], role| items.iter().position(|item| item.role == role);
    // What a call answers comes and goes with its method.
    let is_own = |item: &&RustItem| item.role != Role::Answer;
    let mut changes = Vec::new();
    for old in before {
        match with_role(now, old.role) {
            None => changes.extend(Some(old).filter(is_own).map(gone)),
            Some(at) => changes.extend(another(old, &now[at])),
        }
    }
    let is_new = |item: &&RustItem| with_role(before, item.role).is_none();
    changes.extend(now.iter().filter(is_new).filter(is_own).map(new));
    changes
}

/// An item that was not there. What must be given is asked of code that knows nothing of it.
fn new(item: &RustItem) -> RustChange {
    let (bump, why) = if item.role == Role::Argument {
        (Bump::Major, "takes one argument more")
    } else {
        (Bump::Minor, "is new")
    };
    change(item, None, Some(item.type_.clone()), bump, why)
}

/// An item that is there no more.
fn gone(item: &RustItem) -> RustChange {
    let why = if item.role == Role::Argument {
        "takes one argument less"
    } else {
        "is gone"
    };
    change(item, Some(item.type_.clone()), None, Bump::Major, why)
}

/// An item that is there with another name or another type.
fn another(old: &RustItem, new: &RustItem) -> Option<RustChange> {
    let between = |from: &str, to: &str, why| {
        let (from, to) = (Some(from.to_owned()), Some(to.to_owned()));
        Some(change(old, from, to, Bump::Major, why))
    };
    if old.name != new.name && is_named(old.role) {
        between(&old.name, &new.name, "has another name")
    } else if old.type_ != new.type_ {
        between(&old.type_, &new.type_, kind_of_type(old.role))
    } else {
        None
    }
}

/// Whether code has the name of such an item; arguments go by their place.
fn is_named(role: Role) -> bool {
    role != Role::Argument
}

fn kind_of_type(role: Role) -> &'static str {
    match role {
        Role::Accessor | Role::Method | Role::Credential => "gives another type",
        Role::Answer => "answers another type",
        Role::Listing => "goes through another type",
        Role::Argument | Role::Setter => "takes another type",
        Role::Type => "is another kind of type",
        Role::Field | Role::Variant => "has another type",
    }
}

fn change(
    item: &RustItem,
    from: Option<String>,
    to: Option<String>,
    bump: Bump,
    why: &'static str,
) -> RustChange {
    // An argument has no path: what takes it has.
    let path = if item.role == Role::Argument {
        item.owner.clone()
    } else {
        item.path()
    };
    RustChange {
        role: item.role,
        item: path,
        from,
        to,
        bump,
        why,
    }
}
