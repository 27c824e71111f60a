//! Values that this version of a client does not know, or knows by a part only: they are read, kept, and sent back.

use crate::support::{client, json, only, server};
use docwright_templates::runtime::codec::DateTime;
use docwright_templates::sample::models::{Binding, Book, Disc, Holding};
use serde_json::{Value, json};

/// What the server received, and what the caller got, when a holding is swapped for another.
async fn swapped(given: impl Into<Holding>, answer: Value) -> (Value, Holding) {
    let server = server(json(&answer.to_string())).await;
    let call = client(&server).books().swap_holding(given);
    let got = call.await.expect("the holding is there").into_inner();
    let received = only(&server).await;
    (received.body_json().expect("the body is JSON"), got)
}

#[tokio::test]
async fn values_of_enums_that_are_not_known_are_kept_and_sent_back() {
    let spiral = json!({ "title": "Maps", "binding": "spiral bound" });
    let server = server(json(&spiral.to_string())).await;
    let client = client(&server);
    let mut book = client.books().get_book("1").await.expect("it is there");
    let Some(binding) = &book.binding else {
        panic!("the binding is lost");
    };
    assert!(matches!(binding, Binding::Unknown(_)), "{binding:?}");
    assert_eq!(binding.as_str(), "spiral bound");
    book.title = "Atlas".to_owned();
    let book = book.into_inner();
    client.books().add_book(book).await.expect("it is added");
    let requests = crate::support::received(&server).await;
    let sent: Value = requests[1].body_json().expect("the body is JSON");
    assert_eq!(sent, json!({ "title": "Atlas", "binding": "spiral bound" }));
}

#[tokio::test]
async fn null_and_nothing_are_the_same_and_neither_is_sent_back() {
    let body = r#"{"title":"Emma","pages":null,"binding":null,"names":null}"#;
    let server = server(json(body)).await;
    let client = client(&server);
    let book = client.books().get_book("1").await.expect("it is there");
    let book = book.into_inner();
    assert_eq!(book, Book::new("Emma"));
    client.books().add_book(book).await.expect("it is added");
    let requests = crate::support::received(&server).await;
    assert_eq!(requests[1].body, br#"{"title":"Emma"}"#);
}

#[tokio::test]
async fn unions_are_told_by_their_field_both_ways() {
    let since: DateTime = "2024-02-29T12:30:00Z".parse().expect("it is a time");
    let disc = Holding::Disc(Box::new(Disc::new("Nina Simone").since(since)));
    let book = json!({ "kind": "book", "title": "Emma" });
    let (sent, got) = swapped(disc, book).await;
    let expected =
        json!({ "kind": "disc", "artist": "Nina Simone", "since": "2024-02-29T12:30:00Z" });
    assert_eq!(sent, expected);
    let Holding::Book(book) = got else {
        panic!("not a book: {got:?}");
    };
    assert_eq!(book.title, "Emma");
}

#[tokio::test]
async fn variants_that_are_not_known_are_kept_and_sent_back() {
    let game = json!({ "kind": "game", "players": { "from": 2 } });
    let (_, got) = swapped(Holding::Book(Box::new(Book::new("Emma"))), game.clone()).await;
    assert!(matches!(got, Holding::Unknown(_)), "{got:?}");
    let (sent, got) = swapped(got, game.clone()).await;
    assert_eq!(sent, game);
    assert!(matches!(got, Holding::Unknown(_)), "{got:?}");
}
