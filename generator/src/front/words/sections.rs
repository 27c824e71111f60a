//! Titles of sections, words that begin lines, and names of columns.

/// A section of an operation or of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::front) enum Section {
    /// Code.
    Example,
    /// The only table of parameters.
    Parameters,
    /// A table of those in the path.
    PathParameters,
    /// A table of those elsewhere.
    OtherParameters,
    /// A table of those that must be given.
    RequiredParameters,
    /// A table of those that may be left out.
    OptionalParameters,
    /// What comes back.
    ReturnType,
    /// How a caller says who it is.
    Authorization,
    /// Media types.
    Headers,
    /// Status codes.
    Responses,
    /// A table of fields.
    Properties,
    /// A list of values.
    Enum,
    /// A list of models, one of which it is.
    OneOf,
    /// How the SDK's class is used.
    Methods,
    /// `Documentation for API Endpoints`
    Endpoints,
    /// `Documentation for Models`
    Models,
    /// `Documentation for Authorization`
    Schemes,
}

/// Titles in lower case, and what they head.
pub(in crate::front) const SECTIONS: &[(&str, Section)] = &[
    ("example", Section::Example),
    ("examples", Section::Example),
    ("code sample", Section::Example),
    ("parameters", Section::Parameters),
    ("path parameters", Section::PathParameters),
    ("other parameters", Section::OtherParameters),
    ("required parameters", Section::RequiredParameters),
    ("optional parameters", Section::OptionalParameters),
    ("return type", Section::ReturnType),
    ("authorization", Section::Authorization),
    ("http request headers", Section::Headers),
    ("http response details", Section::Responses),
    ("http response codes", Section::Responses),
    ("responses", Section::Responses),
    ("properties", Section::Properties),
    ("enum", Section::Enum),
    ("enum variants", Section::Enum),
    ("oneof schemas", Section::OneOf),
    ("oneof", Section::OneOf),
    ("anyof schemas", Section::OneOf),
    ("anyof", Section::OneOf),
    ("methods", Section::Methods),
    ("class instance methods", Section::Methods),
    ("documentation for api endpoints", Section::Endpoints),
    ("documentation for models", Section::Models),
    ("documentation for authorization", Section::Schemes),
    ("documentation for authorisation", Section::Schemes),
];

/// Words that begin a line of a page wherever they stand.
pub(in crate::front) const LEADERS: &[&str] = &[
    "All URIs are relative to",
    "- **Content-Type**",
    "- **Accept**",
];

/// Words, in lower case, of sentences that say that there is nothing.
pub(in crate::front) const NOTHING: &[&str] = &[
    "not need any parameter",
    "not require any parameter",
    "not have any parameter",
    "other parameters are passed through a pointer",
    "empty response body",
    "not defined",
    "not applicable",
    "no authorization required",
];

/// Names of rows on arguments of the SDK's function that are not sent.
pub(in crate::front) const NOT_SENT: &[&str] = &["ctx", "_api", "apiClient", "ctx.Context", "req"];

/// Types of arguments that are called back and not sent.
pub(in crate::front) const CALLED: &[&str] = &["Callable"];

/// Flows of OAuth (Swagger 2.0), which some templates put behind the name of a scheme to tell its flows apart.
pub(in crate::front) const FLOWS: &[&str] = &["implicit", "password", "application", "accessCode"];

/// Constants that pages print for media types.
pub(in crate::front) const MEDIA_TYPES: &[(&str, &str)] = &[
    ("APPLICATION_JSON", "application/json"),
    ("APPLICATION_XML", "application/xml"),
    (
        "APPLICATION_FORM_URLENCODED",
        "application/x-www-form-urlencoded",
    ),
    ("APPLICATION_OCTETSTREAM", "application/octet-stream"),
    ("FORM_DATA", "multipart/form-data"),
    ("TEXT_HTML", "text/html"),
    ("IMAGE_GIF", "image/gif"),
    ("IMAGE_JPEG", "image/jpeg"),
    ("IMAGE_PNG", "image/png"),
    ("TEXT_PLAIN_UTF8", "text/plain"),
    ("TEXT_PLAIN_UTF_8", "text/plain"),
    ("TEXT_PLAIN", "text/plain"),
];

/// A column of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::front) enum Column {
    /// The name of a parameter, a field or a value.
    Name,
    /// A type.
    Type,
    /// Words.
    Description,
    /// Marks in brackets.
    Notes,
    /// Whether it must be given.
    Required,
    /// The name of an operation.
    Operation,
    /// The name of a page of operations.
    Api,
    /// Verb and path.
    Endpoint,
    /// A status code.
    Status,
    /// Headers of an answer.
    Headers,
    /// A value of an enum.
    Value,
    /// Path, query, header or body.
    Place,
    /// Functions of the SDK.
    Code,
}

/// Names of columns in lower case, and what they hold.
pub(in crate::front) const COLUMNS: &[(&str, Column)] = &[
    ("name", Column::Name),
    ("type", Column::Type),
    ("data type", Column::Type),
    ("description", Column::Description),
    ("notes", Column::Notes),
    ("required", Column::Required),
    ("method", Column::Operation),
    ("feature", Column::Operation),
    ("class", Column::Api),
    ("http request", Column::Endpoint),
    ("status code", Column::Status),
    ("code", Column::Status),
    ("response headers", Column::Headers),
    ("value", Column::Value),
    ("parameter name", Column::Name),
    ("param type", Column::Place),
    ("path/query string/httpbody", Column::Place),
    ("getter", Column::Code),
    ("setter", Column::Code),
];
