//! Calls of the client that has all that a client can have, of an API that was made up: what a server receives of them,
//! and what callers get.

use lendery::models::{Book, Branch, Film, Holding, State};
use lendery::{Client, FilePart, auth};
use serde_json::{Value, json};
use wiremock::{MockServer, ResponseTemplate};

use super::support::{body, first_line, header, json_server, only, received, server};

fn client(server: &MockServer) -> Client {
    let builder = Client::builder().base_url(server.uri()).retries(0);
    let builder = builder.auth(auth::card("card-1"));
    let client = builder.auth(auth::branch_key("key 1")).build();
    client.expect("the client is well set up")
}

/// What the server received, and what the caller got, when a holding is changed to another.
async fn changed(given: impl Into<Holding>, answer: Value) -> (Value, Holding) {
    let server = json_server(answer).await;
    let call = client(&server).holdings().change_holding("h-1", given);
    let got = call.await.expect("the holding is there").into_inner();
    let sent = body(&only(&server).await).expect("there is a body");
    (sent, got)
}

#[tokio::test]
async fn lists_and_objects_stand_in_the_query_as_the_pages_say() {
    let server = json_server(json!({ "items": [] })).await;
    let near = Branch::default().town("Ulm & Neu-Ulm").floor(2);
    let call = client(&server).holdings().find_holdings();
    let call = call
        .ids([3, 5])
        .subjects(["sea", "a|b"])
        .words(["old", "man"]);
    let call = call.states([State::There, State::from("on order")]);
    let call = call.near(near).like(Branch::default().floor(0));
    let call = call.since("2024-02-29".parse::<lendery::Date>().expect("it is a day"));
    call.await.expect("the page is there");
    let expected = "GET /holdings?ids=3,5&subjects=sea%7Ca%7Cb&words=old%20man&states=there&states=on%20order\
                    &near%5Btown%5D=Ulm%20%26%20Neu-Ulm&near%5Bfloor%5D=2&like=%7B%22floor%22%3A0%7D&since=2024-02-29";
    let request = only(&server).await;
    let mut sent: Vec<_> = first_line(&request).split('&').map(str::to_owned).collect();
    let mut expected: Vec<_> = expected.split('&').map(str::to_owned).collect();
    // The order of an object's fields depends on features of serde_json that other crates of a program choose.
    sent[5..7].sort_unstable();
    expected[5..7].sort_unstable();
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn unions_are_told_by_their_field() {
    let film = json!({ "kind": "film", "title": "Metropolis", "minutes": 153 });
    let sequel = Book::new("book", "Paradise Regained");
    let book = Book::new("book", "Paradise Lost").sequel(sequel);
    let (sent, got) = changed(Holding::Book(Box::new(book)), film).await;
    let second = json!({ "kind": "book", "title": "Paradise Regained" });
    let first = json!({ "kind": "book", "title": "Paradise Lost", "sequel": second });
    assert_eq!(sent, first);
    let film = Film::new("film", "Metropolis").minutes(153);
    assert_eq!(got, Holding::Film(Box::new(film)));
}

#[tokio::test]
async fn what_is_not_known_is_kept_and_sent_back() {
    let known =
        json!({ "kind": "book", "title": "Emma", "state": "at the binder's", "shelf": [1, null] });
    let emma = Holding::Book(Box::new(Book::new("book", "Emma")));
    let (_, got) = changed(emma.clone(), known.clone()).await;
    let Holding::Book(book) = &got else {
        panic!("not a book: {got:?}");
    };
    let state = book.state.as_ref().map(State::as_str);
    assert_eq!(state, Some("at the binder's"));
    assert_eq!(changed(got, known.clone()).await.0, known);
    let game = json!({ "kind": "game", "title": "Go" });
    let (_, got) = changed(emma, game.clone()).await;
    assert!(matches!(got, Holding::Unknown(_)), "{got:?}");
    assert_eq!(changed(got, game.clone()).await.0, game);
}

#[tokio::test]
async fn all_schemes_of_an_operation_go_along_and_none_where_none_is_asked_for() {
    let server = json_server(json!({ "kind": "book", "title": "Emma" })).await;
    let client = client(&server);
    let emma = || Holding::Book(Box::new(Book::new("book", "Emma")));
    let changed = client.holdings().change_holding("h/1 ..", emma()).await;
    changed.expect("the holding is there");
    let read = client.pictures().read_picture("h-1", 2).await;
    read.expect("the picture is there");
    let requests = received(&server).await;
    assert_eq!(
        first_line(&requests[0]),
        "PUT /holdings/h%2F1%20..?branch_key=key%201"
    );
    assert_eq!(header(&requests[0], "x-card"), Some("card-1"));
    assert_eq!(first_line(&requests[1]), "GET /holdings/h-1/pictures/2");
    assert_eq!(header(&requests[1], "x-card"), None);
}

#[tokio::test]
async fn files_are_sent_with_texts_and_objects_beside_them() {
    let server = json_server(json!(7)).await;
    let picture = FilePart::bytes(&b"\x89PNG"[..])
        .name("cover.png")
        .media_type("image/png");
    let call = client(&server).pictures().add_picture("h-1", picture);
    let call = call
        .words(["blue", "old"])
        .taken(Branch::default().town("Ulm"));
    assert_eq!(call.await.expect("it is added").into_inner(), 7);
    let request = only(&server).await;
    let sent = String::from_utf8_lossy(&request.body).replace("\r\n", "\n");
    let told = header(&request, "content-type").unwrap_or_default();
    assert!(told.starts_with("multipart/form-data; boundary="), "{told}");
    for part in [
        "name=\"picture\"; filename=\"cover.png\"\nContent-Type: image/png\n",
        "name=\"words\"\n\nblue\n",
        "name=\"words\"\n\nold\n",
        "name=\"taken\"\nContent-Type: application/json\n\n{\"town\":\"Ulm\"}\n",
    ] {
        assert!(sent.contains(part), "no {part:?} in {sent}");
    }
}

#[tokio::test]
async fn a_picture_is_read_at_once_or_piece_by_piece() {
    let picture = vec![7_u8; 300_000];
    let server = server(ResponseTemplate::new(200).set_body_bytes(picture.clone())).await;
    let api = client(&server).pictures();
    let whole = api.read_picture("h-1", 1).width(640).await;
    assert_eq!(whole.expect("it is there").into_inner(), picture);
    let pieces = api.read_picture("h-1", 1).stream().await;
    let mut pieces = pieces.expect("it is there").into_inner();
    let mut read = Vec::new();
    while let Some(piece) = pieces.try_next().await.expect("it comes") {
        read.extend_from_slice(&piece);
    }
    assert_eq!(read, picture);
}
