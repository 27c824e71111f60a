//! Where requests go: base URLs and path parameters.

use crate::support::{book_server, client, only, received};
use docwright_templates::sample::models::Book;
use docwright_templates::sample::{Client, Error};

#[tokio::test]
async fn path_segments_are_escaped() {
    for (id, path) in [
        ("plain-1._~", "/books/plain-1._~"),
        ("a/b", "/books/a%2Fb"),
        ("100%", "/books/100%25"),
        ("%2e%2e", "/books/%252e%252e"),
        ("a b+c", "/books/a%20b%2Bc"),
        ("?q#f;p=1,2:@$&", "/books/%3Fq%23f%3Bp%3D1%2C2%3A%40%24%26"),
        ("Žluť", "/books/%C5%BDlu%C5%A5"),
        ("...", "/books/..."),
        ("a\nb", "/books/a%0Ab"),
    ] {
        let server = book_server().await;
        client(&server)
            .books()
            .get_book(id)
            .await
            .expect("the book is there");
        assert_eq!(only(&server).await.url.path(), path);
    }
}

#[tokio::test]
async fn segments_that_would_vanish_are_not_sent() {
    let server = book_server().await;
    for id in ["", ".", ".."] {
        let error = client(&server)
            .books()
            .get_book(id)
            .await
            .expect_err("it cannot be sent");
        assert!(matches!(error, Error::Build(_)), "{error:?}");
        assert!(
            error.to_string().starts_with("GET /books/{bookId}: "),
            "{error}"
        );
    }
    assert_eq!(received(&server).await.len(), 0);
    client(&server)
        .books()
        .delete_book(1, "..")
        .await
        .expect("a dot more makes it a name");
    assert_eq!(only(&server).await.url.path(), "/rooms/1/books/...json");
}

#[tokio::test]
async fn lists_in_paths_are_joined_by_commas() {
    let server = book_server().await;
    client(&server)
        .files()
        .get_scan([1, 2])
        .await
        .expect("the scan is there");
    assert_eq!(only(&server).await.url.path(), "/scans/1,2");
}

#[tokio::test]
async fn base_urls_may_have_a_prefix_and_a_slash() {
    for (suffix, path) in [
        ("", "/books"),
        ("/", "/books"),
        ("/api/v1", "/api/v1/books"),
        ("/api/v1/", "/api/v1/books"),
    ] {
        let server = book_server().await;
        let base = format!("{}{suffix}", server.uri());
        let client = Client::builder()
            .base_url(base)
            .build()
            .expect("the base URL is good");
        client
            .books()
            .add_book(Book::new("Emma"))
            .await
            .expect("the book is added");
        assert_eq!(only(&server).await.url.path(), path);
    }
}

#[test]
fn base_urls_are_checked() {
    for url in [
        "",
        "library.example",
        "ftp://library.example",
        "https://",
        "https://u:s3cr3t@a.example",
        "https://a.example?x=1",
        "http://a.example/#x",
    ] {
        let error = Client::builder()
            .base_url(url)
            .build()
            .expect_err("the base URL is bad");
        assert!(matches!(error, Error::Build(_)), "{url}: {error:?}");
        assert!(!error.to_string().contains("s3cr3t"), "{error}");
    }
}

#[tokio::test]
async fn addresses_that_are_too_long_are_not_sent() {
    let server = book_server().await;
    let error = client(&server)
        .books()
        .get_book("x".repeat(70_000))
        .await
        .expect_err("it is too long");
    assert!(matches!(error, Error::Build(_)), "{error:?}");
    assert_eq!(received(&server).await.len(), 0);
}
