//! No text that the client makes holds a secret.

use crate::support::{builder, nobody, server};
use docwright_templates::runtime::ClientBuilder;
use docwright_templates::runtime::testing::{MockAnswer, MockTransport};
use docwright_templates::sample::Client;
use docwright_templates::sample::auth::{
    self, ApiKey, Basic, Bearer, ClientCredentials, Credential, Secret,
};
use std::fmt::Debug;
use wiremock::ResponseTemplate;

const SECRET: &str = "s3cr3t";

fn all() -> [Credential; 5] {
    [
        auth::library_key(SECRET).into(),
        auth::staff_key(SECRET).into(),
        Basic::new("u", SECRET).into(),
        Bearer::new(SECRET).into(),
        ApiKey::cookie("c", SECRET).into(),
    ]
}

fn assert_hidden(thing: &impl Debug) {
    for text in [format!("{thing:?}"), format!("{thing:#?}")] {
        assert!(
            !text.contains(SECRET) && !text.contains("czNjcjN0"),
            "{text}"
        );
    }
}

#[test]
fn credentials_hide_what_is_secret() {
    assert_hidden(&Secret::from(SECRET));
    assert_hidden(&all());
    assert_hidden(&ClientCredentials::new("id", SECRET));
    assert_hidden(&Bearer::from_fn(|| async { Ok(SECRET.into()) }));
    assert_eq!(Secret::from(SECRET).expose(), SECRET);
}

#[test]
fn builders_clients_and_calls_hide_what_is_secret() {
    let mock = MockTransport::new();
    let builder = all()
        .into_iter()
        .fold(Client::builder(), ClientBuilder::auth);
    let builder = builder.transport(mock).default_header("X-Own", SECRET);
    assert_hidden(&builder);
    let client = builder.build().expect("the client is well set up");
    assert_hidden(&client);
    assert_hidden(&client.books());
    assert_hidden(
        &client
            .books()
            .list_books()
            .with_header("X-Own", SECRET)
            .with_query("q", SECRET),
    );
    assert_hidden(
        &client
            .books()
            .get_book("1")
            .with_header("X-Own", SECRET)
            .send(),
    );
}

#[tokio::test]
async fn recorded_requests_hide_what_is_secret() {
    let mock = MockTransport::new();
    mock.answer(MockAnswer::status(204));
    let builder = all()
        .into_iter()
        .fold(Client::builder(), ClientBuilder::auth);
    let client = builder
        .transport(mock.clone())
        .default_header("X-Own", SECRET)
        .build()
        .expect("the client is well set up");
    client
        .files()
        .put_scan([1], "x")
        .with_query("q", SECRET)
        .await
        .expect("the scan is written");
    assert_eq!(
        mock.requests()[0].query(),
        [
            ("q".to_owned(), SECRET.to_owned()),
            ("staff_key".to_owned(), SECRET.to_owned())
        ]
    );
    assert_hidden(&mock.requests());
    assert_hidden(&mock);
}

#[tokio::test]
async fn errors_hide_what_a_server_repeats() {
    let long = format!(
        "{}Basic dTpzM2NyM3Q= Key {SECRET} {SECRET}",
        "é ".repeat(20)
    );
    for answer in [ResponseTemplate::new(500), ResponseTemplate::new(200)] {
        let server = server(answer.set_body_string(long.clone())).await;
        let client = all()
            .into_iter()
            .fold(builder(&server), ClientBuilder::auth);
        let client = client.build().expect("the client is well set up");
        let error = client
            .books()
            .search_books()
            .with_query("q", SECRET)
            .await
            .expect_err("it is no book");
        assert_hidden(&error);
        assert!(
            !error.to_string().contains(SECRET) && !error.to_string().contains("dTpzM2"),
            "{error}"
        );
        assert!(error.to_string().contains("*** ***"), "{error}");
        assert_eq!(error.body().expect("there is a body"), &long);
    }
}

#[tokio::test]
async fn errors_of_the_transport_hide_the_address() {
    let (_socket, address) = nobody();
    let builder = all()
        .into_iter()
        .fold(Client::builder(), ClientBuilder::auth);
    let client = builder
        .base_url(address)
        .build()
        .expect("the client is well set up");
    let error = client
        .books()
        .search_books()
        .with_query("q", SECRET)
        .await
        .expect_err("there is no server");
    assert_hidden(&error);
    assert!(!error.to_string().contains(SECRET), "{error}");
}

#[tokio::test]
async fn errors_hide_an_encoded_secret_too() {
    let server =
        server(ResponseTemplate::new(400).set_body_string("bad: /books/search?k=p%2Fq")).await;
    let client = builder(&server)
        .auth(ApiKey::query("k", "p/q"))
        .build()
        .expect("the client is well set up");
    let error = client
        .books()
        .search_books()
        .await
        .expect_err("it is no book");
    assert_eq!(
        error.to_string(),
        "GET /books/search: 400 Bad Request: bad: /books/search?k=***"
    );
}
