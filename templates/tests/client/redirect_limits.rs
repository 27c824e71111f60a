//! Redirects that are not followed.

use crate::redirects::to;
use crate::support::{builder, client, received, server};
use docwright_templates::runtime::error::Stage;
use docwright_templates::runtime::testing::{MockAnswer, MockTransport};
use docwright_templates::sample::{Client, Error};

fn stage(error: &Error) -> Stage {
    let Error::Transport(transport) = error else {
        panic!("{error:?}")
    };
    transport.stage()
}

#[tokio::test]
async fn loops_end() {
    let server = server(to(302, "/again")).await;
    let error = client(&server)
        .books()
        .get_book("1")
        .await
        .expect_err("it never ends");
    assert_eq!(stage(&error), Stage::Redirect);
    assert!(!error.is_retryable());
    assert_eq!(received(&server).await.len(), 11);
}

#[tokio::test]
async fn with_no_redirects_the_status_is_the_error() {
    let server = server(to(302, "/again")).await;
    let client = builder(&server)
        .max_redirects(0)
        .build()
        .expect("the client is well set up");
    let error = client
        .books()
        .get_book("1")
        .await
        .expect_err("it is no success");
    assert_eq!(error.status(), Some(302));
    assert_eq!(received(&server).await.len(), 1);
}

#[tokio::test]
async fn ways_out_of_https_are_not_followed() {
    for location in [
        "http://library.example/v1/books/1",
        "ftp://library.example",
        "https://",
        "javascript:alert(1)",
    ] {
        let mock = MockTransport::new();
        mock.answer(MockAnswer::status(301).header("location", location));
        let client = Client::builder()
            .transport(mock.clone())
            .build()
            .expect("the client is well set up");
        let outcome = client.books().get_book("1").await;
        let error = outcome.expect_err("it is not followed");
        assert_eq!(stage(&error), Stage::Redirect, "{location}: {error}");
        assert_eq!(mock.requests().len(), 1, "{location}");
    }
}
