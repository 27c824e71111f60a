//! The rules of the house: which module of the generator may import which, and who may use which library.

/// A module of the generator and the modules that it may import. Those that lead the pipeline may import
/// all.
pub(super) const MODULES: &[(&str, &[&str])] = &[
    ("source", &[]),
    ("casing", &[]),
    ("diag", &["source"]),
    ("markdown", &["diag", "source"]),
    ("draft", &["markdown", "diag", "source"]),
    ("front", &["draft", "markdown", "diag", "source", "casing"]),
    ("manifest", &["diag", "source", "casing"]),
    ("spec", &["source"]),
    ("facts", &["spec", "source"]),
    ("guesses", &["facts", "spec", "source"]),
    (
        "resolve",
        &[
            "draft", "facts", "spec", "manifest", "diag", "source", "casing",
        ],
    ),
    ("lint", &["spec", "names", "diag", "source"]),
    ("names", &["spec", "source", "casing"]),
    ("openapi", &["spec", "names", "source", "casing"]),
    ("diff", &["spec", "names", "emit", "markdown", "casing"]),
    (
        "emit",
        &[
            "spec", "names", "markdown", "render", "manifest", "diag", "source", "casing",
        ],
    ),
    ("render", &[]),
    (
        "report",
        &[
            "draft", "spec", "names", "emit", "diff", "facts", "guesses", "diag", "source",
            "casing",
        ],
    ),
    ("disk", &["manifest", "diag", "source"]),
];

/// Modules that lead the pipeline.
pub(super) const LEADERS: &[&str] = &["", "main", "cli", "generation", "library"];

/// Two modules that no file imports together, unless it is of the module that leads from one to the other or the
/// root, whose functions are the pipeline.
pub(super) const APART: (&str, &str) = ("draft", "spec");
/// Who may import both.
pub(super) const BETWEEN: &[&str] = &["resolve", ""];

/// A library, by the start of its path, and the modules of the generator that may use it.
pub(super) const LIBRARIES: &[(&str, &[&str])] = &[
    ("pulldown_cmark", &["markdown"]),
    ("quote", &["emit", "render"]),
    ("syn", &["emit", "render"]),
    ("proc_macro2", &["emit", "render"]),
    ("prettyplease", &["emit", "render"]),
    ("std::fs", &["disk", "cli"]),
    ("walkdir", &["disk"]),
    ("clap", &["cli"]),
    ("indicatif", &["cli"]),
    ("notify", &["cli"]),
    ("annotate_snippets", &["diag"]),
    ("anstream", &["diag", "main"]),
];
