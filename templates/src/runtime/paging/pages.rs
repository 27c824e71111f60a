//! Turns a call of a listing into the stream of its pages.

use super::leafing::Leafing;
use super::turn::Paging;
use crate::runtime::call::Call;
use crate::runtime::decode::Decode;
use crate::runtime::error::Error;
use crate::runtime::response::Response;
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The pages of a listing, each fetched when it is asked for. It is a [`Stream`]; without the traits of other crates,
/// read it by [`try_next`](Self::try_next).
///
/// It ends with the last page, with one that is empty or has the same items as the one before, and with an error.
#[must_use = "pages are fetched when they are asked for"]
pub struct Pages<T> {
    leafing: Leafing,
    decode: Decode<T>,
}

impl<T> Call<T> {
    /// The pages of a listing, from this call on.
    pub(crate) fn pages(self, paging: &'static Paging) -> Pages<T> {
        Pages {
            leafing: Leafing::new(self.client, self.request, paging),
            decode: self.decode,
        }
    }
}

impl<T> Pages<T> {
    /// The next page; `None` behind the last one.
    ///
    /// # Errors
    /// As every call has them; they end the stream.
    pub async fn try_next(&mut self) -> Result<Option<Response<T>>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Response<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let page = ready!(self.leafing.poll_next(context));
        let decode = self.decode;
        let page = page.map(|answer| answer.and_then(decode));
        if let Some(Err(_)) = &page {
            self.leafing.end();
        }
        Poll::Ready(page)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pages(..)")
    }
}

/// Gives builders of listings, which hold a `Call<Page>` as their one field, their pages and items. In the first
/// brackets stands what leads from a page to its list, in the second the same on the wire, then how to come to the next
/// page: `pages! { ListBooks => BookPage [.books] => Book as ["books"] by LinkHeader }`.
#[allow(unused_macros, reason = "an API may have no listings")]
macro_rules! pages {
    ($(
        $builder:ident => $page:ty [$($list:tt)*] => $item:ty as [$($name:literal),*] by $turn:ident $({$($field:tt)*})?
    ),* $(,)?) => {$(
        impl $builder {
            /// All pages from here on, each fetched when it is asked for.
            #[inline]
            pub fn pages(self) -> $crate::runtime::Pages<$page> {
                static PAGING: $crate::runtime::Paging = $crate::runtime::Paging {
                    items: &[$($name),*],
                    turn: $crate::runtime::Turn::$turn $({$($field)*})?,
                };
                self.0.pages(&PAGING)
            }

            /// All that stands on the pages from here on, fetched page by page.
            #[inline]
            pub fn items(self) -> $crate::runtime::Items<$page, $item> {
                $crate::runtime::Items::new(self.pages(), |page| $crate::runtime::held(page $($list)*))
            }
        }
    )*};
}
#[allow(unused_imports, reason = "an API may have no listings")]
pub(crate) use pages;
