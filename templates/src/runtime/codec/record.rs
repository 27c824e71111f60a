//! The one loop that reads the fields of any model, and the one that writes them.

use super::brackets::Brackets;
use super::reader::{Fail, Reader};
use super::seen::Seen;
use super::table::{Field, Lines, Need, Spot, Table};
use super::text::{in_json, push_text};
use super::twin::copy_record;
use super::value::push_value;
use super::writer::{Node, Presence, Record, Writer};
use super::{Json, Object};
use std::borrow::Cow;

/// Where a member of an object goes.
enum Place<'a> {
    Field(Spot, Field),
    Extra(Cow<'a, str>),
}

/// What has been read of a record.
struct Progress {
    seen: Seen,
    /// The fields that were read under another spelling, and which.
    spelled: Vec<(Spot, &'static str)>,
    /// The field that is expected next.
    next: Spot,
    /// How many fields were met.
    known: usize,
}

impl<'a> Reader<'a> {
    /// Reads an object into the fields of a record, which are blank and in the order of the table.
    ///
    /// # Errors
    ///
    /// [`Fail`] when there is no object, a required field is missing, or a field cannot be read.
    pub fn record(
        &mut self,
        lines: Lines,
        slots: &mut [&mut dyn Json],
        extra: &mut Object,
    ) -> Result<(), Fail> {
        if let Some(Node::Record(source)) = self.source {
            copy_record(source, slots, extra);
            return Ok(());
        }
        let (start, table) = (self.at, Table(lines));
        let mut progress = Progress {
            seen: Seen::default(),
            spelled: Vec::new(),
            next: Spot::FIRST,
            known: 0,
        };
        let mut more = self.open(Brackets::Object)?;
        while more {
            let key_at = self.at;
            match self.place(table, &mut progress)? {
                Place::Field(spot, field) => {
                    let is_new = progress.note(spot, table);
                    self.field(field, slots[spot.slot], is_new)
                }
                Place::Extra(key) => self.extra(key, extra),
            }
            .map_err(|Fail| self.failed_under_key(key_at))?;
            more = self.another(Brackets::Object)?;
        }
        self.fit.known += u32::try_from(progress.known).unwrap_or(u32::MAX);
        match progress.missing(table, slots.len()) {
            None => Ok(()),
            Some(field) => {
                self.at = start;
                self.fail(format!("the required field `{}` is missing", field.name()))
            }
        }
    }

    /// Reads a key; most documents have the keys in the order of the table.
    #[inline]
    fn place(&mut self, table: Table, progress: &mut Progress) -> Result<Place<'a>, Fail> {
        match table.field(progress.next) {
            Some(field) if self.take(field.expected()) => {
                self.skip_space();
                Ok(Place::Field(progress.next, field))
            }
            Some(_) | None => self.other_place(table, progress),
        }
    }

    #[inline(never)]
    fn other_place(&mut self, table: Table, progress: &mut Progress) -> Result<Place<'a>, Fail> {
        let key = self.key()?;
        let name = match &key {
            Cow::Borrowed(key) => Cow::Borrowed(*key),
            Cow::Owned(key) => in_json(key),
        };
        let spot = self
            .strays
            .find(table, &name)
            .or_else(|| progress.accept(table.find_other(&name)?));
        let field = spot.and_then(|spot| Some((spot, table.field(spot)?)));
        Ok(match field {
            Some((spot, field)) => Place::Field(spot, field),
            None => Place::Extra(key),
        })
    }

    #[inline]
    fn field(&mut self, field: Field, slot: &mut dyn Json, is_new: bool) -> Result<(), Fail> {
        if !is_new {
            slot.reset();
        }
        if field.need() != Need::Required && self.take_null() {
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
}

impl Progress {
    /// Whether a field may be read under another spelling: if it was not read, or under the same one.
    fn accept(&mut self, spelled: (Spot, &'static str)) -> Option<Spot> {
        let (spot, _) = spelled;
        if !self.seen.contains(spot.slot) {
            self.spelled.push(spelled);
        }
        self.spelled.contains(&spelled).then_some(spot)
    }

    /// Notes that a field was met; false if it was met before.
    #[inline]
    fn note(&mut self, spot: Spot, table: Table) -> bool {
        self.next = table.after(spot);
        let is_new = self.seen.insert(spot.slot);
        self.known += usize::from(is_new);
        is_new
    }

    /// The first required field that was not met.
    #[inline]
    fn missing(&self, table: Table, count: usize) -> Option<Field> {
        if self.known == count {
            return None;
        }
        let mut fields = table.fields().enumerate();
        let is_missing = |(index, field): &(usize, Field)| {
            field.need() == Need::Required && !self.seen.contains(*index)
        };
        fields.find(is_missing).map(|(_, field)| field)
    }
}

impl Writer<'_> {
    /// Writes the fields of a record, in the order of the table.
    pub fn record(&mut self, lines: Lines, slots: &[&dyn Json], extra: &Object) -> Presence {
        let record = Record {
            table: Table(lines),
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
        for (field, slot) in record.fields() {
            self.push_field(field, slot);
        }
        for (key, value) in record.rest() {
            self.push_key(key);
            push_value(&mut self.out, value);
        }
        self.close_object(start);
    }

    #[inline]
    fn push_field(&mut self, field: Field, slot: &dyn Json) {
        let mark = self.out.len();
        self.out.extend_from_slice(field.quoted());
        match (slot.write(self), field.need()) {
            (Presence::Written, _) => {}
            (Presence::Absent, Need::Required | Need::Nullable) => {
                self.out.extend_from_slice(b"null");
            }
            (Presence::Absent, Need::Optional) => self.out.truncate(mark),
        }
    }
}
