//! Bodies that are read as they come: long, slow, broken off, and not at all.

use crate::support::{RawServer, builder, client, header, only, server};
use bytes::Bytes;
use docwright_templates::runtime::error::Stage;
use docwright_templates::runtime::testing::{MockAnswer, MockTransport};
use docwright_templates::runtime::transport::{Body, Exchange, Request, Response, Transport};
use docwright_templates::runtime::{Download, Downloading};
use docwright_templates::sample::{Client, Error};
use futures_core::Stream;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use wiremock::ResponseTemplate;

/// All that is still to come.
async fn rest(download: &mut Download) -> Result<Vec<u8>, Error> {
    let mut out = Vec::new();
    while let Some(piece) = download.try_next().await? {
        out.extend_from_slice(&piece);
    }
    Ok(out)
}

#[tokio::test]
async fn a_download_has_no_cap() {
    let scan: Vec<u8> = (0..=255).cycle().take(1 << 20).collect();
    let answer = ResponseTemplate::new(200).set_body_bytes(scan.clone());
    let server = server(answer.insert_header("x-request-id", "s-1")).await;
    let client = builder(&server).max_body(10).build();
    let files = client.expect("the client is well set up").files();
    let call = files.get_scan([7]).width(640).with_query("q", "1");
    let mut download = call.stream().await.expect("the scan is there");
    assert_eq!(
        (download.status().as_u16(), download.request_id()),
        (200, Some("s-1"))
    );
    assert_eq!(download.body(), "");
    assert!(rest(&mut download).await.expect("it is whole") == scan);
    let end = download.try_next().await.expect("the end is no error");
    assert_eq!(end, None);
    let request = only(&server).await;
    assert_eq!(request.url.query(), Some("width=640&q=1"));
    assert_eq!(header(&request, "accept"), Some("image/png"));
    files.get_scan([7]).await.expect_err("bytes have a cap");
}

#[tokio::test]
async fn pieces_are_given_as_they_come() {
    let server = RawServer::start().await;
    let client = server.client().build().expect("the client is well set up");
    let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n";
    let (download, mut stream) = tokio::join!(
        client.files().get_scan([7]).stream(),
        server.answer(chunked)
    );
    let mut download = download.expect("the scan is there").into_inner();
    let piece = download.try_next().await.expect("a piece is there");
    assert_eq!(piece.expect("it is not the end"), "one");
    let two = stream.write_all(b"3\r\ntwo\r\n0\r\n\r\n").await;
    two.expect("the client listens");
    assert_eq!(rest(&mut download).await.expect("it is whole"), b"two");
}

#[tokio::test]
async fn a_download_that_breaks_off_is_an_error() {
    for head in [
        "HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\nscan",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nscan\r\n5\r\nx",
    ] {
        let server = RawServer::start().await;
        let client = server.client().build().expect("the client is well set up");
        let hang_up = async { drop(server.answer(head).await) };
        let (download, ()) = tokio::join!(client.files().get_scan([7]).stream(), hang_up);
        let mut download = download.expect("the head is there");
        let error = rest(&mut download).await.expect_err("it breaks off");
        let Error::Transport(transport) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(transport.stage(), Stage::Body);
        assert!(
            error.to_string().starts_with("GET /scans/{page}: "),
            "{error}"
        );
        let end = download.try_next().await.expect("the stream has ended");
        assert_eq!(end, None);
    }
}

#[tokio::test]
async fn a_status_that_is_no_success_is_an_error_with_its_body() {
    let server = server(ResponseTemplate::new(404).set_body_string("no such page")).await;
    let call: Downloading = client(&server).files().get_scan([7]).stream();
    let error = call.await.expect_err("it is no success");
    assert_eq!(error.status(), Some(404));
    assert_eq!(error.body().expect("there is a body"), "no such page");
}

#[tokio::test]
async fn dropping_a_download_hangs_up() {
    let server = RawServer::start().await;
    let client = server.client().build().expect("the client is well set up");
    let (download, mut stream) = tokio::join!(
        client.files().get_scan([7]).stream(),
        server.answer("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nscan")
    );
    drop(download.expect("the head is there"));
    let rest = stream.read(&mut [0]).await;
    assert!(matches!(rest, Ok(0) | Err(_)), "{rest:?}");
}

/// A transport whose answers give a piece every 40 seconds, three times, and then no more.
struct Slow;

impl Transport for Slow {
    fn send(&self, _: Request<Body>) -> Exchange<'_> {
        let stream = SlowPieces(3, None);
        Box::pin(async { Ok(Response::new(Body::Stream(Box::pin(stream)))) })
    }
}

struct SlowPieces(usize, Option<Pin<Box<tokio::time::Sleep>>>);

impl Stream for SlowPieces {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.0 == 0 {
            return Poll::Pending;
        }
        let pause = || Box::pin(tokio::time::sleep(Duration::from_secs(40)));
        let sleep = self.1.get_or_insert_with(pause);
        std::task::ready!(sleep.as_mut().poll(context));
        self.1 = None;
        self.0 -= 1;
        Poll::Ready(Some(Ok("scan".into())))
    }
}

#[tokio::test(start_paused = true)]
async fn each_piece_has_its_time() {
    let client = Client::builder().transport(Slow).build();
    let call = client.expect("it is well set up").files().get_scan([7]);
    let mut download = call.stream().await.expect("the head is there");
    for _ in 0..3 {
        let piece = download.try_next().await.expect("it comes in time");
        assert_eq!(piece.expect("it is not the end"), "scan");
        tokio::time::sleep(Duration::from_secs(100)).await;
    }
    let error = download.try_next().await.expect_err("no piece comes");
    assert_eq!(
        error.to_string(),
        "GET /scans/{page}: nothing more of the body within 60s"
    );
}

#[tokio::test]
async fn downloads_can_be_mocked() {
    let mock = MockTransport::new();
    mock.answer(MockAnswer::status(200).body("scan"))
        .answer(MockAnswer::status(204));
    let client = Client::builder().transport(mock).build();
    let files = client.expect("it is well set up").files();
    for expected in ["scan", ""] {
        let mut download = files.get_scan([7]).stream().await.expect("it is played");
        let got = rest(&mut download).await.expect("it is whole");
        assert_eq!(got, expected.as_bytes());
    }
}
