//! The transport for users' own tests.

use crate::support::BOOK;
use docwright_templates::runtime::error::Stage;
use docwright_templates::runtime::testing::{MockAnswer, MockTransport};
use docwright_templates::sample::models::Book;
use docwright_templates::sample::{Client, Error};
use http::Method;

fn client(mock: &MockTransport) -> Client {
    Client::builder()
        .transport(mock.clone())
        .build()
        .expect("the client is well set up")
}

#[tokio::test]
async fn requests_are_kept() {
    let mock = MockTransport::new();
    mock.answer(MockAnswer::json(200, BOOK))
        .answer(MockAnswer::json(200, "[]"));
    client(&mock)
        .books()
        .add_book(Book::new("Emma"))
        .await
        .expect("the book is added");
    client(&mock)
        .books()
        .list_books()
        .page_size(2)
        .with_query("q", "ž &")
        .await
        .expect("the list is there");
    let [post, get] = &mock.requests()[..] else {
        panic!("there are two requests")
    };
    assert_eq!((post.method(), post.path()), (&Method::POST, "/v1/books"));
    assert_eq!(post.uri(), "https://library.example/v1/books");
    assert_eq!(post.json(), Some(serde_json::json!({"title": "Emma"})));
    assert_eq!(
        (post.header("content-type"), post.raw_query()),
        (Some("application/json"), "")
    );
    assert_eq!(post.headers()["accept"], "application/json");
    assert_eq!(get.raw_query(), "pageSize=2&q=%C5%BE%20%26");
    assert_eq!(
        get.query(),
        [
            ("pageSize".to_owned(), "2".to_owned()),
            ("q".to_owned(), "ž &".to_owned())
        ]
    );
    assert_eq!((get.body().len(), get.json()), (0, None));
}

#[tokio::test]
async fn answers_are_played_in_order() {
    let mock = MockTransport::new();
    let gone = MockAnswer::status(404)
        .header("x-request-id", "m-1")
        .body("gone");
    mock.answer(gone).answer(MockAnswer::json(200, BOOK));
    let books = client(&mock).books();
    let error = books
        .get_book("1")
        .await
        .expect_err("the first answer is no success");
    assert_eq!(
        (error.status(), error.request_id()),
        (Some(404), Some("m-1"))
    );
    assert_eq!(error.body().expect("there is a body"), "gone");
    assert_eq!(
        books
            .get_book("1")
            .await
            .expect("the second is a book")
            .title,
        "Emma"
    );
}

#[tokio::test]
async fn answers_are_played_by_address() {
    let mock = MockTransport::new();
    mock.on(
        Method::GET,
        "/v1/books/7",
        MockAnswer::json(200, r#"{"title":"Seven"}"#),
    );
    mock.answer(MockAnswer::json(200, BOOK));
    let books = client(&mock).books();
    for (id, title) in [("7", "Seven"), ("2", "Emma"), ("7", "Seven")] {
        assert_eq!(
            books.get_book(id).await.expect("the book is there").title,
            title
        );
    }
    mock.on(Method::GET, "/v1/books/7", MockAnswer::status(410));
    let error = books
        .get_book("7")
        .await
        .expect_err("it has another answer now");
    assert_eq!(error.status(), Some(410));
}

#[tokio::test]
async fn failures_are_played() {
    for (answer, expected) in [
        (MockAnswer::no_connection(), Stage::Connect),
        (MockAnswer::broken_connection(), Stage::Exchange),
    ] {
        let mock = MockTransport::new();
        mock.answer(answer.header("ignored", "x").body("ignored"));
        let error = client(&mock)
            .books()
            .get_book("1")
            .with_retries(0)
            .await
            .expect_err("it fails");
        let Error::Transport(transport) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(transport.stage(), expected);
    }
}

#[tokio::test]
async fn a_request_without_an_answer_is_told() {
    let error = client(&MockTransport::new())
        .books()
        .get_book("1")
        .await
        .expect_err("there is no answer");
    assert_eq!(
        error.to_string(),
        "GET /books/{bookId}: MockTransport has no answer left for GET /v1/books/1"
    );
}

#[tokio::test]
async fn a_model_is_played_as_the_server_would_send_it() {
    let mock = MockTransport::new();
    let emma = Book::new("Emma").pages(474);
    mock.answer(MockAnswer::value(200, &emma));
    let book = client(&mock).books().get_book("emma").await;
    assert_eq!(*book.expect("the book is there"), emma);
}
