//! Reads and writes lists and maps, by two loops that do not know what is in them.

use super::Json;
use super::brackets::Brackets;
use super::failure::Step;
use super::reader::{Fail, Reader};
use super::twin::{copy_entries, copy_list};
use super::writer::{Node, Presence, Writer};
use std::collections::{BTreeMap, HashMap, btree_map, hash_map};
use std::hash::BuildHasher;

/// A list of values of one type.
pub(super) trait List {
    /// Adds a blank at the end.
    fn grow(&mut self) -> &mut dyn Json;

    fn len(&self) -> usize;

    fn item(&self, index: usize) -> &dyn Json;
}

/// A map from text to values of one type.
pub(super) trait Entries {
    /// Puts a blank under a key.
    fn slot(&mut self, key: String) -> &mut dyn Json;

    fn len(&self) -> usize;

    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a dyn Json));
}

impl Reader<'_> {
    #[inline(never)]
    fn list(&mut self, list: &mut dyn List) -> Result<(), Fail> {
        if let Some(Node::List(source)) = self.source {
            copy_list(*source, list);
            return Ok(());
        }
        let mut index = 0;
        let mut more = self.open(Brackets::Array)?;
        while more {
            if list.grow().read(self).is_err() {
                return Err(self.failed_in(Step::Index(index)));
            }
            index += 1;
            more = self.another(Brackets::Array)?;
        }
        Ok(())
    }

    #[inline(never)]
    pub(super) fn entries(&mut self, entries: &mut dyn Entries) -> Result<(), Fail> {
        if let Some(Node::Entries(source)) = self.source {
            copy_entries(*source, entries);
            return Ok(());
        }
        let mut more = self.open(Brackets::Object)?;
        while more {
            let key_at = self.at;
            let key = self.key()?.into_owned();
            if entries.slot(key).read(self).is_err() {
                return Err(self.failed_under_key(key_at));
            }
            more = self.another(Brackets::Object)?;
        }
        Ok(())
    }
}

impl Writer<'_> {
    #[inline(never)]
    fn list(&mut self, list: &dyn List) -> Presence {
        self.tag = None;
        match &mut self.sink {
            Some(sink) => sink.put(Node::List(list)),
            None => self.push_list(list),
        }
        Presence::Written
    }

    fn push_list(&mut self, list: &dyn List) {
        self.out.push(b'[');
        for index in 0..list.len() {
            if index > 0 {
                self.out.push(b',');
            }
            self.item(list.item(index));
        }
        self.out.push(b']');
    }

    #[inline(never)]
    pub(super) fn entries(&mut self, entries: &dyn Entries) -> Presence {
        self.tag = None;
        match &mut self.sink {
            Some(sink) => sink.put(Node::Entries(entries)),
            None => self.push_entries(entries),
        }
        Presence::Written
    }

    fn push_entries(&mut self, entries: &dyn Entries) {
        let start = self.out.len();
        entries.each(&mut |key, value| {
            self.push_key(key);
            self.item(value);
        });
        self.close_object(start);
    }
}

impl<T: Json> List for Vec<T> {
    fn grow(&mut self) -> &mut dyn Json {
        let index = self.len();
        self.push(T::blank());
        &mut self[index]
    }

    fn len(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> &dyn Json {
        &self[index]
    }
}

impl<T: Json> Json for Vec<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fail> {
        reader.list(self)
    }

    fn write(&self, writer: &mut Writer<'_>) -> Presence {
        writer.list(self)
    }

    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Json> Entries for BTreeMap<String, T> {
    fn slot(&mut self, key: String) -> &mut dyn Json {
        match self.entry(key) {
            btree_map::Entry::Vacant(entry) => entry.insert(T::blank()),
            btree_map::Entry::Occupied(mut entry) => {
                entry.insert(T::blank());
                entry.into_mut()
            }
        }
    }

    fn len(&self) -> usize {
        self.len()
    }

    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a dyn Json)) {
        for (key, value) in self {
            visit(key, value);
        }
    }
}

impl<T: Json> Json for BTreeMap<String, T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fail> {
        reader.entries(self)
    }

    fn write(&self, writer: &mut Writer<'_>) -> Presence {
        writer.entries(self)
    }

    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Json, S: BuildHasher> Entries for HashMap<String, T, S> {
    fn slot(&mut self, key: String) -> &mut dyn Json {
        match self.entry(key) {
            hash_map::Entry::Vacant(entry) => entry.insert(T::blank()),
            hash_map::Entry::Occupied(mut entry) => {
                entry.insert(T::blank());
                entry.into_mut()
            }
        }
    }

    fn len(&self) -> usize {
        self.len()
    }

    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a dyn Json)) {
        for (key, value) in self {
            visit(key, value);
        }
    }
}

impl<T: Json, S: BuildHasher + Default + 'static> Json for HashMap<String, T, S> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fail> {
        reader.entries(self)
    }

    fn write(&self, writer: &mut Writer<'_>) -> Presence {
        writer.entries(self)
    }

    fn blank() -> Self {
        Self::default()
    }
}
