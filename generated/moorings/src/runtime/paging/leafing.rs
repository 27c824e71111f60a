//! Turns a request into the answers of one page after the other: the part of paging that knows no types.

use super::turn::Paging;
use crate::runtime::answer::Answer;
use crate::runtime::client::Client;
use crate::runtime::error::Error;
use crate::runtime::execute::execute;
use crate::runtime::request::Request;
use crate::runtime::sending::Answering;
use serde_json::Value;
use std::task::{Context, Poll};

/// Where in a listing the reader is.
pub(super) struct Leafing {
    client: Client,
    paging: &'static Paging,
    /// The items of the page before, to know them again; `None` before the first.
    seen: Option<Vec<Value>>,
    place: Place,
}

enum Place {
    /// Before a page.
    Before(Box<Request>),
    /// On the way to it; the request is what the next one is made of.
    Turning(Box<Request>, Answering),
    /// Behind the last page, or behind an error.
    End,
}

impl Leafing {
    pub(super) fn new(client: Client, request: Box<Request>, paging: &'static Paging) -> Self {
        Self {
            client,
            paging,
            seen: None,
            place: Place::Before(request),
        }
    }

    /// The answer of the next page.
    pub(super) fn poll_next(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Answer, Error>>> {
        loop {
            match std::mem::replace(&mut self.place, Place::End) {
                Place::End => return Poll::Ready(None),
                Place::Before(request) => {
                    let sending = execute(self.client.clone(), request.clone());
                    self.place = Place::Turning(request, Box::pin(sending));
                }
                Place::Turning(request, mut sending) => {
                    let Poll::Ready(outcome) = sending.as_mut().poll(context) else {
                        self.place = Place::Turning(request, sending);
                        return Poll::Pending;
                    };
                    let page = outcome.map(|arrival| self.land(request, arrival.answer));
                    return Poll::Ready(page.transpose());
                }
            }
        }
    }

    /// Goes no farther.
    pub(super) fn end(&mut self) {
        self.place = Place::End;
    }

    /// Takes a page, and finds the way to the next one. `None`: it is a page too many, empty or the same again.
    fn land(&mut self, mut request: Box<Request>, answer: Answer) -> Option<Answer> {
        let page = serde_json::from_slice(&answer.body).unwrap_or_default();
        let items = self.paging.items(&page);
        if self
            .seen
            .as_ref()
            .is_some_and(|seen| items.is_empty() || items == *seen)
        {
            return None;
        }
        let turned = self.paging.turn(&mut request, &answer, &page, items.len());
        if turned.is_some() && !items.is_empty() {
            self.place = Place::Before(request);
        }
        self.seen = Some(items);
        Some(answer)
    }
}
