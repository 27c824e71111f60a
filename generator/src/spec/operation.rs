//! Operations, their parameters, bodies and responses.

use serde_json::Value;

use super::{Known, Paging, Presence, Status, Style, Type};

/// A call that the API offers.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Its name in the pages.
    pub name: Known<String>,
    /// The tags of the pages that it stands on.
    pub tags: Vec<String>,
    /// The verb.
    pub method: Known<Method>,
    /// The path template, with `{name}` for each path parameter (`OpenAPI` 3.1, section 4.8.8).
    pub path: Known<String>,
    /// One line on it.
    pub summary: String,
    /// More words on it, as Markdown.
    pub description: String,
    /// Who may call it.
    pub permissions: Permissions,
    /// What goes into path, query, headers and cookies, in the order of the page.
    pub parameters: Vec<Parameter>,
    /// What goes into the body.
    pub body: Option<Body>,
    /// What may come back, by status: single codes, hundreds of them, all others.
    pub responses: Vec<Response>,
    /// How a caller says who it is.
    pub security: Known<Security>,
    /// How its list is divided into pages; `None` if it is no listing.
    pub paging: Option<Known<Paging>>,
}

/// An HTTP method (RFC 9110, section 9; RFC 5789).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)] // The names are the standard's.
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
}

/// Names of what a caller must be allowed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Permissions {
    /// How many of them are needed.
    pub need: Need,
    /// Their names.
    pub names: Vec<String>,
}

/// How many permissions of a list a caller needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Need {
    /// Nobody says.
    #[default]
    NotStated,
    /// None.
    None,
    /// One of them.
    Any,
    /// Each of them.
    All,
}

/// A value that goes into path, query, headers or cookies, or a field of a form.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: Known<String>,
    /// Its name in the pages.
    pub said: String,
    /// Where it goes.
    pub place: Known<Place>,
    /// Its type.
    pub type_: Known<Type>,
    /// How it is written, if it is a list or an object in a query or form.
    pub style: Option<Known<Style>>,
    /// Whether it must be given.
    pub presence: Known<Presence>,
    /// The value that the pages call its default, although it must be given.
    pub suggested: Option<Value>,
    /// The words on it, as Markdown.
    pub description: String,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Into the path template.
    Path,
    /// Behind the question mark.
    Query,
    /// Into a header.
    Header,
    /// Into the cookie header.
    Cookie,
    /// Into a form in the body.
    Form,
}

/// What a request carries in its body.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// The name of its row in the pages.
    pub said: String,
    /// The media types that it may have, the first of which a client sends.
    pub media_types: Known<Vec<String>>,
    /// What it holds.
    pub content: Known<Content>,
    /// Whether it must be given.
    pub presence: Known<Presence>,
    /// The words on it, as Markdown.
    pub description: String,
}

/// What a body holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// One value.
    Value(Type),
    /// The fields of a form.
    Form(Vec<Parameter>),
}

/// What may come back.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// When it comes.
    pub status: Known<Status>,
    /// The words on it.
    pub description: String,
    /// The media types that it may have.
    pub media_types: Vec<String>,
    /// The type of its body; `None` if it has none.
    pub content: Option<Known<Type>>,
}

/// How a caller of an operation says who it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Security {
    /// Nobody says: whatever the client has.
    NotStated,
    /// Not at all.
    None,
    /// By these schemes; pages do not tell whether all or one of them.
    Schemes(Vec<String>),
}

/// What an operation's answer is called where inputs have a wire name.
pub const ANSWER: &str = "response";

impl Operation {
    /// The fields of the form in its body; none if the body is no form.
    #[must_use]
    pub fn form(&self) -> &[Parameter] {
        match self.body.as_ref().map(|body| &body.content.value) {
            Some(Content::Form(fields)) => fields,
            Some(Content::Value(_)) | None => &[],
        }
    }

    /// Its body and the type of it, unless it is a form.
    #[must_use]
    pub fn value_body(&self) -> Option<(&Body, &Type)> {
        let body = self.body.as_ref()?;
        match &body.content.value {
            Content::Value(type_) => Some((body, type_)),
            Content::Form(_) => None,
        }
    }

    /// The type of what a success brings; `None` if it brings nothing.
    #[must_use]
    pub fn answer(&self) -> Option<&Type> {
        let mut successes = self.successes();
        let content = successes.find_map(|response| response.content.as_ref());
        content.map(|content| &content.value)
    }

    /// The responses that tell of a success.
    pub fn successes(&self) -> impl Iterator<Item = &Response> {
        let all = self.responses.iter();
        all.filter(|response| response.status.value.is_success())
    }

    /// Every type that a caller gives or gets, with the wire name of what has it, or [`ANSWER`].
    pub fn types(&self) -> impl Iterator<Item = (&str, &Type)> {
        let inputs = self.parameters.iter().chain(self.form());
        let inputs = inputs.map(|each| (each.name.value.as_str(), &each.type_.value));
        let body = self
            .value_body()
            .map(|(body, type_)| (body.said.as_str(), type_));
        let answers = self
            .responses
            .iter()
            .filter_map(|response| response.content.as_ref());
        let answers = answers.map(|content| (ANSWER, &content.value));
        inputs.chain(body).chain(answers)
    }
}

impl Method {
    /// Every method.
    pub const ALL: [Self; 8] = [
        Self::Get,
        Self::Put,
        Self::Post,
        Self::Delete,
        Self::Options,
        Self::Head,
        Self::Patch,
        Self::Trace,
    ];

    /// The method of that name, in any case.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|method| method.as_str().eq_ignore_ascii_case(name))
    }

    /// Its name on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
        }
    }

    /// Whether RFC 9110 gives a meaning to a body of such a request.
    #[must_use]
    pub fn takes_body(self) -> bool {
        match self {
            Self::Put | Self::Post | Self::Patch => true,
            Self::Get | Self::Delete | Self::Options | Self::Head | Self::Trace => false,
        }
    }
}

/// The names in the braces of a path template (`OpenAPI` 3.1, section 4.8.8).
pub fn variables(template: &str) -> impl Iterator<Item = &str> {
    let parts = template.split('{').skip(1);
    parts.filter_map(|part| part.split_once('}').map(|(name, _)| name))
}

impl Place {
    /// Every place.
    pub const ALL: [Self; 5] = [
        Self::Path,
        Self::Query,
        Self::Header,
        Self::Cookie,
        Self::Form,
    ];

    /// The word of `OpenAPI` for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
            Self::Form => "form",
        }
    }
}
