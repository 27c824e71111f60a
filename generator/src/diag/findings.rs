//! Turns the code of a finding into its name, its severity and the text of `docwright explain`.

use super::Severity;

/// A kind of diagnostic.
#[derive(Debug, PartialEq, Eq)]
pub struct Finding {
    /// Stable code, such as `DW0101`; never given to another finding.
    pub code: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What it means and what to do, as Markdown.
    pub explanation: &'static str,
}

/// Declares findings, each with its explanation in `explain/<name>.md`, and the catalogue of all.
macro_rules! findings {
    ($($constant:ident: $code:literal $name:literal $severity:ident;)*) => {
        $(pub(crate) static $constant: Finding = Finding {
            code: $code,
            name: $name,
            severity: Severity::$severity,
            explanation: include_str!(concat!("explain/", $name, ".md")),
        };)*

        /// Every finding, by code.
        pub static CATALOG: &[&Finding] = &[$(&$constant),*];
    };
}

// DW00: reading files; DW01: pages; DW02: what is known; DW03: the manifest; DW04: writing.
findings! {
    NOT_TEXT: "DW0001" "not-text" Warning;
    NO_REFERENCE: "DW0002" "no-reference-pages" Error;
    TOO_LARGE: "DW0003" "too-large" Warning;
    SET_TOO_LARGE: "DW0004" "set-too-large" Warning;
    TOO_MANY_PAGES: "DW0005" "too-many-pages" Warning;
    LINE_STRUCTURE: "DW0101" "line-structure-restored" Note;
    ROW_NOT_UNDERSTOOD: "DW0102" "row-not-understood" Warning;
    NO_PARAMETER_TABLES: "DW0104" "no-parameter-tables" Warning;
    TOO_MANY_ROWS: "DW0105" "too-many-rows" Warning;
    TOO_LONG: "DW0106" "description-too-long" Warning;
    PROSE_TOO_DEEP: "DW0107" "prose-nested-too-deep" Note;
    TYPE_TOO_DEEP: "DW0108" "type-nested-too-deep" Warning;
    NO_RETURN_TYPES: "DW0109" "no-return-types" Warning;
    NO_PATH: "DW0201" "operation-without-path" Warning;
    MISSING_MODEL: "DW0202" "missing-model-page" Warning;
    NO_BASE_URL: "DW0205" "no-base-url" Warning;
    NO_TOKEN_URL: "DW0206" "no-token-url" Warning;
    PATH_PARAMETER: "DW0207" "path-parameter-without-row" Warning;
    GUESSED_SCHEME: "DW0208" "security-scheme-not-described" Warning;
    NO_MEDIA_TYPE: "DW0209" "no-media-type" Note;
    LEFT_OUT: "DW0210" "left-out" Warning;
    SAID_TWICE: "DW0211" "said-twice" Warning;
    NO_NUMBER: "DW0212" "value-is-no-number" Warning;
    NO_MODEL: "DW0213" "variant-is-no-model" Note;
    PARENT_LOST: "DW0214" "parent-lost" Warning;
    BAD_MANIFEST: "DW0301" "manifest-not-understood" Error;
    STALE_CORRECTION: "DW0302" "correction-does-not-apply" Error;
    SECOND_SET_UNRELATED: "DW0304" "second-set-of-another-api" Warning;
    NEEDLESS_CORRECTION: "DW0305" "correction-is-needless" Note;
    FOREIGN_FILE: "DW0401" "file-of-another" Error;
    NAMES_NOT_READ: "DW0402" "names-not-read" Warning;
    RENAMED: "DW0403" "name-changed" Warning;
}
