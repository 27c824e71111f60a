//! Servers that are slow, endless or broken, and callers that lose patience.

use crate::support::{BOOK, RawServer, book_server, builder};
use docwright_templates::runtime::error::Stage;
use docwright_templates::runtime::testing::{MockAnswer, MockTransport};
use docwright_templates::sample::{Client, Error};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const SHORT: Duration = Duration::from_millis(50);

#[tokio::test]
async fn a_silent_server_runs_into_the_timeout() {
    let server = RawServer::start().await;
    let client = server
        .client()
        .timeout(SHORT)
        .build()
        .expect("the client is well set up");
    let error = client
        .books()
        .get_book("1")
        .await
        .expect_err("no answer comes");
    let Error::Timeout(timeout) = &error else {
        panic!("{error:?}")
    };
    assert!(!timeout.is_connect());
    assert!(error.is_retryable());
    assert_eq!(
        error.to_string(),
        "GET /books/{bookId}: no complete answer within 50ms"
    );
}

#[tokio::test(start_paused = true)]
async fn calls_are_bounded_by_default() {
    let mock = MockTransport::new();
    mock.answer(MockAnswer::silence());
    let client = Client::builder()
        .transport(mock)
        .build()
        .expect("the client is well set up");
    let error = client
        .books()
        .get_book("1")
        .await
        .expect_err("no answer comes");
    assert_eq!(
        error.to_string(),
        "GET /books/{bookId}: no complete answer within 60s"
    );
}

#[tokio::test]
async fn a_connection_that_is_not_made_in_time_is_told_apart() {
    let mock = MockTransport::new();
    mock.answer(MockAnswer::connect_timeout());
    let client = Client::builder()
        .transport(mock)
        .retries(0)
        .build()
        .expect("the client is well set up");
    let error = client
        .books()
        .get_book("1")
        .await
        .expect_err("there is no connection");
    let Error::Timeout(timeout) = &error else {
        panic!("{error:?}")
    };
    assert!(timeout.is_connect() && error.is_retryable());
}

#[tokio::test]
async fn bodies_are_bounded() {
    let server = book_server().await;
    let client = builder(&server)
        .max_body(BOOK.len())
        .build()
        .expect("the client is well set up");
    client.books().get_book("1").await.expect("it just fits");
    let client = builder(&server)
        .max_body(BOOK.len() - 1)
        .build()
        .expect("the client is well set up");
    let error = client
        .books()
        .get_book("1")
        .await
        .expect_err("it is too long");
    let Error::Decode(decode) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(decode.body(), &BOOK[..BOOK.len() - 1]);
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn an_endless_body_is_cut() {
    let server = RawServer::start().await;
    let client = server
        .client()
        .max_body(100_000)
        .build()
        .expect("the client is well set up");
    let endless = async {
        let mut stream = server
            .answer("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
            .await;
        let chunk = format!("1000\r\n{}\r\n", " ".repeat(0x1000));
        while stream.write_all(chunk.as_bytes()).await.is_ok() {}
    };
    let (outcome, ()) = tokio::join!(client.books().get_book("1").send(), endless);
    let error = outcome.expect_err("it is too long");
    assert_eq!(error.body().map(bytes::Bytes::len), Some(100_000));
    assert!(
        error.to_string().contains("longer than 100000 bytes"),
        "{error}"
    );
}

#[tokio::test]
async fn of_a_long_error_the_beginning_is_kept() {
    let server =
        crate::support::server(wiremock::ResponseTemplate::new(500).set_body_string("0123456789"))
            .await;
    let client = builder(&server)
        .max_body(4)
        .build()
        .expect("the client is well set up");
    let error = client
        .books()
        .get_book("1")
        .await
        .expect_err("it is no success");
    assert_eq!(error.status(), Some(500));
    assert_eq!(error.body().expect("there is a body"), "0123");
}

/// The error of a call to a server that writes an answer and hangs up.
async fn cut_short(answer: &str) -> Error {
    let server = RawServer::start().await;
    let client = server.client().build().expect("the client is well set up");
    let hang_up = async { drop(server.answer(answer).await) };
    let (outcome, ()) = tokio::join!(client.books().get_book("1").with_retries(0).send(), hang_up);
    outcome.expect_err("the answer is cut short")
}

#[tokio::test]
async fn a_connection_that_breaks_is_told() {
    for (answer, stage) in [
        ("", Stage::Exchange),
        ("HTTP/1.1 200 O", Stage::Exchange),
        (
            "HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{\"title\":",
            Stage::Body,
        ),
        (
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"ti",
            Stage::Body,
        ),
    ] {
        let error = cut_short(answer).await;
        let Error::Transport(transport) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(transport.stage(), stage, "{error}");
        assert!(error.is_retryable());
        assert_eq!(
            error.operation().map(|operation| operation.id),
            Some("getBook")
        );
    }
}

#[tokio::test]
async fn a_status_is_told_even_if_its_body_breaks_off() {
    let error = cut_short("HTTP/1.1 503 Busy\r\nContent-Length: 90\r\n\r\ncome ba").await;
    assert_eq!(error.status(), Some(503));
    assert_eq!(error.body().expect("there is a body"), "come ba");
}

#[tokio::test]
async fn dropping_a_call_hangs_up() {
    let server = RawServer::start().await;
    let client = server.client().build().expect("the client is well set up");
    let call = tokio::spawn(client.books().get_book("1").send());
    let mut stream = server
        .answer("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n")
        .await;
    call.abort();
    let rest = stream.read(&mut [0]).await;
    assert!(
        matches!(rest, Ok(0) | Err(_)),
        "the client hung up: {rest:?}"
    );
}
