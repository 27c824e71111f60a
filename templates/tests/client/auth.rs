//! Which credentials go along, and where.

use crate::support::{book_server, builder, header, json, only, received, server};
use docwright_templates::sample::auth::{self, ApiKey, Basic, Bearer, Credential};
use docwright_templates::sample::models::Book;
use docwright_templates::sample::{Client, Error};
use std::error::Error as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use wiremock::{MockServer, Request};

fn client(server: &MockServer, credentials: impl IntoIterator<Item = Credential>) -> Client {
    let builder = credentials
        .into_iter()
        .fold(builder(server), |builder, credential| {
            builder.auth(credential)
        });
    builder.build().expect("the client is well set up")
}

/// The request of `get_book`, which takes `libraryKey`, `librarySession` and `libraryOAuth`.
async fn get_book(credentials: impl IntoIterator<Item = Credential>) -> Request {
    let server = book_server().await;
    client(&server, credentials)
        .books()
        .get_book("1")
        .await
        .expect("the book is there");
    only(&server).await
}

#[tokio::test]
async fn a_key_goes_into_its_header_with_its_prefix() {
    let request = get_book([auth::library_key("k1").into()]).await;
    assert_eq!(header(&request, "x-library-key"), Some("Key k1"));
    let request = get_book([auth::library_key("k1").prefix("Token").into()]).await;
    assert_eq!(header(&request, "x-library-key"), Some("Token k1"));
    let request = get_book([auth::library_key("k1").prefix("").into()]).await;
    assert_eq!(header(&request, "x-library-key"), Some("k1"));
}

#[tokio::test]
async fn a_key_goes_into_its_cookie_beside_others() {
    let request = get_book([
        auth::library_session("a;b==").into(),
        ApiKey::cookie("tour", "7").into(),
    ])
    .await;
    assert_eq!(header(&request, "cookie"), Some("session=a%3Bb==; tour=7"));
}

#[tokio::test]
async fn a_key_goes_into_the_query() {
    let server = server(json("null")).await;
    let books = client(&server, [auth::staff_key("a&b").into()]).books();
    books.delete_book(1, "1").await.expect("the book is gone");
    books
        .search_books()
        .with_query("q", "1")
        .await
        .expect("none is an answer");
    let requests = received(&server).await;
    assert_eq!(requests[0].url.query(), Some("staff_key=a%26b"));
    assert_eq!(requests[1].url.query(), Some("q=1&staff_key=a%26b"));
}

#[tokio::test]
async fn basic_and_bearer_go_into_the_authorization_header() {
    let server = book_server().await;
    let client = client(
        &server,
        [
            Basic::new("Aladdin", "open sesame").into(),
            Bearer::new("t0k").into(),
        ],
    );
    client
        .books()
        .delete_book(1, "1")
        .await
        .expect("the book is gone");
    client
        .books()
        .add_book(Book::new("Emma"))
        .await
        .expect("the book is added");
    let requests = received(&server).await;
    assert_eq!(
        header(&requests[0], "authorization"),
        Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")
    );
    assert_eq!(header(&requests[1], "authorization"), Some("Bearer t0k"));
}

/// Credentials of four schemes.
fn four() -> [Credential; 4] {
    [
        auth::library_key("k1").into(),
        auth::library_session("s1").into(),
        auth::staff_key("q1").into(),
        Basic::new("u", "p1").into(),
    ]
}

/// The places of a request that hold a credential.
fn marks(request: &Request) -> Vec<&str> {
    let names = ["x-library-key", "cookie", "authorization"];
    let headers = names
        .into_iter()
        .filter(|name| request.headers.contains_key(*name));
    headers.chain(request.url.query()).collect()
}

#[tokio::test]
async fn only_listed_schemes_go_along() {
    assert_eq!(marks(&get_book(four()).await), ["x-library-key", "cookie"]);
}

#[tokio::test]
async fn none_or_all_go_along_with_no_list() {
    let server = book_server().await;
    let files = client(&server, four()).files();
    files.get_rules().await.expect("the rules are there");
    files.get_scan([1]).await.expect("the scan is there");
    let [empty, unstated] = &received(&server).await[..] else {
        panic!("there are two requests")
    };
    assert_eq!(marks(empty), [""; 0]);
    assert_eq!(
        marks(unstated),
        ["x-library-key", "cookie", "authorization", "staff_key=q1"]
    );
}

#[tokio::test]
async fn a_key_of_no_scheme_goes_wherever_one_is_asked_for() {
    let request = get_book([ApiKey::header("X-Gate", "g1").into()]).await;
    assert_eq!(header(&request, "x-gate"), Some("g1"));
    let server = book_server().await;
    client(&server, [ApiKey::header("X-Gate", "g1").into()])
        .files()
        .get_rules()
        .await
        .expect("the rules are there");
    assert_eq!(header(&only(&server).await, "x-gate"), None);
}

#[tokio::test]
async fn of_two_for_one_header_the_one_listed_first_goes() {
    let tied = Credential::from(Bearer::new("second")).for_scheme("librarySession");
    let request = get_book([Bearer::new("third").into(), tied]).await;
    assert_eq!(header(&request, "authorization"), Some("Bearer second"));
}

#[tokio::test]
async fn a_call_may_bring_its_own() {
    let server = book_server().await;
    let call = client(&server, [auth::library_key("k1").into()])
        .books()
        .get_book("1");
    call.with_header("X-Library-Key", "mine")
        .await
        .expect("the book is there");
    assert_eq!(header(&only(&server).await, "x-library-key"), Some("mine"));
}

#[tokio::test]
async fn a_token_may_be_asked_for_before_each_call() {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let bearer = Bearer::from_fn(move || {
        let number = count.fetch_add(1, Ordering::Relaxed);
        async move { Ok(format!("t{number}").into()) }
    });
    let server = book_server().await;
    let books = client(&server, [bearer.into()]).books();
    books.get_book("1").await.expect("the book is there");
    books.get_book("2").await.expect("the book is there");
    let tokens: Vec<_> = received(&server)
        .await
        .iter()
        .map(|request| header(request, "authorization").map(str::to_owned))
        .collect();
    assert_eq!(
        tokens,
        [Some("Bearer t0".to_owned()), Some("Bearer t1".to_owned())]
    );
    assert_eq!(asked.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn a_token_that_cannot_be_had_is_an_error() {
    let server = book_server().await;
    let bearer = Bearer::from_fn(|| async { Err("the safe is shut".into()) });
    let error = client(&server, [bearer.into()])
        .books()
        .get_book("1")
        .await
        .expect_err("there is no token");
    assert!(matches!(error, Error::Auth(_)), "{error:?}");
    assert_eq!(
        error.to_string(),
        "GET /books/{bookId}: no token was given: the safe is shut"
    );
    assert_eq!(
        error.source().expect("there is a cause").to_string(),
        "the safe is shut"
    );
    assert_eq!(received(&server).await.len(), 0);
}

#[tokio::test]
async fn credentials_are_checked_when_the_client_is_built() {
    let server = book_server().await;
    for (credential, words) in [
        (
            Credential::from(Bearer::new("t")).for_scheme("nobody"),
            "no security scheme `nobody`",
        ),
        (Basic::new("a:b", "s3cr3t").into(), "colon"),
        (
            auth::library_key("s3cr3t\n").into(),
            "a credential cannot be sent",
        ),
        (
            Bearer::new("s3cr3t\0").into(),
            "a credential cannot be sent",
        ),
    ] {
        let error = builder(&server)
            .auth(credential)
            .build()
            .expect_err("it cannot be sent");
        assert!(matches!(error, Error::Build(_)), "{error:?}");
        assert!(error.to_string().contains(words), "{error}");
        assert!(
            !format!("{error} {error:?}").contains("s3cr3t"),
            "{error:?}"
        );
    }
}

#[test]
fn variables_that_are_not_set_are_told() {
    let error = Bearer::from_env("DOCWRIGHT_NO_SUCH_VARIABLE").expect_err("it is not set");
    assert!(matches!(error, Error::Auth(_)), "{error:?}");
    assert_eq!(
        error.to_string(),
        "environment variable DOCWRIGHT_NO_SUCH_VARIABLE is not set"
    );
    auth::ClientCredentials::from_env("PATH", "PATH").expect("every shell sets it");
    Basic::from_env("PATH", "PATH").expect("every shell sets it");
}
