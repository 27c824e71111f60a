//! Turns a request into an answer: within its time, and in as many attempts as it may have.

use super::answer::Arrival;
use super::attempt::attempt;
use super::client::Client;
use super::error::{Error, TimeoutError};
use super::middleware::{Attempt, Outcome};
use super::request::Request;
use super::retry::{self, Way};
use super::trace::{self, Span};
use std::time::Duration;
use tokio::time::Instant;

/// Sends a request: the one way by which every call goes. Errors name the request's operation.
pub(crate) async fn execute(client: Client, request: Box<Request>) -> Result<Box<Arrival>, Error> {
    request
        .check()
        .map_err(|error| Error::from(error).at(request.operation))?;
    let span = Span::new(request.operation);
    trace::within(&span, attempts(&client, &request, &span)).await
}

/// Sends a request until it is answered, or until there must be no other attempt.
async fn attempts(client: &Client, request: &Request, span: &Span) -> Result<Box<Arrival>, Error> {
    let mut patience = Patience::new(client, request);
    loop {
        let mut way = Way::Straight;
        span.attempt(patience.number);
        let outcome = patience.attempt(&mut way, span).await;
        let error = match outcome {
            Ok(arrival) => {
                client.settings().budget.refill();
                return Ok(arrival);
            }
            Err(error) => error,
        };
        match patience.pause(way, &error) {
            Some(pause) => tokio::time::sleep(pause).await,
            None => return Err(error),
        }
    }
}

/// What a time is bounded by that is longer than the clock goes: 30 years.
const FOREVER: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

/// What is left of the attempts of a call.
struct Patience<'c> {
    client: &'c Client,
    request: &'c Request,
    /// The number of the attempt under way, from 1.
    number: u32,
    /// The time of the whole call.
    limit: Duration,
    /// When that is over.
    end: Instant,
    /// When the attempt under way began.
    begin: Instant,
}

impl<'c> Patience<'c> {
    fn new(client: &'c Client, request: &'c Request) -> Self {
        let limit = request.limit(client);
        let begin = Instant::now();
        Self {
            client,
            request,
            number: 1,
            limit,
            end: begin.checked_add(limit).unwrap_or(begin + FOREVER),
            begin,
        }
    }

    /// One attempt, within what is left of the time, and between what middleware does.
    async fn attempt(&self, way: &mut Way, span: &Span) -> Result<Box<Arrival>, Error> {
        let Self {
            client, request, ..
        } = *self;
        let about = Attempt::new(request.operation, self.number);
        let attempt = attempt(client, request, &about, way);
        let outcome = tokio::time::timeout_at(self.end, attempt).await;
        let outcome = outcome
            .unwrap_or_else(|_| Err(TimeoutError::call(self.limit).into()))
            .map_err(|error| error.at(request.operation));
        let end = Outcome::new(&outcome, self.begin.elapsed());
        span.status(end.status());
        client.settings().hooks.after(&about, &end);
        outcome
    }

    /// How long to wait before another attempt; `None` if there must be none, or if it would come after the end, so
    /// that the error is told at once.
    fn pause(&mut self, way: Way, error: &Error) -> Option<Duration> {
        let settings = self.client.settings();
        let retries = self.request.retries.unwrap_or(settings.limits.retries);
        if self.number > retries || !self.request.payload.is_replayable() {
            return None;
        }
        let method = &self.request.operation.method;
        let pause = retry::pause(method, way, self.number, error)?;
        let begin = Instant::now().checked_add(pause)?;
        if begin >= self.end || !settings.budget.take() {
            return None;
        }
        self.begin = begin;
        self.number += 1;
        Some(pause)
    }
}
