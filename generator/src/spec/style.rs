//! How the parts of a list or an object are told apart in a query or form.

/// How a list or an object is written in a query or form; a single value is written in one way only.
///
/// The words are those of Swagger 2.0 (`collectionFormat`), of `OpenAPI` 3.1 (section 4.8.12.3, `style`), and JSON's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// A pair for each part: `ids=1&ids=2`, and of an object `x=1&y=2`.
    Form,
    /// Commas between the parts: `ids=1,2`.
    Csv,
    /// Spaces between the parts: `ids=1%202`.
    Ssv,
    /// Bars between the parts: `ids=1%7C2`.
    Pipes,
    /// A pair for each part, whose name stands in brackets: `filter[name]=x`.
    DeepObject,
    /// The whole value as JSON.
    Json,
}

impl Style {
    /// Every style.
    pub const ALL: [Self; 6] = [
        Self::Form,
        Self::Csv,
        Self::Ssv,
        Self::Pipes,
        Self::DeepObject,
        Self::Json,
    ];

    /// The word for it in docwright.toml.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Csv => "csv",
            Self::Ssv => "ssv",
            Self::Pipes => "pipes",
            Self::DeepObject => "deep-object",
            Self::Json => "json",
        }
    }

    /// The style of that word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|style| style.as_str() == word)
    }
}
