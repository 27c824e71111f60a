//! Which status codes a response stands for.

/// Which status codes a response stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// One code.
    Code(u16),
    /// A hundred of them: `4` for `4XX`.
    Range(u8),
    /// All that are not named.
    Default,
}

impl Status {
    /// The status of a key such as `200`, `4XX` or `default` (`OpenAPI` 3.1, section 4.8.16).
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        match (key, key.strip_suffix("XX")) {
            ("default", _) => Some(Self::Default),
            (_, Some(hundreds)) => hundreds.parse().ok().map(Self::Range),
            (_, None) => key.parse().ok().map(Self::Code),
        }
    }

    /// Whether it tells of a success.
    #[must_use]
    pub fn is_success(self) -> bool {
        match self {
            Self::Code(code) => (200..300).contains(&code),
            Self::Range(hundreds) => hundreds == 2,
            Self::Default => false,
        }
    }
}
