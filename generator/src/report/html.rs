//! Turns data into the file that shows them: style, program and data stand in it, and nothing is fetched.

use std::fmt::Write as _;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::source::steers;

/// The file, with a mark for each part of it.
const PAGE: &str = include_str!("page.html");

/// The parts of the style, in their order.
const STYLE: &[&str] = &[
    include_str!("style/tokens.css"),
    include_str!("style/frame.css"),
    include_str!("style/parts.css"),
    include_str!("style/code.css"),
    include_str!("style/rows.css"),
    include_str!("style/views.css"),
];

/// The parts of the program, in their order: each uses what those before it declare.
const SCRIPT: &[&str] = &[
    include_str!("script/dom.js"),
    include_str!("script/data.js"),
    include_str!("script/parts.js"),
    include_str!("script/lazy.js"),
    include_str!("script/index.js"),
    include_str!("script/overview.js"),
    include_str!("script/corrections.js"),
    include_str!("script/guesses.js"),
    include_str!("script/reference.js"),
    include_str!("script/models.js"),
    include_str!("script/search.js"),
    include_str!("script/changes.js"),
    include_str!("script/main.js"),
];

/// The file that shows data, which are JSON.
pub(super) fn page(data: &str) -> String {
    let (style, script) = (STYLE.concat(), SCRIPT.concat());
    let parts = [
        ("{policy}", policy(&style, &script)),
        ("{style}", style),
        ("{data}", embedded(data)),
        ("{script}", script),
    ];
    let mut page = String::new();
    let mut rest = PAGE;
    for (mark, part) in parts {
        let (before, after) = rest
            .split_once(mark)
            .expect("the page has each mark once, in order");
        page.extend([before, &part]);
        rest = after;
    }
    page + rest
}

/// The policy of the page (Content Security Policy Level 3): its own style and program, known by their hashes, and
/// nothing else, from nowhere. Text cannot be turned into markup (Trusted Types) even by mistake.
fn policy(style: &str, script: &str) -> String {
    let (style, script) = (hash(style), hash(script));
    format!(
        "default-src 'none'; style-src '{style}'; script-src '{script}'; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'"
    )
}

fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

/// JSON that ends no element and opens none (HTML, section 4.12.1.3), and whose texts show what would else turn the
/// direction of writing or not be seen.
fn embedded(json: &str) -> String {
    let mut safe = String::with_capacity(json.len());
    for each in json.chars() {
        match each {
            '<' => safe.push_str("\\u003c"),
            _ if steers(each) => {
                write!(safe, "[U+{:04X}]", u32::from(each)).expect("a string takes all text");
            }
            _ => safe.push(each),
        }
    }
    safe
}
