//! What stands in headers and cookies.

use crate::support::{book_server, builder, client, header, json, only, received, server};
use docwright_templates::sample::Error;
use wiremock::ResponseTemplate;

#[tokio::test]
async fn headers_come_from_the_client_the_operation_and_the_call() {
    let server = server(json("[]")).await;
    let client = builder(&server)
        .default_header("X-Branch", "Soho")
        .default_header("X-Reader", "nobody");
    let client = client.build().expect("the client is well set up");
    let call = client
        .books()
        .list_books()
        .x_reader("Žofie, 7")
        .with_header("X-Branch", "Bath")
        .with_header("X-Own", "1");
    call.await.expect("the list is there");
    let request = only(&server).await;
    assert_eq!(
        request.headers["x-reader"].as_bytes(),
        "Žofie, 7".as_bytes()
    );
    assert_eq!(header(&request, "x-branch"), Some("Bath"));
    assert_eq!(header(&request, "x-own"), Some("1"));
    assert_eq!(header(&request, "accept"), Some("application/json"));
    assert_eq!(
        header(&request, "user-agent"),
        Some(concat!("docwright-templates/", env!("CARGO_PKG_VERSION")))
    );
    assert_eq!(header(&request, "content-type"), None);
}

#[tokio::test]
async fn the_user_agent_can_be_chosen() {
    let server = book_server().await;
    let client = builder(&server)
        .user_agent("reading-room/7")
        .build()
        .expect("the client is well set up");
    client
        .files()
        .get_scan([1])
        .await
        .expect("the scan is there");
    let request = only(&server).await;
    assert_eq!(header(&request, "user-agent"), Some("reading-room/7"));
    assert_eq!(header(&request, "accept"), Some("image/png"));
}

#[tokio::test]
async fn headers_cannot_be_smuggled() {
    let server = book_server().await;
    let books = client(&server).books();
    for call in [
        books.list_books().x_reader("s3cr3t\r\nX-Admin: 1").send(),
        books.list_books().with_header("X-Own", "s3cr3t\n").send(),
        books.list_books().with_header("X Own", "s3cr3t").send(),
    ] {
        let error = call.await.expect_err("it is no header");
        assert!(matches!(error, Error::Build(_)), "{error:?}");
        assert!(!error.to_string().contains("s3cr3t"), "{error}");
    }
    let error = builder(&server)
        .default_header("X-Own", "s3cr3t\0")
        .build()
        .expect_err("it is no header");
    assert!(error.to_string().contains("X-Own"), "{error}");
    assert_eq!(received(&server).await.len(), 0);
}

#[tokio::test]
async fn the_first_mistake_is_told() {
    let server = book_server().await;
    let call = client(&server)
        .books()
        .list_books()
        .with_header("a b", "")
        .with_header("c d", "")
        .page_size(1);
    let error = call.await.expect_err("it is no header");
    assert_eq!(error.to_string(), "GET /books: `a b` is not a header name");
}

#[tokio::test]
async fn cookies_are_encoded() {
    let server = server(ResponseTemplate::new(204)).await;
    client(&server)
        .books()
        .delete_book(3, "x")
        .visit("a;b=100%, \"ž\"")
        .await
        .expect("the book is gone");
    let request = only(&server).await;
    assert_eq!(request.method, "DELETE");
    assert_eq!(
        header(&request, "cookie"),
        Some("visit=a%3Bb=100%25%2C%20%22%C5%BE%22")
    );
}
