//! Turns a few words into a server on loopback and a client that talks to it.

use bytes::Bytes;
use docwright_templates::runtime::ClientBuilder;
use docwright_templates::runtime::error::BoxError;
use docwright_templates::sample::Client;
use futures_core::Stream;
use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

/// A book as JSON.
pub(crate) const BOOK: &str = r#"{"title":"Emma","pages":474}"#;

/// A server that gives every request the same answer.
pub(crate) async fn server(answer: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(answer).mount(&server).await;
    server
}

/// A server that gives every request a book.
pub(crate) async fn book_server() -> MockServer {
    server(json(BOOK)).await
}

/// An answer of JSON.
pub(crate) fn json(body: &str) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_raw(body, "application/json")
}

/// A builder of a client of a server.
pub(crate) fn builder(server: &MockServer) -> ClientBuilder {
    Client::builder().base_url(server.uri())
}

/// A client of a server.
pub(crate) fn client(server: &MockServer) -> Client {
    builder(server).build().expect("the client is well set up")
}

/// The only request that a server received.
pub(crate) async fn only(server: &MockServer) -> Request {
    let mut requests = received(server).await;
    assert_eq!(requests.len(), 1, "one request: {requests:?}");
    requests.remove(0)
}

/// All requests that a server received.
pub(crate) async fn received(server: &MockServer) -> Vec<Request> {
    server
        .received_requests()
        .await
        .expect("the server records requests")
}

/// A header of a request.
pub(crate) fn header<'r>(request: &'r Request, name: &str) -> Option<&'r str> {
    request
        .headers
        .get(name)
        .map(|value| value.to_str().expect("headers of tests are ASCII"))
}

/// An address that nothing listens at, as long as the socket lives.
pub(crate) fn nobody() -> (TcpSocket, String) {
    let socket = TcpSocket::new_v4().expect("there are sockets");
    let any = "127.0.0.1:0".parse().expect("it is an address");
    socket.bind(any).expect("there is a free port");
    let address = socket.local_addr().expect("it is bound");
    (socket, format!("http://{address}"))
}

/// A server of one's own, for what a proper server never does.
pub(crate) struct RawServer(TcpListener);

impl RawServer {
    pub(crate) async fn start() -> Self {
        Self(
            TcpListener::bind("127.0.0.1:0")
                .await
                .expect("there is a free port"),
        )
    }

    pub(crate) fn address(&self) -> String {
        format!("http://{}", self.0.local_addr().expect("it is bound"))
    }

    pub(crate) fn client(&self) -> ClientBuilder {
        Client::builder().base_url(self.address())
    }

    /// Takes a connection, reads the head of its request, and writes an answer.
    pub(crate) async fn answer(&self, answer: &str) -> TcpStream {
        let (mut stream, _) = self.0.accept().await.expect("a client connects");
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.expect("the client sends a head"));
        }
        stream
            .write_all(answer.as_bytes())
            .await
            .expect("the client listens");
        stream
    }
}

/// Pieces of a body, all there.
pub(crate) struct Pieces<E = BoxError>(pub(crate) VecDeque<Result<Bytes, E>>);

impl<E> Pieces<E> {
    pub(crate) fn new(pieces: impl IntoIterator<Item = Result<Bytes, E>>) -> Self {
        Self(pieces.into_iter().collect())
    }
}

impl<E: Unpin> Stream for Pieces<E> {
    type Item = Result<Bytes, E>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front())
    }
}
