//! Forms with files, as the server receives them byte by byte, and what becomes of them when they are sent again.

use crate::support::{Pieces, builder, client, header, only, received, server};
use bytes::Bytes;
use docwright_templates::runtime::FilePart;
use docwright_templates::runtime::error::Stage;
use docwright_templates::sample::Error;
use docwright_templates::sample::auth::ClientCredentials;
use docwright_templates::sample::models::Book;
use wiremock::matchers::path;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

/// The body of a request, with `BOUNDARY` in place of the boundary that its media type names.
fn body(request: &Request) -> String {
    let media_type = header(request, "content-type").expect("there is a media type");
    let boundary = media_type
        .strip_prefix("multipart/form-data; boundary=")
        .expect("it is a form with files");
    let text = String::from_utf8(request.body.clone()).expect("bodies of tests are UTF-8");
    assert_eq!(
        header(request, "content-length"),
        Some(text.len().to_string().as_str())
    );
    text.replace(boundary, "BOUNDARY")
}

async fn nothing() -> MockServer {
    server(ResponseTemplate::new(204)).await
}

fn stream(pieces: &[&'static str]) -> Pieces {
    Pieces::new(
        pieces
            .iter()
            .map(|piece| Ok(Bytes::from_static(piece.as_bytes()))),
    )
}

#[tokio::test]
async fn texts_and_files_are_parts() {
    let server = nothing().await;
    client(&server)
        .files()
        .add_loan("Jane & Zoë", b"scan".to_vec())
        .days(14)
        .book(Book::new("Emma"))
        .words(["a".to_owned(), "b, c".to_owned()])
        .shelves([1, 2])
        .await
        .expect("the loan is there");
    assert_eq!(
        body(&only(&server).await),
        "--BOUNDARY\r\nContent-Disposition: form-data; name=\"reader\"\r\n\r\nJane & Zoë\r\n\
         --BOUNDARY\r\nContent-Disposition: form-data; name=\"card\"; filename=\"card\"\r\n\
         Content-Type: application/octet-stream\r\n\r\nscan\r\n\
         --BOUNDARY\r\nContent-Disposition: form-data; name=\"days\"\r\n\r\n14\r\n\
         --BOUNDARY\r\nContent-Disposition: form-data; name=\"book\"\r\n\
         Content-Type: application/json\r\n\r\n{\"title\":\"Emma\"}\r\n\
         --BOUNDARY\r\nContent-Disposition: form-data; name=\"words\"\r\n\r\na\r\n\
         --BOUNDARY\r\nContent-Disposition: form-data; name=\"words\"\r\n\r\nb, c\r\n\
         --BOUNDARY\r\nContent-Disposition: form-data; name=\"shelves\"\r\n\r\n1,2\r\n\
         --BOUNDARY--\r\n"
    );
}

#[tokio::test]
async fn files_come_from_bytes_paths_and_streams() {
    let server = nothing().await;
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let page = folder.path().join("page \"1\".txt");
    std::fs::write(&page, "from a path").expect("the file is written");
    client(&server)
        .files()
        .add_loan("Jane", FilePart::path(&page).media_type("text/plain"))
        .scans([
            FilePart::bytes("from bytes").name("a\r\nb.txt"),
            FilePart::sized_stream(stream(&["from ", "", "a stream"]), 13),
        ])
        .await
        .expect("the loan is there");
    let body = body(&only(&server).await);
    let (_, files) = body.split_once("Jane\r\n").expect("there is the reader");
    assert_eq!(
        files,
        "--BOUNDARY\r\nContent-Disposition: form-data; name=\"card\"; filename=\"page %221%22.txt\"\r\n\
         Content-Type: text/plain\r\n\r\nfrom a path\r\n\
         --BOUNDARY\r\nContent-Disposition: form-data; name=\"scans[]\"; filename=\"a%0D%0Ab.txt\"\r\n\
         Content-Type: application/octet-stream\r\n\r\nfrom bytes\r\n\
         --BOUNDARY\r\nContent-Disposition: form-data; name=\"scans[]\"; filename=\"scans[]\"\r\n\
         Content-Type: application/octet-stream\r\n\r\nfrom a stream\r\n\
         --BOUNDARY--\r\n"
    );
}

#[tokio::test]
async fn a_stream_without_a_length_goes_in_chunks() {
    let server = nothing().await;
    client(&server)
        .files()
        .add_loan("Jane", FilePart::stream(stream(&["one", "two"])))
        .await
        .expect("the loan is there");
    let request = only(&server).await;
    assert_eq!(header(&request, "content-length"), None);
    assert_eq!(header(&request, "transfer-encoding"), Some("chunked"));
    let text = String::from_utf8(request.body).expect("it is UTF-8");
    assert!(text.contains("\r\n\r\nonetwo\r\n--"), "{text}");
}

#[tokio::test]
async fn each_call_has_its_own_boundary() {
    let server = nothing().await;
    let files = client(&server).files();
    for _ in 0..2 {
        files
            .add_loan("Jane", Bytes::new())
            .await
            .expect("the loan is there");
    }
    let sent = received(&server).await;
    assert_ne!(
        header(&sent[0], "content-type"),
        header(&sent[1], "content-type")
    );
}

#[tokio::test]
async fn what_cannot_be_sent_is_not_sent() {
    let server = nothing().await;
    let files = client(&server).files();
    let folder = tempfile::tempdir().expect("there is room for a folder");
    for (card, words) in [
        (
            FilePart::path(folder.path().join("none")),
            "a file to upload cannot be opened",
        ),
        (
            FilePart::path(folder.path()),
            "a file to upload cannot be opened",
        ),
        (
            FilePart::bytes("x").media_type("text/plain\r\nX: y"),
            "form field `card`: the value of header `content-type` has control characters",
        ),
    ] {
        let error = files
            .add_loan("Jane", card)
            .await
            .expect_err("it cannot be sent");
        assert!(matches!(error, Error::Build(_)), "{error:?}");
        assert!(error.to_string().contains(words), "{error}");
    }
    assert_eq!(received(&server).await.len(), 0);
}

#[tokio::test]
async fn a_stream_that_fails_breaks_the_call_off() {
    let server = nothing().await;
    let card = FilePart::stream(Pieces::new([Err("the camera is gone")]));
    let error = client(&server)
        .files()
        .add_loan("Jane", card)
        .await
        .expect_err("the stream fails");
    assert!(error.to_string().contains("the camera is gone"), "{error}");
}

/// A server that sends loans on to another path, with their bodies.
async fn moved() -> MockServer {
    let server = nothing().await;
    Mock::given(path("/loans"))
        .respond_with(ResponseTemplate::new(307).insert_header("location", "/new"))
        .with_priority(1)
        .mount(&server)
        .await;
    server
}

#[tokio::test]
async fn redirects_take_files_along_but_not_streams() {
    let server = moved().await;
    let files = client(&server).files();
    files
        .add_loan("Jane", Bytes::from_static(b"scan"))
        .await
        .expect("the loan is there");
    let sent = received(&server).await;
    assert_eq!(sent[1].url.path(), "/new");
    assert_eq!(body(&sent[0]), body(&sent[1]));
    let error = files
        .add_loan("Jane", FilePart::stream(stream(&["scan"])))
        .await
        .expect_err("a stream is used up");
    let Error::Transport(transport) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(transport.stage(), Stage::Redirect);
    assert_eq!(received(&server).await.len(), 3);
}

#[tokio::test]
async fn a_stale_token_is_renewed_for_files_but_not_for_streams() {
    let server = MockServer::start().await;
    let token = ResponseTemplate::new(200).set_body_string(r#"{"access_token":"t"}"#);
    Mock::given(path("/oauth/token"))
        .respond_with(token)
        .mount(&server)
        .await;
    Mock::given(path("/loans"))
        .respond_with(ResponseTemplate::new(204))
        .up_to_n_times(1)
        .mount(&server)
        .await;
    Mock::given(path("/loans"))
        .respond_with(ResponseTemplate::new(401))
        .mount(&server)
        .await;
    let client = builder(&server)
        .auth(ClientCredentials::new("id", "secret"))
        .build()
        .expect("the client is well set up");
    let files = client.files();
    let sent = async |card: FilePart| {
        let before = received(&server).await.len();
        let outcome = files.add_loan("Jane", card).await;
        (
            outcome.err().and_then(|error| error.status()),
            received(&server).await.len() - before,
        )
    };
    let (token, loan) = (1, 1);
    assert_eq!(sent(FilePart::bytes("first")).await, (None, token + loan));
    assert_eq!(
        sent(FilePart::stream(stream(&["scan"]))).await,
        (Some(401), loan)
    );
    assert_eq!(
        sent(FilePart::bytes("scan")).await,
        (Some(401), loan + token + loan)
    );
}
