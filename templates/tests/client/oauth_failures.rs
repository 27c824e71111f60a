//! Access tokens that cannot be had, or that the API does not want.

use crate::oauth::{book, client, course, credentials, grant};
use crate::support::{builder, received};
use docwright_templates::runtime::testing::{MockAnswer, MockTransport};
use docwright_templates::sample::{Client, Error};
use std::time::Duration;
use wiremock::matchers::path;
use wiremock::{Mock, MockServer, ResponseTemplate};

#[tokio::test]
async fn calls_that_wait_for_a_token_share_its_failure() {
    let server = MockServer::start().await;
    let answer = ResponseTemplate::new(503).set_delay(Duration::from_millis(50));
    Mock::given(path("/oauth/token"))
        .respond_with(answer)
        .mount(&server)
        .await;
    let client = builder(&server)
        .auth(credentials())
        .retries(0)
        .build()
        .expect("the client is well set up");
    let (first, second, third) = tokio::join!(
        client.books().get_book("1").send(),
        client.books().get_book("2").send(),
        client.books().get_book("3").send()
    );
    for outcome in [first, second, third] {
        let error = outcome.expect_err("there is no token");
        assert!(
            matches!(error, Error::Auth(_)) && error.is_retryable(),
            "{error:?}"
        );
    }
    assert_eq!(received(&server).await.len(), 1);
    client
        .books()
        .get_book("4")
        .await
        .expect_err("there still is no token");
    assert_eq!(received(&server).await.len(), 2, "a later call tries again");
}

#[tokio::test(start_paused = true)]
async fn a_cancelled_fetch_is_made_by_the_next_call() {
    let mock = MockTransport::new();
    mock.answer(MockAnswer::silence())
        .answer(grant("t1", 3600))
        .answer(book());
    let books = client(&mock).books();
    let limit = Duration::from_millis(20);
    let error = books
        .get_book("1")
        .with_timeout(limit)
        .await
        .expect_err("the token endpoint is silent");
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    books.get_book("2").await.expect("the book is there");
    assert_eq!(course(&mock), ["token", "token", "Bearer t1"]);
}

#[tokio::test]
async fn a_token_that_is_refused_again_is_an_error() {
    let mock = MockTransport::new();
    mock.answer(grant("t1", 3600)).answer(book());
    mock.answer(MockAnswer::status(401))
        .answer(grant("t2", 3600))
        .answer(MockAnswer::status(401));
    let books = client(&mock).books();
    books.get_book("1").await.expect("the book is there");
    let error = books
        .get_book("2")
        .await
        .expect_err("the API wants neither");
    assert_eq!(error.status(), Some(401));
    assert_eq!(course(&mock).len(), 5);
}

#[tokio::test]
async fn a_refused_new_token_is_not_renewed() {
    let mock = MockTransport::new();
    mock.answer(grant("t1", 3600))
        .answer(MockAnswer::status(401));
    let error = client(&mock)
        .books()
        .get_book("1")
        .await
        .expect_err("the API does not want it");
    assert_eq!(error.status(), Some(401));
    assert_eq!(course(&mock), ["token", "Bearer t1"]);
}

#[tokio::test]
async fn a_token_endpoint_that_refuses_is_told() {
    let mock = MockTransport::new();
    mock.answer(MockAnswer::json(
        401,
        r#"{"error":"invalid_client","echo":"s3cr3t/+"}"#,
    ));
    let error = client(&mock)
        .books()
        .get_book("1")
        .await
        .expect_err("there is no token");
    let text = error.to_string();
    assert!(text.starts_with("GET /books/{bookId}: no access token could be had: POST (token endpoint): 401 Unauthorized"), "{text}");
    assert!(
        text.contains("invalid_client") && !text.contains("s3cr3t"),
        "{text}"
    );
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn answers_that_hold_no_token_are_told() {
    for (body, words) in [
        ("<html>", "is not JSON"),
        (r#"{"token":"s3cr3t"}"#, "has no `access_token`"),
        (r#"{"access_token":""}"#, "has no `access_token`"),
        (
            r#"{"access_token":"s3cr3t","token_type":"mac"}"#,
            "`token_type` other than bearer",
        ),
        (r#"{"access_token":"s3cr3t\n"}"#, "control characters"),
    ] {
        let mock = MockTransport::new();
        mock.answer(MockAnswer::json(200, body));
        let error = client(&mock)
            .books()
            .get_book("1")
            .await
            .expect_err("there is no token");
        assert!(matches!(error, Error::Auth(_)), "{error:?}");
        assert!(error.to_string().contains(words), "{error}");
        assert!(
            !format!("{error} {error:?}").contains("s3cr3t"),
            "{error:?}"
        );
    }
}

#[tokio::test]
async fn redirects_of_the_token_endpoint_are_not_followed() {
    let mock = MockTransport::new();
    mock.answer(MockAnswer::status(307).header("location", "https://elsewhere.example/token"));
    let error = client(&mock)
        .books()
        .get_book("1")
        .await
        .expect_err("there is no token");
    assert!(matches!(error, Error::Auth(_)), "{error:?}");
    assert_eq!(mock.requests().len(), 1);
}

#[test]
fn token_urls_are_checked() {
    for url in [
        "ftp://login.example",
        "https://u:s3cr3t@login.example",
        "https://",
    ] {
        let error = Client::builder()
            .auth(credentials().token_url(url))
            .build()
            .expect_err("the token URL is bad");
        assert!(matches!(error, Error::Build(_)), "{url}: {error:?}");
        assert!(
            !format!("{error} {error:?}").contains("s3cr3t"),
            "{error:?}"
        );
    }
}
