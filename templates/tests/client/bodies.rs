//! What requests carry: JSON, text, octets, forms, nothing.

use crate::support::{book_server, client, header, json, only, received, server};
use wiremock::ResponseTemplate;

#[tokio::test]
async fn json_bodies_keep_what_is_not_known() {
    let server = server(json(
        r#"{"title":"Emma","binding":"spiral","shelf":[1,null]}"#,
    ))
    .await;
    let books = client(&server).books();
    let book = books
        .get_book("1")
        .await
        .expect("the book is there")
        .into_inner();
    books
        .add_book(book.pages(474))
        .await
        .expect("the book is added");
    let sent = received(&server).await.remove(1);
    assert_eq!(sent.method, "POST");
    assert_eq!(header(&sent, "content-type"), Some("application/json"));
    assert_eq!(
        sent.body,
        br#"{"title":"Emma","pages":474,"binding":"spiral","shelf":[1,null]}"#
    );
}

#[tokio::test]
async fn text_and_octets_go_as_they_are() {
    let server = server(ResponseTemplate::new(204)).await;
    let files = client(&server).files();
    files
        .put_rules("Silence.\n")
        .await
        .expect("the rules are written");
    files
        .put_scan([7], vec![0, 159, 255])
        .await
        .expect("the scan is written");
    let sent = received(&server).await;
    assert_eq!(header(&sent[0], "content-type"), Some("text/markdown"));
    assert_eq!(header(&sent[0], "accept"), Some("*/*"));
    assert_eq!(sent[0].body, b"Silence.\n");
    assert_eq!(
        header(&sent[1], "content-type"),
        Some("application/octet-stream")
    );
    assert_eq!(sent[1].body, [0, 159, 255]);
}

#[tokio::test]
async fn forms_are_encoded() {
    let server = server(ResponseTemplate::new(204)).await;
    client(&server)
        .files()
        .login("Jane & Co")
        .shelves([1, 2])
        .await
        .expect("the login works");
    let request = only(&server).await;
    assert_eq!(
        header(&request, "content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(request.body, b"user=Jane%20%26%20Co&shelves=1,2");
}

#[tokio::test]
async fn requests_without_a_body_have_none() {
    let server = book_server().await;
    client(&server)
        .books()
        .get_book("1")
        .await
        .expect("the book is there");
    let request = only(&server).await;
    assert_eq!(request.body, b"");
    assert_eq!(header(&request, "transfer-encoding"), None);
}
