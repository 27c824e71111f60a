//! Turns the pages of a listing into the stream of what stands on them.

use super::pages::Pages;
use crate::runtime::error::Error;
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec::IntoIter;

/// The items of a listing, page after page; a page is fetched when the one before is used up. It is a [`Stream`];
/// without the traits of other crates, read it by [`try_next`](Self::try_next).
#[must_use = "items are fetched when they are asked for"]
pub struct Items<P, T> {
    pages: Pages<P>,
    /// Takes the items out of a page; one without a list has none.
    split: fn(P) -> Option<Vec<T>>,
    /// What is left of the page.
    page: IntoIter<T>,
}

impl<P, T> Items<P, T> {
    pub(crate) fn new(pages: Pages<P>, split: fn(P) -> Option<Vec<T>>) -> Self {
        Self {
            pages,
            split,
            page: Vec::new().into_iter(),
        }
    }

    /// The next item; `None` behind the last one.
    ///
    /// # Errors
    /// As every call has them; they end the stream.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|context| self.poll_item(context)).await.transpose()
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => {
                    let items = (self.split)(page.into_inner());
                    self.page = items.unwrap_or_default().into_iter();
                }
            }
        }
    }
}

/// Items are never pinned, whatever their type.
impl<P, T> Unpin for Items<P, T> {}

impl<P, T> Stream for Items<P, T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl<P, T> fmt::Debug for Items<P, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Items(..)")
    }
}

/// The list of a page, whether the page must have it or may.
pub(crate) fn held<T>(items: impl Into<Option<Vec<T>>>) -> Option<Vec<T>> {
    items.into()
}
