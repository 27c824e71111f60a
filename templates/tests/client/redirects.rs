//! Where redirects are followed, and what goes along.

use crate::support::{BOOK, builder, header, json, only, received, server};
use docwright_templates::runtime::testing::{MockAnswer, MockTransport};
use docwright_templates::sample::Client;
use docwright_templates::sample::auth::{self, ApiKey, Basic, Bearer};
use docwright_templates::sample::models::Book;
use http::Method;
use wiremock::matchers::path;
use wiremock::{Mock, MockServer, ResponseTemplate};

/// A redirect.
pub(crate) fn to(status: u16, location: &str) -> ResponseTemplate {
    ResponseTemplate::new(status).insert_header("location", location)
}

/// A client with a credential of each kind.
fn client(server: &MockServer) -> Client {
    let builder = builder(server)
        .auth(auth::library_key("s3cr3t"))
        .auth(auth::library_session("s3cr3t"));
    let builder = builder
        .auth(ApiKey::query("key", "s3cr3t"))
        .auth(Bearer::new("s3cr3t"))
        .default_header("X-Own", "s3cr3t");
    builder.build().expect("the client is well set up")
}

#[tokio::test]
async fn on_the_same_host_credentials_go_along() {
    let server = MockServer::start().await;
    Mock::given(path("/books/old"))
        .respond_with(to(301, "new?a=1#part"))
        .mount(&server)
        .await;
    Mock::given(path("/books/new"))
        .respond_with(json(BOOK))
        .mount(&server)
        .await;
    client(&server)
        .books()
        .get_book("old")
        .await
        .expect("the book is there");
    let requests = received(&server).await;
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[1].url.query(), Some("a=1&key=s3cr3t"));
    for name in [
        "x-library-key",
        "cookie",
        "authorization",
        "x-own",
        "accept",
        "user-agent",
    ] {
        assert_eq!(
            header(&requests[0], name),
            header(&requests[1], name),
            "{name}"
        );
        assert!(header(&requests[1], name).is_some(), "{name}");
    }
}

#[tokio::test]
async fn a_key_that_a_redirect_kept_is_not_doubled() {
    let server = MockServer::start().await;
    Mock::given(path("/books/old"))
        .respond_with(to(302, "/books/new?key=s3cr3t"))
        .mount(&server)
        .await;
    Mock::given(path("/books/new"))
        .respond_with(json(BOOK))
        .mount(&server)
        .await;
    client(&server)
        .books()
        .get_book("old")
        .await
        .expect("the book is there");
    assert_eq!(received(&server).await[1].url.query(), Some("key=s3cr3t"));
}

#[tokio::test]
async fn to_another_host_nothing_secret_goes_along() {
    let stranger = server(json(BOOK)).await;
    let server = server(to(307, &format!("{}/theirs", stranger.uri()))).await;
    let call = client(&server)
        .books()
        .get_book("1")
        .with_header("Range", "bytes=0-9")
        .with_header("X-Mine", "s3cr3t");
    call.await.expect("the book is there");
    let request = only(&stranger).await;
    assert_eq!((request.url.path(), request.url.query()), ("/theirs", None));
    assert_eq!(
        (header(&request, "range"), header(&request, "accept")),
        (Some("bytes=0-9"), Some("application/json"))
    );
    assert!(
        !format!("{:?}", request.headers).contains("s3cr3t"),
        "{:?}",
        request.headers
    );
}

#[tokio::test]
async fn the_way_back_from_another_host_is_without_credentials() {
    let server = MockServer::start().await;
    let stranger = crate::support::server(to(302, &format!("{}/chosen", server.uri()))).await;
    Mock::given(path("/books/1"))
        .respond_with(to(302, &stranger.uri()))
        .mount(&server)
        .await;
    Mock::given(path("/chosen"))
        .respond_with(json(BOOK))
        .mount(&server)
        .await;
    client(&server)
        .books()
        .get_book("1")
        .await
        .expect("the book is there");
    let requests = received(&server).await;
    assert_eq!(requests.len(), 2);
    assert!(
        !format!("{:?} {}", requests[1].headers, requests[1].url).contains("s3cr3t"),
        "{:?}",
        requests[1]
    );
}

#[tokio::test]
async fn the_status_decides_over_method_and_body() {
    for (status, method, body) in [
        (301, "GET", ""),
        (302, "GET", ""),
        (303, "GET", ""),
        (307, "POST", r#"{"title":"Emma"}"#),
        (308, "POST", r#"{"title":"Emma"}"#),
    ] {
        let server = MockServer::start().await;
        Mock::given(path("/books"))
            .respond_with(to(status, "/moved"))
            .mount(&server)
            .await;
        Mock::given(path("/moved"))
            .respond_with(json(BOOK))
            .mount(&server)
            .await;
        client(&server)
            .books()
            .add_book(Book::new("Emma"))
            .await
            .expect("the book is there");
        let request = received(&server).await.remove(1);
        assert_eq!(
            (request.method.as_str(), request.body.as_slice()),
            (method, body.as_bytes()),
            "{status}"
        );
        assert_eq!(
            header(&request, "content-type").is_some(),
            !body.is_empty(),
            "{status}"
        );
    }
}

#[tokio::test]
async fn methods_other_than_post_stay() {
    let server = MockServer::start().await;
    Mock::given(path("/rules"))
        .respond_with(to(302, "/moved"))
        .mount(&server)
        .await;
    Mock::given(path("/moved"))
        .respond_with(ResponseTemplate::new(204))
        .mount(&server)
        .await;
    client(&server)
        .files()
        .put_rules("Hush")
        .await
        .expect("the rules are written");
    let request = received(&server).await.remove(1);
    assert_eq!(
        (request.method.as_str(), request.body.as_slice()),
        ("PUT", b"Hush".as_slice())
    );
}

#[tokio::test]
async fn the_way_into_https_is_to_another_host() {
    let mock = MockTransport::new();
    mock.answer(MockAnswer::status(308).header("location", "https://library.example/v1/rules"));
    mock.answer(MockAnswer::status(204));
    let builder = Client::builder()
        .base_url("http://library.example/v1")
        .auth(Basic::new("u", "p"))
        .transport(mock.clone());
    builder
        .build()
        .expect("the client is well set up")
        .files()
        .put_rules("Hush")
        .await
        .expect("the rules are written");
    let requests = mock.requests();
    assert_eq!(
        (requests[1].method(), requests[1].body().as_ref()),
        (&Method::PUT, b"Hush".as_slice())
    );
    assert!(requests[0].header("authorization").is_some());
    assert_eq!(requests[1].header("authorization"), None);
}

#[tokio::test]
async fn a_stranger_s_401_renews_no_token() {
    let stranger = server(ResponseTemplate::new(401)).await;
    let server = MockServer::start().await;
    Mock::given(path("/oauth/token"))
        .respond_with(json(r#"{"access_token":"t1"}"#))
        .mount(&server)
        .await;
    Mock::given(path("/books/1"))
        .respond_with(json(BOOK))
        .mount(&server)
        .await;
    Mock::given(path("/books/2"))
        .respond_with(to(302, &stranger.uri()))
        .mount(&server)
        .await;
    let client = builder(&server)
        .auth(auth::ClientCredentials::new("id", "s3cr3t"))
        .build()
        .expect("the client is well set up");
    client
        .books()
        .get_book("1")
        .await
        .expect("the book is there");
    client
        .books()
        .get_book("2")
        .await
        .expect_err("the stranger refuses");
    assert_eq!(only(&stranger).await.headers.get("authorization"), None);
    assert_eq!(received(&server).await.len(), 3);
}
