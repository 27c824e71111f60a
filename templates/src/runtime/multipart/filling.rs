//! Turns what a call is given for a form with files into the parts of its body.

use super::{FilePart, Multipart, Part};
use crate::runtime::call::Call;
use crate::runtime::codec::Json;
use crate::runtime::payload::Payload;
use crate::runtime::request::Request;
use crate::runtime::style::{self, Style};

/// What generated code fills a form with files with.
impl<T> Call<T> {
    /// A text parameter; a list is a part per item, an object is JSON.
    pub(crate) fn part(&mut self, name: &'static str, value: &dyn Json) {
        self.part_as(name, Style::Form, value);
    }

    /// A text parameter in a style.
    pub(crate) fn part_as(&mut self, name: &'static str, style: Style, value: &dyn Json) {
        self.request.set_fields(name, style, value);
    }

    /// A file.
    pub(crate) fn file(&mut self, name: &'static str, file: FilePart) {
        self.files(name, vec![file]);
    }

    /// Files, all under one name.
    pub(crate) fn files(&mut self, name: &'static str, files: Vec<FilePart>) {
        self.request.set_files(name, files);
    }
}

impl Request {
    fn set_fields(&mut self, name: &'static str, style: Style, value: &dyn Json) {
        let fields = style::fields(name, style, value);
        let parts = fields.map(|fields| fields.into_iter().map(Part::field).collect());
        self.set_parts(name, parts);
    }

    fn set_files(&mut self, name: &'static str, files: Vec<FilePart>) {
        let files = files.into_iter();
        self.set_parts(name, files.map(|file| Part::file(name, file)).collect());
    }

    fn set_parts(&mut self, name: &'static str, parts: Result<Vec<Part>, String>) {
        match parts {
            Ok(parts) => self.payload.multipart().set(name, parts),
            Err(error) => self.fail(format!("form field `{name}`: {error}")),
        }
    }
}

impl Payload {
    /// The parts of a form with files, which is what the payload becomes if it is not one yet.
    fn multipart(&mut self) -> &mut Multipart {
        match self {
            Self::Multipart(parts) => parts,
            Self::Empty | Self::Whole(..) | Self::Form(_) => {
                *self = Self::Multipart(Multipart::new());
                self.multipart()
            }
        }
    }
}
