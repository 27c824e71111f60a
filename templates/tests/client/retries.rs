//! Calls that are made again: which, how often, and after what pause; the clock stands still and jumps.

use crate::support::{BOOK, Pieces, book_server, builder, client, json, nobody, received};
use docwright_templates::runtime::testing::{MockAnswer, MockTransport};
use docwright_templates::runtime::{ClientBuilder, FilePart};
use docwright_templates::sample::models::Book;
use docwright_templates::sample::{Client, Error};
use std::time::Duration;
use tokio::time::Instant;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

/// A server that is busy a number of times, and then gives a book.
async fn busy(times: u64, answer: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(answer)
        .up_to_n_times(times)
        .mount(&server)
        .await;
    Mock::given(any())
        .respond_with(json(BOOK))
        .mount(&server)
        .await;
    server
}

#[tokio::test]
async fn a_busy_server_is_asked_again() {
    for status in [429, 503] {
        let server = busy(2, ResponseTemplate::new(status)).await;
        let books = client(&server).books();
        let book = books.get_book("1").await.expect("the third answer counts");
        assert_eq!(book.title, "Emma");
        assert_eq!(received(&server).await.len(), 3);
    }
}

#[tokio::test]
async fn a_post_is_made_again_only_if_it_was_turned_away() {
    for (status, requests) in [(429, 2), (503, 2), (500, 1), (502, 1), (504, 1), (408, 1)] {
        let server = busy(1, ResponseTemplate::new(status)).await;
        let outcome = client(&server).books().add_book(Book::new("Emma")).await;
        assert_eq!(outcome.is_ok(), requests == 2, "{status}");
        let sent = received(&server).await;
        assert_eq!(sent.len(), requests, "{status}");
        assert!(sent.iter().all(|request| request.body == sent[0].body));
    }
}

#[tokio::test]
async fn a_post_whose_redirect_fails_is_not_made_again() {
    let (_socket, nobody) = nobody();
    let server = MockServer::start().await;
    for location in [nobody, "/busy".to_owned()] {
        server.reset().await;
        Mock::given(wiremock::matchers::path("/books"))
            .respond_with(ResponseTemplate::new(303).insert_header("location", location))
            .mount(&server)
            .await;
        Mock::given(any())
            .respond_with(ResponseTemplate::new(503))
            .mount(&server)
            .await;
        let call = client(&server).books().add_book(Book::new("Emma"));
        call.await.expect_err("the way ends nowhere");
        let sent = received(&server).await;
        let posts = sent.iter().filter(|request| request.method == "POST");
        assert_eq!(posts.count(), 1);
    }
}

#[tokio::test]
async fn retry_after_is_awaited() {
    let server = busy(
        1,
        ResponseTemplate::new(429).insert_header("retry-after", "1"),
    )
    .await;
    let start = std::time::Instant::now();
    let books = client(&server).books();
    books.get_book("1").await.expect("the second answer counts");
    assert!(start.elapsed() >= Duration::from_secs(1));
}

#[tokio::test]
async fn a_stream_is_sent_only_once() {
    let server = busy(1, ResponseTemplate::new(503)).await;
    let card = FilePart::stream(Pieces::<std::io::Error>::new([Ok("scan".into())]));
    let call = client(&server).files().add_loan("Jane", card);
    let error = call.await.expect_err("the server is busy");
    assert_eq!(error.status(), Some(503));
    assert_eq!(received(&server).await.len(), 1);
    let server = busy(1, ResponseTemplate::new(503)).await;
    let call = client(&server)
        .files()
        .add_loan("Jane", FilePart::bytes("scan"));
    call.await.expect("the second answer counts");
    let sent = received(&server).await;
    assert_eq!(sent[0].body, sent[1].body);
}

#[tokio::test]
async fn nothing_is_made_again_when_it_is_off() {
    let server = busy(9, ResponseTemplate::new(503)).await;
    let off = builder(&server)
        .retries(0)
        .build()
        .expect("it is well set up");
    let error = off.books().get_book("1").await.expect_err("it is busy");
    assert_eq!(error.status(), Some(503));
    let call = client(&server).books().list_books().with_retries(0);
    call.await.expect_err("it is busy");
    assert_eq!(received(&server).await.len(), 2);
    let call = off.books().get_book("1").with_retries(1);
    call.await.expect_err("it is busy");
    assert_eq!(received(&server).await.len(), 4);
}

/// A client of a transport that plays answers.
fn mocked(mock: &MockTransport) -> ClientBuilder {
    Client::builder().transport(mock.clone())
}

/// How long a call took that failed once with this answer.
async fn waited(answer: MockAnswer) -> Duration {
    let mock = MockTransport::new();
    mock.answer(answer).answer(MockAnswer::json(200, BOOK));
    let client = mocked(&mock).build().expect("it is well set up");
    let start = Instant::now();
    let book = client.books().get_book("1").await;
    book.expect("the second answer counts");
    start.elapsed()
}

#[tokio::test(start_paused = true)]
async fn lost_connections_are_made_again() {
    for answer in [
        MockAnswer::no_connection(),
        MockAnswer::broken_connection(),
        MockAnswer::connect_timeout(),
        MockAnswer::status(500),
    ] {
        let waited = waited(answer).await;
        let expected = Duration::from_millis(250)..Duration::from_millis(502);
        assert!(expected.contains(&waited), "{waited:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_post_is_made_again_only_if_it_was_not_heard() {
    for (answer, requests) in [
        (MockAnswer::no_connection(), 2),
        (MockAnswer::connect_timeout(), 2),
        (MockAnswer::broken_connection(), 1),
    ] {
        let mock = MockTransport::new();
        mock.answer(answer).answer(MockAnswer::json(200, BOOK));
        let client = mocked(&mock).build().expect("it is well set up");
        let outcome = client.books().add_book(Book::new("Emma")).await;
        assert_eq!(outcome.is_ok(), requests == 2);
        assert_eq!(mock.requests().len(), requests);
    }
}

#[tokio::test(start_paused = true)]
async fn retry_after_is_seconds_or_a_date_in_any_form() {
    const DATE: &str = "Sun, 06 Nov 1994 08:49:37 GMT";
    for (after, seconds) in [
        ("20", 20),
        ("Sun, 06 Nov 1994 08:49:57 GMT", 20),
        ("Sunday, 06-Nov-94 08:49:57 GMT", 20),
        ("Sun Nov  6 08:49:57 1994", 20),
        ("Sun, 06 Nov 1994 08:49:07 GMT", 0),
        ("soon", 0),
    ] {
        let answer = MockAnswer::status(503).header("date", DATE);
        let waited = waited(answer.header("retry-after", after)).await;
        assert_eq!(waited.as_secs(), seconds, "{after}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_date_is_told_from_our_clock_if_the_server_tells_no_other() {
    let answer = MockAnswer::status(503).header("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT");
    assert_eq!(waited(answer).await.as_secs(), 0);
}

#[tokio::test(start_paused = true)]
async fn pauses_double_up_to_a_bound() {
    let mock = MockTransport::new();
    for _ in 0..=7 {
        mock.answer(MockAnswer::status(503));
    }
    let client = mocked(&mock).retries(7).build().expect("it is well set up");
    let start = Instant::now();
    let error = client.books().get_book("1").await;
    assert_eq!(error.expect_err("it is busy").status(), Some(503));
    let most = 0.5 + 1.0 + 2.0 + 4.0 + 8.0 + 8.0 + 8.0;
    let waited = start.elapsed().as_secs_f64();
    assert!((most / 2.0..most + 0.1).contains(&waited), "{waited}");
}

#[tokio::test(start_paused = true)]
async fn no_attempt_begins_after_the_timeout() {
    let mock = MockTransport::new();
    mock.answer(MockAnswer::status(429).header("retry-after", "3600"));
    let client = mocked(&mock).build().expect("it is well set up");
    let start = Instant::now();
    let error = client.books().get_book("1").await;
    assert_eq!(error.expect_err("it is busy").status(), Some(429));
    assert_eq!(start.elapsed(), Duration::ZERO, "waiting would be in vain");
}

#[tokio::test(start_paused = true)]
async fn the_timeout_includes_all_attempts() {
    let mock = MockTransport::new();
    mock.answer(MockAnswer::status(503))
        .answer(MockAnswer::silence());
    let client = mocked(&mock).build().expect("it is well set up");
    let start = Instant::now();
    let error = client
        .books()
        .get_book("1")
        .await
        .expect_err("it is silent");
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    assert_eq!(start.elapsed().as_secs(), 60);
}

#[tokio::test(start_paused = true)]
async fn clones_share_a_budget() {
    let mock = MockTransport::new();
    let busy = MockAnswer::status(503);
    mock.on(http::Method::GET, "/v1/books/busy", busy);
    let client = mocked(&mock).build().expect("it is well set up");
    let fail = async || {
        let before = mock.requests().len();
        let call = client.clone().books().get_book("busy");
        call.await.expect_err("it is busy");
        mock.requests().len() - before
    };
    for _ in 0..25 {
        assert_eq!(fail().await, 3);
    }
    assert_eq!(fail().await, 1, "the budget is used up");
    for _ in 0..10 {
        mock.answer(MockAnswer::json(200, BOOK));
        let book = client.books().get_book("1").await;
        book.expect("the book is there");
    }
    assert_eq!(fail().await, 2, "ten successes are worth a retry");
}

#[tokio::test]
async fn a_success_is_not_made_again() {
    let server = book_server().await;
    let books = client(&server).books();
    books.get_book("1").await.expect("the book is there");
    assert_eq!(received(&server).await.len(), 1);
}
