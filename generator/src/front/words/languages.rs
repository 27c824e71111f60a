//! Languages: how their pages are told and which words differ from the common ones.

use super::types::Word;
use crate::draft::Names;

/// A language that SDKs are written in.
#[derive(Debug)]
pub(in crate::front) struct Language {
    /// Its name.
    pub(in crate::front) name: &'static str,
    /// Words after the fence of its examples, in lower case.
    pub(in crate::front) fences: &'static [&'static str],
    /// Words for types that mean something else than in the common table, in their exact case; or whole
    /// expressions.
    pub(in crate::front) types: &'static [(&'static str, Word)],
    /// Its own words for truth values.
    pub(in crate::front) truths: &'static [(&'static str, bool)],
    /// What may stand behind the name of a model.
    pub(in crate::front) endings: &'static [&'static str],
    /// Whether the names of models bear capitals in front that tell the SDK.
    pub(in crate::front) prefixes: bool,
    /// Folders by which its pages are told where there is no example.
    pub(in crate::front) folders: &'static [&'static str],
    /// Words for types by which its pages are told where there is no example either.
    pub(in crate::front) marks: &'static [&'static str],
    /// Which names its pages leave as they are on the wire.
    pub(in crate::front) keeps: &'static [Names],
}

/// A language of which nothing is known.
const PLAIN: Language = Language {
    name: "",
    fences: &[],
    types: &[],
    truths: &[],
    endings: &[],
    prefixes: false,
    folders: &[],
    marks: &[],
    keeps: &[],
};

/// Every language, the more telling first.
pub(in crate::front) const LANGUAGES: &[Language] = &[
    Language {
        name: "ruby",
        fences: &["ruby"],
        marks: &["BOOLEAN", "Hash"],
        ..PLAIN
    },
    Language {
        name: "python",
        fences: &["python"],
        truths: &[("True", true), ("False", false)],
        marks: &["str", "dict", "none_type"],
        ..PLAIN
    },
    Language {
        name: "java",
        fences: &["java"],
        types: &[
            ("Integer", Word::Int32),
            ("Float", Word::Float),
            ("Date", Word::DateOrDateTime),
        ],
        marks: &["OffsetDateTime", "LocalDate"],
        ..PLAIN
    },
    Language {
        name: "kotlin",
        fences: &["kotlin"],
        types: &[("kotlin.Int", Word::Int32), ("kotlin.Float", Word::Float)],
        marks: &["kotlin.String"],
        ..PLAIN
    },
    Language {
        name: "go",
        fences: &["go", "golang"],
        marks: &["interface{}", "time.Time", "int64"],
        ..PLAIN
    },
    Language {
        name: "rust",
        fences: &["rust"],
        types: &[("serde_json::Value", Word::Any)],
        marks: &[
            "i64",
            "i32",
            "f64",
            "f32",
            "serde_json::Value",
            "Vec<String>",
        ],
        ..PLAIN
    },
    Language {
        name: "csharp",
        fences: &["csharp"],
        types: &[
            ("int", Word::Int32),
            ("float", Word::Float),
            ("DateTime", Word::DateOrDateTime),
        ],
        marks: &["int?", "Guid"],
        ..PLAIN
    },
    Language {
        name: "javascript",
        fences: &["javascript", "js"],
        types: &[
            ("Date", Word::DateOrDateTime),
            ("Number", Word::IntegerOrNumber),
        ],
        marks: &["Number"],
        ..PLAIN
    },
    Language {
        name: "typescript",
        fences: &["typescript", "ts"],
        types: &[
            ("Date", Word::DateOrDateTime),
            ("number", Word::IntegerOrNumber),
        ],
        marks: &["boolean", "number"],
        ..PLAIN
    },
    Language {
        name: "php",
        fences: &["php"],
        types: &[("\\DateTime", Word::DateOrDateTime), ("mixed", Word::Any)],
        marks: &["\\DateTime", "\\SplFileObject"],
        ..PLAIN
    },
    Language {
        name: "perl",
        fences: &["perl"],
        marks: &["ARRAY", "HASH"],
        ..PLAIN
    },
    Language {
        name: "swift",
        fences: &["swift"],
        types: &[
            ("Int", Word::Integer),
            ("Date", Word::DateOrDateTime),
            ("Float", Word::Float),
            ("URL", Word::Binary),
            ("Data", Word::Bytes),
        ],
        marks: &["Bool"],
        ..PLAIN
    },
    Language {
        name: "objc",
        fences: &["objc"],
        truths: &[("YES", true), ("NO", false)],
        prefixes: true,
        marks: &["NSString*", "NSNumber*"],
        ..PLAIN
    },
    Language {
        name: "r",
        fences: &["r"],
        truths: &[("TRUE", true), ("FALSE", false)],
        types: &[
            ("data.frame", Word::Binary),
            ("character", Word::TextOrBoolean),
        ],
        marks: &["character", "numeric"],
        keeps: &[Names::Fields],
        ..PLAIN
    },
    Language {
        name: "dart",
        fences: &["dart"],
        types: &[("DateTime", Word::DateOrDateTime)],
        marks: &["num"],
        ..PLAIN
    },
    Language {
        name: "powershell",
        fences: &["powershell"],
        truths: &[("$true", true), ("$false", false)],
        types: &[("System.DateTime", Word::DateOrDateTime)],
        marks: &["System.Collections.Hashtable", "Int32"],
        ..PLAIN
    },
    Language {
        name: "c",
        fences: &["c"],
        types: &[
            ("char", Word::DateOrDateTime),
            ("char *", Word::Text),
            ("char*", Word::Text),
        ],
        endings: &["_t", "_e"],
        marks: &["char \\*", "list_t*"],
        ..PLAIN
    },
    Language {
        name: "markdown",
        types: &[("Date", Word::DateTime), ("date", Word::Date)],
        folders: &["Apis"],
        keeps: &[Names::Parameters, Names::Fields],
        ..PLAIN
    },
    Language {
        name: "bash",
        fences: &["bash"],
        ..PLAIN
    },
    Language {
        name: "gdscript",
        fences: &["gdscript"],
        types: &[("float", Word::IntegerOrNumber)],
        ..PLAIN
    },
    Language {
        name: "scala",
        fences: &["scala"],
        types: &[("Float", Word::Float)],
        marks: &["Seq"],
        ..PLAIN
    },
];
