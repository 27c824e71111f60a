//! What a model's page says.

use super::{Literal, Notes, Said, Type};
use crate::source::{PageId, Span};

/// A page of a model.
#[derive(Clone, Debug, PartialEq)]
pub struct ModelPage {
    /// The page.
    pub page: PageId,
    /// Its name without module.
    pub name: Said<String>,
    /// Prose between title and table.
    pub description: Option<Said<String>>,
    /// The rows of its table of properties.
    pub fields: Vec<Field>,
    /// What shape the page shows.
    pub shape: Shape,
    /// Lists of values for single fields: the heading's words and the values.
    pub inline_enums: Vec<InlineEnum>,
}

/// What a model page shows besides fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A table of properties, maybe empty.
    Fields,
    /// Fields that the code of an example gives values to; no page describes the model.
    Shown,
    /// A list of texts; an empty one if the page says that it is one and no more.
    Enum(Vec<Said<String>>),
    /// A list of whole numbers.
    Numbers(Vec<Said<String>>),
    /// A list of models, one of which it is.
    Union {
        /// The models; plain types may stand among them.
        variants: Vec<Said<Type>>,
        /// The field that tells them apart.
        discriminator: Option<Said<String>>,
        /// Values of that field and their models.
        mapping: Vec<(String, String)>,
    },
}

/// `## Enum: ColorEnum` on a model's page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InlineEnum {
    /// What the heading calls it.
    pub name: Said<String>,
    /// Its values.
    pub values: Vec<Said<String>>,
}

/// A row of a table of properties.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The row.
    pub row: Span,
    /// Its name in the SDK.
    pub name: Said<String>,
    /// Its type.
    pub type_: Said<Type>,
    /// The words on it.
    pub description: Option<Said<String>>,
    /// An example of its value.
    pub literal: Option<Said<Literal>>,
    /// What its notes say.
    pub notes: Notes,
}
