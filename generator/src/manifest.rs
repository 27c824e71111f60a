//! Turns `docwright.toml` into what its owner states about a client: its name, its pages, and facts no page has.

mod check;
mod correction;
mod crate_name;
mod entries;
mod paging;
mod schema;
mod template;
mod version;

use toml::Spanned;

pub use correction::{Correction, Facts};
pub use crate_name::crate_name;
pub(crate) use crate_name::why_not;
pub use entries::{
    ApiEntry, ClientEntry, Entries, Flow, KeyPlace, PagesEntry, SecurityEntry, SecurityType,
};
pub use paging::PagingEntry;
pub use schema::schema;
pub use template::{Live, template};
pub use version::with_version;

use crate::diag::{self, Diagnostic};
use crate::source::{Page, PageId, Sources, Span};

/// A manifest. Every entry may be left out.
#[derive(Clone, Debug, Default)]
pub struct Manifest {
    /// The text it was read from.
    pub page: Option<PageId>,
    /// What it says.
    pub entries: Entries,
}

impl Manifest {
    /// Reads the text of a manifest.
    ///
    /// # Errors
    /// A diagnostic at each place that cannot be understood.
    pub fn parse(page: PageId, sources: &Sources) -> Result<Self, Vec<Diagnostic>> {
        let text = &sources.page(page).text;
        let found = check::check(text, page, &schema());
        if !found.is_empty() {
            return Err(found);
        }
        let entries = toml::from_str(text).map_err(|error| {
            let place = Span::new(page, error.span().unwrap_or(0..0));
            vec![Diagnostic::at(&diag::BAD_MANIFEST, place, error.message())]
        })?;
        let page = Some(page);
        Ok(Self { page, entries })
    }

    /// Adds the text of a manifest to the sources and reads it; one that cannot be understood is an empty one and
    /// diagnostics.
    #[must_use]
    pub fn read(page: Page, sources: &mut Sources) -> (Self, Vec<Diagnostic>) {
        let id = sources.add(page);
        match Self::parse(id, sources) {
            Ok(manifest) => (manifest, Vec::new()),
            Err(found) => (Self::default(), found),
        }
    }

    /// Where the text of a manifest says that the pages are, whatever else is wrong with it; nothing if that cannot be
    /// understood.
    #[must_use]
    pub fn pages(text: &str) -> PagesEntry {
        #[derive(Default, serde::Deserialize)]
        #[serde(default)]
        struct Place {
            pages: PagesEntry,
        }
        let place: Place = toml::from_str(text).unwrap_or_default();
        place.pages
    }

    /// The place of an entry.
    #[must_use]
    pub fn span<T>(&self, entry: &Spanned<T>) -> Span {
        Span::new(self.page.unwrap_or_default(), entry.span())
    }
}
