//! What the caller gets: values, statuses, headers, and errors that tell what happened.

use crate::support::{BOOK, book_server, client, json, nobody, server};
use docwright_templates::runtime::error::Stage;
use docwright_templates::sample::models::{Binding, Book};
use docwright_templates::sample::{Client, Error, Response};
use std::error::Error as _;
use wiremock::ResponseTemplate;

async fn get(answer: ResponseTemplate) -> Result<Response<Book>, Error> {
    client(&server(answer).await).books().get_book("1").await
}

async fn rules(answer: ResponseTemplate) -> Result<String, Error> {
    client(&server(answer).await)
        .files()
        .get_rules()
        .await
        .map(Response::into_inner)
}

#[tokio::test]
async fn an_answer_stands_for_its_value() {
    let mut book = get(json(BOOK)
        .insert_header("x-request-id", "r-1")
        .insert_header("x-more", "yes"))
    .await
    .expect("the book is there");
    assert_eq!((book.title.as_str(), book.pages), ("Emma", Some(474)));
    assert_eq!(book.status(), 200);
    assert_eq!(book.headers()["x-more"], "yes");
    assert_eq!(book.request_id(), Some("r-1"));
    assert_eq!(book.body(), BOOK);
    book.binding = Some(Binding::Soft);
    assert_eq!(
        book.into_inner(),
        Book::new("Emma").pages(474).binding(Binding::Soft)
    );
}

#[tokio::test]
async fn the_api_s_own_request_id_comes_first() {
    let answer = json(BOOK)
        .insert_header("x-request-id", "proxy")
        .insert_header("Library-Request", "own");
    assert_eq!(
        get(answer).await.expect("the book is there").request_id(),
        Some("own")
    );
}

#[tokio::test]
async fn empty_bodies_are_none_where_they_may_be() {
    let found = client(&server(ResponseTemplate::new(204)).await)
        .books()
        .search_books()
        .await
        .expect("none is an answer");
    assert_eq!((found.status().as_u16(), found.into_inner()), (204, None));
    let found = client(&server(json("null")).await)
        .books()
        .search_books()
        .await
        .expect("null is an answer");
    assert_eq!(found.into_inner(), None);
    let found = client(&book_server().await)
        .books()
        .search_books()
        .await
        .expect("the book is there");
    assert_eq!(found.into_inner(), Some(Book::new("Emma").pages(474)));
}

#[tokio::test]
async fn bodies_that_do_not_matter_are_ignored() {
    client(&server(json("{not JSON")).await)
        .books()
        .delete_book(1, "1")
        .await
        .expect("the body does not matter");
}

#[tokio::test]
async fn text_is_text_or_a_json_string() {
    let plain = |body: &str, kind| ResponseTemplate::new(200).set_body_raw(body, kind);
    assert_eq!(
        rules(plain("\"Hush\"", "text/plain"))
            .await
            .expect("it is text"),
        "\"Hush\""
    );
    assert_eq!(
        rules(plain("\"Hush\\n\"", "application/json; charset=utf-8"))
            .await
            .expect("it is JSON"),
        "Hush\n"
    );
    assert_eq!(
        rules(plain("Hush", "application/json"))
            .await
            .expect("it is text all the same"),
        "Hush"
    );
    assert_eq!(
        rules(ResponseTemplate::new(200))
            .await
            .expect("no text is text"),
        ""
    );
}

#[tokio::test]
async fn text_that_is_none_is_an_error() {
    let error = rules(ResponseTemplate::new(200).set_body_bytes([b'a', 0xff]))
        .await
        .expect_err("it is not UTF-8");
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
}

#[tokio::test]
async fn bytes_are_what_came() {
    let answer = ResponseTemplate::new(200).set_body_bytes([0, 0xff, 7]);
    let scan = client(&server(answer).await)
        .files()
        .get_scan([1])
        .await
        .expect("the scan is there");
    assert_eq!(scan.into_inner(), [0_u8, 0xff, 7].as_slice());
}

#[tokio::test]
async fn an_empty_body_in_place_of_a_value_is_told() {
    let error = get(ResponseTemplate::new(200))
        .await
        .expect_err("there is no book");
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    assert_eq!(
        error.to_string(),
        "GET /books/{bookId}: cannot read the answer: the body is empty where a JSON value was expected; 200 OK"
    );
}

#[tokio::test]
async fn a_wrong_body_is_told_with_its_place() {
    let body = r#"{"title":"Emma","pages":"many"}"#;
    let error = get(json(body).insert_header("x-request-id", "r-9"))
        .await
        .expect_err("it is no book");
    let Error::Decode(decode) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(decode.path(), "$.pages");
    assert_eq!(decode.body(), body);
    assert_eq!(
        (error.status(), error.request_id()),
        (Some(200), Some("r-9"))
    );
    assert!(!error.is_retryable());
    let text = error.to_string();
    assert!(
        text.starts_with("GET /books/{bookId}: cannot read the answer: $.pages: "),
        "{text}"
    );
    assert!(
        text.ends_with(&format!("; 200 OK (request id r-9): {body}")),
        "{text}"
    );
    assert!(
        error
            .source()
            .expect("the codec says why")
            .to_string()
            .starts_with("$.pages: ")
    );
}

#[tokio::test]
async fn every_status_class_has_its_error() {
    for (status, retryable) in [
        (304, false),
        (400, false),
        (401, false),
        (403, false),
        (404, false),
        (408, true),
        (409, false),
        (422, false),
        (429, true),
        (500, true),
        (501, false),
        (502, true),
        (503, true),
        (504, true),
    ] {
        let error = get(ResponseTemplate::new(status))
            .await
            .expect_err("it is no success");
        assert!(matches!(error, Error::Status(_)), "{error:?}");
        assert_eq!(error.status(), Some(status));
        assert_eq!(error.is_retryable(), retryable, "{status}");
    }
}

#[tokio::test]
async fn an_error_of_the_api_can_be_read() {
    #[derive(serde::Deserialize)]
    struct Problem {
        code: String,
    }
    let answer =
        ResponseTemplate::new(404).set_body_raw(r#"{"code":"no_book"}"#, "application/json");
    let error = get(answer
        .insert_header("x-request-id", "r-2")
        .insert_header("x-more", "yes"))
    .await
    .expect_err("there is no book");
    assert_eq!(
        error.body_as::<Problem>().expect("it is a problem").code,
        "no_book"
    );
    assert!(error.body_as::<Book>().is_none());
    assert_eq!(error.headers().expect("there are headers")["x-more"], "yes");
    assert_eq!(
        error.operation().map(|operation| operation.id),
        Some("getBook")
    );
    assert_eq!(
        error.to_string(),
        r#"GET /books/{bookId}: 404 Not Found (request id r-2): {"code":"no_book"}"#
    );
}

#[tokio::test]
async fn the_text_of_an_error_is_short_and_tame() {
    let body = format!("\u{1b}[31mred\r\n\u{202e}{}", "x".repeat(5000));
    let error = get(ResponseTemplate::new(500).set_body_string(body.clone()))
        .await
        .expect_err("it is no success");
    let text = error.to_string();
    assert!(
        text.contains(r"\u{1b}[31mred  \u{202e}xxx") && text.ends_with("x…"),
        "{text}"
    );
    assert!(text.len() < 400, "{}", text.len());
    assert_eq!(error.body().expect("there is a body"), &body);
}

#[tokio::test]
async fn no_server_is_a_transport_error() {
    let (_socket, address) = nobody();
    let client = Client::builder()
        .base_url(address)
        .build()
        .expect("the client is well set up");
    let error = client
        .books()
        .get_book("1")
        .await
        .expect_err("there is no server");
    let Error::Transport(transport) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(transport.stage(), Stage::Connect);
    assert!(error.is_retryable());
    assert!(
        error
            .to_string()
            .starts_with("GET /books/{bookId}: no connection: "),
        "{error}"
    );
}
