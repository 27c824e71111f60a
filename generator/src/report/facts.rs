//! Turns the spec into a list of its facts, each with what it tells, of which part of the API, and how it is known.

mod walk;

pub(super) use walk::facts;

use crate::spec::{Body, Field, Model, Operation, Origin, Parameter, Response, words};

/// An item of an API with its facts.
#[derive(Clone, Debug)]
pub(super) struct Entry<'a> {
    /// The item.
    pub(super) item: Item<'a>,
    /// What is known of it and of its parts.
    pub(super) facts: Vec<Fact<'a>>,
}

/// What facts are about.
#[derive(Clone, Copy, Debug)]
pub(super) enum Item<'a> {
    /// The API as a whole.
    Api,
    /// A security scheme.
    Scheme,
    /// An operation.
    Operation(&'a Operation),
    /// A model.
    Model(&'a Model),
}

/// The part of an item that a fact is about.
#[derive(Clone, Copy, Debug)]
pub(super) enum Part<'a> {
    /// All of it.
    Whole,
    /// A parameter of an operation, or a field of the form that it sends.
    Parameter(&'a Parameter),
    /// What an operation sends.
    Body(&'a Body),
    /// What an operation answers.
    Response(&'a Response),
    /// A field of a model.
    Field(&'a Field),
}

/// A fact in words.
#[derive(Clone, Debug)]
pub(super) struct Fact<'a> {
    /// The part that it is about.
    pub(super) part: Part<'a>,
    /// What it tells of the part.
    pub(super) what: What,
    /// What is known.
    pub(super) value: String,
    /// How it is known.
    pub(super) origin: Origin,
}

/// Declares what facts tell, each with its word.
macro_rules! whats {
    ($($what:ident $word:literal;)*) => {
        /// What a fact tells.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(super) enum What {
            $(#[doc = concat!("The ", $word, ".")] $what,)*
        }

        impl What {
            /// The word for it.
            #[must_use]
            pub(super) fn word(self) -> &'static str {
                match self { $(Self::$what => $word,)* }
            }
        }
    };
}

whats! {
    Title "title";
    Version "version";
    BaseUrl "base URL";
    Name "name";
    Kind "kind";
    Place "place";
    TokenUrl "token URL";
    Method "method";
    Path "path";
    Security "security";
    Paging "paging";
    Type "type";
    Style "style";
    Presence "presence";
    Content "content";
    MediaTypes "media types";
    Status "status";
    Shape "shape";
    Discriminator "discriminator";
}

impl Part<'_> {
    /// Its name in the pages, or the status codes of a response; empty for the whole.
    #[must_use]
    pub(super) fn said(&self) -> String {
        match self {
            Self::Whole => String::new(),
            Self::Parameter(parameter) => parameter.said.clone(),
            Self::Body(body) => body.said.clone(),
            Self::Response(response) => words::status(response.status.value),
            Self::Field(field) => field.said.clone(),
        }
    }
}
