//! Turns facts of each kind, known ones, those that may be missing and those whose origin nobody keeps, into what can be
//! shown and stated.

use super::forms::Form;
use super::{Fact, Given, Keys, Stated};
use crate::spec::{Access, Known, Origin};

impl<T: Form> Fact for Known<T> {
    fn origin(&self) -> Option<Origin> {
        Some(self.origin)
    }

    fn words(&self) -> String {
        self.value.words()
    }

    fn stated(&self, keys: Keys) -> Stated {
        self.value.stated(keys)
    }

    fn state(&mut self, keys: Keys, given: Given<'_>) -> Result<bool, String> {
        let value = T::read(keys, given, Some(&self.value))?;
        let is_same = value.stated(keys) == self.value.stated(keys);
        let is_news = match self.origin {
            Origin::Stated(_) => !is_same,
            Origin::Inferred(..) | Origin::Corrected(_) => true,
        };
        if is_news {
            *self = Self::corrected(value, given.place);
        }
        Ok(is_news)
    }
}

impl<T: Form> Fact for Option<Known<T>> {
    fn origin(&self) -> Option<Origin> {
        self.as_ref().map(|known| known.origin)
    }

    fn words(&self) -> String {
        self.as_ref().map_or_else(|| "none".to_owned(), Fact::words)
    }

    fn stated(&self, keys: Keys) -> Stated {
        self.as_ref()
            .map_or_else(Stated::new, |known| known.stated(keys))
    }

    fn state(&mut self, keys: Keys, given: Given<'_>) -> Result<bool, String> {
        if T::is_none(keys, given) {
            return Ok(self.take().is_some());
        }
        if let Some(known) = self {
            return known.state(keys, given);
        }
        let value = T::read(keys, given, None)?;
        *self = Some(Known::corrected(value, given.place));
        Ok(true)
    }
}

/// Facts whose origin the spec does not keep.
macro_rules! without_origin {
    ($($type_:ty),*) => {
        $(impl Fact for $type_ {
            fn origin(&self) -> Option<Origin> {
                None
            }

            fn words(&self) -> String {
                Form::words(self)
            }

            fn stated(&self, keys: Keys) -> Stated {
                Form::stated(self, keys)
            }

            fn state(&mut self, keys: Keys, given: Given<'_>) -> Result<bool, String> {
                let value = Form::read(keys, given, Some(self))?;
                let is_news = value != *self;
                *self = value;
                Ok(is_news)
            }
        })*
    };
}

without_origin!(String, Vec<String>, Access);
