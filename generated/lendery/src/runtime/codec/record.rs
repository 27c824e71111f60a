//! The one loop that reads the fields of any model, and the one that writes them.

use super::brackets::Brackets;
use super::reader::{Fail, Reader};
use super::table::{Field, Fields, Need, Seen, Table};
use super::text::push_text;
use super::value::push_value;
use super::writer::{Node, Presence, Record, Writer};
use super::{Json, Object};
use std::borrow::Cow;

/// Where a member of an object goes.
enum Place<'a, 'f> {
    Field(usize, &'f Field),
    Extra(Cow<'a, str>),
}

/// What has been read of a record.
struct Progress {
    seen: Seen,
    /// The fields that were read under another spelling, and which.
    spelled: Vec<(usize, &'static str)>,
    /// The field that is expected next.
    next: usize,
    /// How many fields were met.
    known: u32,
    /// How many required fields were not met yet.
    missing: usize,
}

impl<'a> Reader<'a> {
    /// Reads an object into the fields of a record, which are blank and in the order of the table.
    ///
    /// # Errors
    ///
    /// [`Fail`] when there is no object, a required field is missing, or a field cannot be read.
    pub fn record(
        &mut self,
        table: &Table,
        slots: &mut [&mut dyn Json],
        extra: &mut Object,
    ) -> Result<(), Fail> {
        let start = self.at;
        let fields = table.fields();
        let mut progress = Progress {
            seen: Seen::default(),
            spelled: Vec::new(),
            next: 0,
            known: 0,
            missing: fields.required,
        };
        let mut more = self.open(Brackets::Object)?;
        while more {
            let key_at = self.at;
            match self.place(fields, &mut progress)? {
                Place::Field(index, field) => {
                    let is_new = progress.note(index, field);
                    self.field(field, slots[index], is_new)
                }
                Place::Extra(key) => self.extra(key, extra),
            }
            .map_err(|Fail| self.failed_under_key(key_at))?;
            more = self.another(Brackets::Object)?;
        }
        self.fit.known += progress.known;
        if progress.missing > 0 {
            self.at = start;
            return self.missing(fields, &progress);
        }
        Ok(())
    }

    /// Reads a key; most documents have the keys in the order of the table.
    #[inline]
    fn place<'f>(
        &mut self,
        fields: &'f Fields,
        progress: &mut Progress,
    ) -> Result<Place<'a, 'f>, Fail> {
        match fields.get(progress.next) {
            Some(field) if self.take(field.expected()) => {
                self.skip_space();
                Ok(Place::Field(progress.next, field))
            }
            Some(_) | None => self.other_place(fields, progress),
        }
    }

    #[inline(never)]
    fn other_place<'f>(
        &mut self,
        fields: &'f Fields,
        progress: &mut Progress,
    ) -> Result<Place<'a, 'f>, Fail> {
        let key = self.key()?;
        let index = fields
            .find(&key, progress.next)
            .or_else(|| progress.accept(fields.find_other(&key)?));
        let field = index.and_then(|index| Some((index, fields.get(index)?)));
        Ok(match field {
            Some((index, field)) => Place::Field(index, field),
            None => Place::Extra(key),
        })
    }

    #[inline]
    fn field(&mut self, field: &Field, slot: &mut dyn Json, is_new: bool) -> Result<(), Fail> {
        if !is_new {
            slot.reset();
        }
        if field.need != Need::Required && self.take_null() {
            return Ok(());
        }
        slot.read(self)
    }

    fn extra(&mut self, key: Cow<'a, str>, extra: &mut Object) -> Result<(), Fail> {
        self.fit.unknown += 1;
        let value = self.value()?;
        extra.insert(key.into_owned(), value);
        Ok(())
    }

    #[cold]
    fn missing(&mut self, fields: &Fields, progress: &Progress) -> Result<(), Fail> {
        let is_missing = |(index, field): &(usize, &Field)| {
            field.need == Need::Required && !progress.seen.contains(*index)
        };
        let missing = fields.iter().enumerate().find(is_missing);
        let (_, field) = missing.expect("a required field was not met");
        self.fail(format!("the required field `{}` is missing", field.name))
    }
}

impl Progress {
    /// Whether a field may be read under another spelling: if it was not read, or under the same one.
    fn accept(&mut self, spelled: (usize, &'static str)) -> Option<usize> {
        let (index, _) = spelled;
        if !self.seen.contains(index) {
            self.spelled.push(spelled);
        }
        self.spelled.contains(&spelled).then_some(index)
    }

    /// Notes that a field was met; false if it was met before.
    #[inline]
    fn note(&mut self, index: usize, field: &Field) -> bool {
        self.next = index + 1;
        let is_new = self.seen.insert(index);
        if is_new {
            self.known += 1;
            self.missing -= usize::from(field.need == Need::Required);
        }
        is_new
    }
}

impl Writer<'_> {
    /// Writes the fields of a record, in the order of the table.
    pub fn record(&mut self, table: &Table, slots: &[&dyn Json], extra: &Object) -> Presence {
        let record = Record {
            fields: table.fields(),
            slots,
            extra,
            tag: self.tag.take(),
        };
        match &mut self.sink {
            Some(sink) => sink.put(Node::Record(&record)),
            None => self.push_record(&record),
        }
        Presence::Written
    }

    /// Writes each member after a comma; the first comma then becomes the bracket.
    fn push_record(&mut self, record: &Record<'_>) {
        let start = self.out.len();
        if let Some((name, value)) = record.missing_tag() {
            self.push_key(name);
            push_text(&mut self.out, value);
        }
        for (field, slot) in record.fields.iter().zip(record.slots) {
            self.push_field(field, *slot);
        }
        for (key, value) in record.rest() {
            self.push_key(key);
            push_value(&mut self.out, value);
        }
        self.close_object(start);
    }

    #[inline]
    fn push_field(&mut self, field: &Field, slot: &dyn Json) {
        let mark = self.out.len();
        self.out.extend_from_slice(field.quoted());
        match (slot.write(self), field.need) {
            (Presence::Written, _) => {}
            (Presence::Absent, Need::Required | Need::Nullable) => {
                self.out.extend_from_slice(b"null");
            }
            (Presence::Absent, Need::Optional) => self.out.truncate(mark),
        }
    }
}
