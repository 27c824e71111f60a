//! The rules by which facts are inferred: the name that documents bear, how much may be doubted, what the rule concludes.

/// How much what a rule concludes may be doubted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// It follows from what the pages say.
    Evident,
    /// It follows from how such pages are mostly meant.
    Usual,
    /// It is a custom, and the pages tell nothing.
    Blind,
}

/// Declares the rules with their names, how much they may be doubted, and what they conclude.
macro_rules! rules {
    ($($rule:ident $name:literal $doubt:ident $says:literal;)*) => {
        /// A rule that concludes a fact that no page states.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $(#[doc = $says] $rule,)*
        }

        impl Rule {
            /// Every rule.
            pub const ALL: &'static [Self] = &[$(Self::$rule),*];

            /// Its name in documents and tables.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$rule => $name,)* }
            }

            /// How much what it concludes may be doubted.
            #[must_use]
            pub fn doubt(self) -> Doubt {
                match self { $(Self::$rule => Doubt::$doubt,)* }
            }

            /// What it concludes.
            #[must_use]
            pub fn says(self) -> &'static str {
                match self { $(Self::$rule => $says,)* }
            }
        }
    };
}

rules! {
    PathTemplate "path-template" Evident "The name equals a variable of the path template but for case and punctuation.";
    Leftover "leftover" Usual "The path template has one variable that no row took and this is the first required row left.";
    NotPathNorBody "query-by-default" Blind "What is neither in the path nor a body, a form field or a known header goes into the query.";
    QueryElsewhere "query-elsewhere" Usual "Another operation, which has no body, has this parameter with the same words on it.";
    HeaderName "header-name" Usual "The name is that of a header.";
    ModelBody "model-body" Evident "A linked model of a request that takes a body is the body.";
    BodyName "body-name" Usual "A row named like a body is the body.";
    OnlyContent "only-content" Evident "The request states a media type and this is the one row that can be its content.";
    FormMediaType "form-media-type" Evident "The request has the media type of a form, so its rows are fields of the form.";
    FileInForm "file-in-form" Evident "No media type is stated, and a file among the rows of a request can only be a field of a form.";
    FormByDefault "form-by-default" Blind "Nobody states the media type of a form: that of HTML forms is the custom.";
    JsonByDefault "json-by-default" Usual "Nobody states a media type; JSON is the custom.";
    AsWritten "as-written" Evident "The name has one spelling in every style.";
    SpelledInProse "spelled-in-prose" Evident "A word of the pages equals the name but for case and punctuation.";
    ApiStyle "api-style" Usual "Most multi-word names whose spelling is stated are written in this style.";
    LoweredCapital "lowered-capital" Usual "A small letter stands in front of capitals in a row, as it never does in camel case: the SDK made the first capital small.";
    StandardName "standard-name" Evident "A standard spells it so, and other names of the standard stand beside it.";
    DialectKeeps "dialect-keeps" Evident "This language's pages keep names as they are on the wire.";
    SecondOfName "second-of-name" Evident "The SDK put a number behind the name, since another place has a parameter of that name.";
    SpelledOut "spelled-out" Usual "The SDK spells punctuation out in words, since its names cannot hold it.";
    ReservedWord "reserved-word" Evident "The prefix was put in front of a word that the language reserves.";
    StyleInWords "style-in-words" Usual "The words on the value tell how its parts are told apart.";
    PairsByDefault "pairs-by-default" Blind "Nobody tells how a list is written; a pair for each item is the custom.";
    BracketsByDefault "brackets-by-default" Blind "Nobody tells how an object is written; a pair for each field, with its name in brackets, is the custom.";
    SuccessStatus "success-status" Usual "No status is stated; this is the custom for a success.";
    SchemeName "scheme-name" Usual "The name of the security scheme says of what kind it is.";
    SchemesOfReadme "schemes-of-readme" Usual "The README describes these schemes, and no page says which operations want them.";
    ExampleCode "example-code" Evident "The example's code sets it up.";
    ExampleLiteral "example-literal" Evident "The example's literal has the form of such a value.";
    ExampleObject "example-object" Usual "No page describes the model; an example writes out an object in its place.";
    DefaultLiteral "default-literal" Evident "The default has the form of such a value.";
    TextByDefault "text-by-default" Blind "No page tells the type; in paths, queries and headers every value is text.";
    CountingName "counting-name" Usual "The name or the words are those of something that is counted, so the number is whole.";
    TruthName "truth-name" Usual "The name or the words are those of something that is true or false, and the page's word for the type may stand for that.";
    DayName "day-name" Usual "The name or the words are those of a day.";
    RawBytes "raw-bytes" Evident "The value is sent as it is, so its bytes need not be text.";
    ValuesElsewhere "values-elsewhere" Evident "The model's own page lost its values; a row that uses it lists them.";
    UsedAsText "used-as-text" Usual "A row gives the model a place or a default that only text can have, and its page has no fields.";
    PluralOfModel "plural-of-model" Usual "The model's page has no fields and its name is the plural of another's, so it is a list of those.";
    ParentByName "parent-by-name" Blind "A page with `AllOf` behind the model's name betrays that its own lost a parent's fields; the model of the nearest name is taken for the parent.";
    ParentByTag "parent-by-tag" Usual "The model gives a field its own name as value, and nothing uses it: it is one of those that the words on them name, a model that must have that field.";
    MergedModels "merged-models" Usual "The model has just the fields of several others, which share one that tells them apart: a value is one of those, and need not have what only some have.";
    SecondSet "second-set" Evident "Another documentation set of the same API says so.";
    NoPage "no-page" Evident "The pages refer to it and none describes it.";
    PageTitle "page-title" Evident "Taken from the title of the only page of operations.";
    PageNumber "page-number" Usual "A query parameter counts pages, and the answer holds a list.";
    ItemOffset "item-offset" Usual "A query parameter counts items, another bounds them or the answer tells their number, and the answer holds a list.";
    NextCursor "next-cursor" Usual "The answer holds a list and the value that a query parameter takes for the next page.";
    NextLink "next-link" Usual "The answer holds a list and the address of the next page.";
    LinkHeader "link-header" Usual "The words on an operation that answers a list name the header `Link`.";
    Unknown "unknown" Evident "Nobody says; a value that does no harm.";
}

impl Rule {
    /// The rule of that name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.name() == name)
    }
}
