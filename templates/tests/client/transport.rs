//! Transports of one's own, and reqwest's with settings of one's own.

use crate::support::{BOOK, Pieces, book_server, builder, header, only};
use bytes::Bytes;
use docwright_templates::runtime::error::{Stage, TransportError};
use docwright_templates::runtime::transport::{
    Body, Exchange, Request, ReqwestTransport, Response, Transport,
};
use docwright_templates::sample::{Client, Error};
use futures_core::Stream;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// A transport that answers the same pieces each time.
struct Piecewise(Vec<&'static str>);

impl Transport for Piecewise {
    fn send(&self, _: Request<Body>) -> Exchange<'_> {
        let pieces = self
            .0
            .iter()
            .map(|piece| Ok(Bytes::from_static(piece.as_bytes())))
            .collect();
        Box::pin(async move { Ok(Response::new(Body::Stream(Box::pin(Pieces(pieces))))) })
    }
}

#[tokio::test]
async fn bodies_may_come_in_pieces() {
    for pieces in [
        vec![BOOK],
        vec!["{\"title\":", "", "\"Emma\"", ",\"pages\":474}"],
        vec!["", BOOK],
    ] {
        let client = Client::builder()
            .transport(Piecewise(pieces))
            .build()
            .expect("the client is well set up");
        let book = client
            .books()
            .get_book("1")
            .await
            .expect("the book is there");
        assert_eq!(
            (book.body().as_ref(), book.pages),
            (BOOK.as_bytes(), Some(474))
        );
    }
}

/// A transport whose answers begin and never end.
struct Stalled;

impl Transport for Stalled {
    fn send(&self, _: Request<Body>) -> Exchange<'_> {
        Box::pin(async { Ok(Response::new(Body::Stream(Box::pin(Endless)))) })
    }
}

/// A body of which no piece ever comes.
struct Endless;

impl Stream for Endless {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Pending
    }
}

#[tokio::test(start_paused = true)]
async fn the_timeout_includes_the_body() {
    let client = Client::builder()
        .transport(Stalled)
        .build()
        .expect("the client is well set up");
    let call = client
        .books()
        .get_book("1")
        .with_timeout(Duration::from_secs(7));
    let error = call.await.expect_err("no body comes");
    assert_eq!(
        error.to_string(),
        "GET /books/{bookId}: no complete answer within 7s"
    );
}

#[tokio::test]
async fn the_cap_counts_all_pieces() {
    let client = Client::builder()
        .transport(Piecewise(vec!["\"123", "456", "789\""]))
        .max_body(8);
    let error = client
        .build()
        .expect("the client is well set up")
        .books()
        .get_book("1")
        .await
        .expect_err("it is too long");
    assert_eq!(error.body().expect("there is a body"), "\"1234567");
}

#[tokio::test]
async fn reqwest_may_have_settings_of_one_s_own() {
    let server = book_server().await;
    let own = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .http1_title_case_headers();
    let transport = ReqwestTransport::from(own.build().expect("the client is well set up"));
    let client = builder(&server)
        .transport(transport)
        .build()
        .expect("the client is well set up");
    client
        .books()
        .get_book("1")
        .await
        .expect("the book is there");
    assert_eq!(
        header(&only(&server).await, "accept"),
        Some("application/json")
    );
}

#[tokio::test]
async fn reqwest_sends_bodies_that_come_in_pieces() {
    let server = book_server().await;
    let transport = ReqwestTransport::from(reqwest::Client::new());
    let pieces = ["one, ", "two"].map(|piece| Ok(Bytes::from_static(piece.as_bytes())));
    let mut request = Request::new(Body::Stream(Box::pin(Pieces(pieces.into()))));
    *request.method_mut() = http::Method::POST;
    *request.uri_mut() = server.uri().parse().expect("it is an address");
    transport.send(request).await.expect("the server answers");
    assert_eq!(only(&server).await.body, b"one, two");
}

#[tokio::test]
async fn reqwest_tells_a_body_that_fails() {
    let server = book_server().await;
    let transport = ReqwestTransport::from(reqwest::Client::new());
    let failure = TransportError::new(Stage::Body, "the disk is gone").into();
    let mut request = Request::new(Body::Stream(Box::pin(Pieces([Err(failure)].into()))));
    *request.method_mut() = http::Method::POST;
    *request.uri_mut() = server.uri().parse().expect("it is an address");
    let error = transport.send(request).await.expect_err("the body fails");
    assert!(error.to_string().contains("the disk is gone"), "{error}");
}
