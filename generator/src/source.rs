//! Turns the text of pages into places: a span names bytes of a page, a location names line and column.

mod characters;
mod ruler;

use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;

pub use characters::{floor_char_boundary, steers};
use ruler::Ruler;

/// Number of a page within its [`Sources`].
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageId(u32);

impl fmt::Debug for PageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "page {}", self.0)
    }
}

/// A range of bytes in one page.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The page it lies in.
    pub page: PageId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}, {}..{}", self.page, self.start, self.end)
    }
}

impl Span {
    /// The span of `range` in `page`.
    #[must_use]
    pub fn new(page: PageId, range: Range<usize>) -> Self {
        let narrow = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self {
            page,
            start: narrow(range.start),
            end: narrow(range.end),
        }
    }

    /// The bytes as a range of the page's text.
    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The part of this span that `range`, counted from its start, names.
    #[must_use]
    pub fn part(self, range: Range<usize>) -> Self {
        let start = self.start as usize;
        Self::new(self.page, start + range.start..start + range.end)
    }

    /// The smallest span from the start of this one to the end of `last`.
    #[must_use]
    pub fn to(self, last: Self) -> Self {
        Self {
            page: self.page,
            start: self.start,
            end: last.end.max(self.start),
        }
    }
}

/// A text that was read: a reference page, a manifest, a recovered document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// Its path as messages show it, with `/` between names.
    pub path: String,
    /// Its text, as it stands in the file.
    pub text: String,
}

impl Page {
    /// The name of its file without the ending of Markdown.
    #[must_use]
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        match name.rsplit_once('.') {
            Some((stem, ending)) if is_markdown(ending) => stem,
            Some(_) | None => name,
        }
    }
}

/// Whether an ending is one of Markdown files.
fn is_markdown(ending: &str) -> bool {
    let endings = ["md", "markdown"];
    endings
        .iter()
        .any(|known| ending.eq_ignore_ascii_case(known))
}

/// Where a span begins, as an editor shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// Path of the page.
    pub path: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// All texts that one run reads.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    pages: Vec<Page>,
    /// One for each page, made when a place of it is first asked for.
    rulers: Vec<OnceLock<Ruler>>,
}

impl Sources {
    /// The pages in the order of their paths, so that no listing's order shows in the output.
    #[must_use]
    pub fn new(mut pages: Vec<Page>) -> Self {
        pages.sort_by(|a, b| a.path.cmp(&b.path));
        let rulers = vec![OnceLock::new(); pages.len()];
        Self { pages, rulers }
    }

    /// Adds the pages of another set, in the order of their paths, and tells their numbers.
    pub fn extend(&mut self, mut pages: Vec<Page>) -> Vec<PageId> {
        pages.sort_by(|a, b| a.path.cmp(&b.path));
        pages.into_iter().map(|page| self.add(page)).collect()
    }

    /// Adds a text and tells its number.
    ///
    /// # Panics
    /// If there were more than 2^32 texts.
    pub fn add(&mut self, page: Page) -> PageId {
        self.pages.push(page);
        self.rulers.push(OnceLock::new());
        PageId(u32::try_from(self.pages.len() - 1).expect("fewer than 2^32 pages"))
    }

    /// The numbers of all pages.
    #[must_use]
    pub fn ids(&self) -> Vec<PageId> {
        self.iter().map(|(id, _)| id).collect()
    }

    /// Every page with its number.
    pub fn iter(&self) -> impl Iterator<Item = (PageId, &Page)> {
        (0..).map(PageId).zip(&self.pages)
    }

    /// How many pages there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.pages.len()
    }

    /// Whether there is no page.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pages.is_empty()
    }

    /// The page of that number.
    #[must_use]
    pub fn page(&self, id: PageId) -> &Page {
        &self.pages[id.0 as usize]
    }

    /// The text that a span names.
    #[must_use]
    pub fn text(&self, span: Span) -> &str {
        self.page(span.page)
            .text
            .get(span.range())
            .unwrap_or_default()
    }

    /// Path, line and column of the span's first byte.
    #[must_use]
    pub fn locate(&self, span: Span) -> Location {
        let page = self.page(span.page);
        let ruler = self.rulers[span.page.0 as usize].get_or_init(|| Ruler::new(&page.text));
        let (line, column) = ruler.line_and_column(&page.text, span.start as usize);
        Location {
            path: page.path.clone(),
            line,
            column,
        }
    }
}
