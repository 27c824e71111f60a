//! What stands in queries, in each style.

use crate::support::{book_server, client, json, only, server};
use docwright_templates::runtime::codec::DateTime;
use docwright_templates::sample::api::ListBooks;
use docwright_templates::sample::models::{Binding, Book};
use std::collections::BTreeMap;

/// The query that a call of `list_books` sends.
async fn listed(fill: impl FnOnce(ListBooks) -> ListBooks) -> Option<String> {
    let server = server(json("[]")).await;
    fill(client(&server).books().list_books())
        .await
        .expect("the list is there");
    only(&server).await.url.query().map(str::to_owned)
}

#[tokio::test]
async fn single_values_and_lists_stand_in_the_query() {
    let since: DateTime = "2024-02-29T12:30:00.25Z".parse().expect("it is a time");
    let query = listed(|call| {
        let call = call
            .page_size(25)
            .binding([Binding::Hard, Binding::from("spiral bound")]);
        call.ids(["a,b", "c"]).since(since)
    });
    let query = query.await.expect("there is a query");
    assert_eq!(
        query,
        "pageSize=25&binding=hard&binding=spiral%20bound&ids=a%2Cb,c&since=2024-02-29T12%3A30%3A00.250Z"
    );
}

#[tokio::test]
async fn nothing_is_sent_for_nothing() {
    assert_eq!(listed(|call| call).await, None);
    assert_eq!(
        listed(|call| call.ids([""; 0]).binding(Vec::<Binding>::new())).await,
        None
    );
}

#[tokio::test]
async fn the_last_value_counts() {
    let query = listed(|call| call.page_size(1).binding([Binding::Hard]).page_size(2)).await;
    assert_eq!(query.as_deref(), Some("pageSize=2&binding=hard"));
    let query = listed(|call| {
        call.page_size(1)
            .with_query("x y", "a&b")
            .with_query("pageSize", "all")
    })
    .await;
    assert_eq!(query.as_deref(), Some("pageSize=all&x%20y=a%26b"));
}

#[tokio::test]
async fn lists_and_objects_have_their_styles() {
    let server = book_server().await;
    let mut like = Book::new("Em[m]a").pages(474).binding(Binding::Soft);
    like.names = Some(BTreeMap::from([("de".to_owned(), "Emma & ich".to_owned())]));
    let call = client(&server).books().search_books();
    let call = call.words(["a b", "c"]);
    let call = call
        .weights([0.1, 2.5e-9])
        .like(like)
        .unlike(Book::new("Ulysses"));
    let other = BTreeMap::from([
        ("near".to_owned(), "here".to_owned()),
        ("q".to_owned(), "1 2".to_owned()),
    ]);
    call.other(other).await.expect("a book is found");
    let request = only(&server).await;
    let query = request.url.query().expect("there is a query");
    let mut pairs: Vec<&str> = query.split('&').collect();
    // The order of an object's fields depends on features of serde_json that other crates of a program choose.
    pairs[2..6].sort_unstable();
    assert_eq!(
        pairs,
        [
            "words=a%20b%20c",
            "weights=0.1%7C2.5e-9",
            "like%5Bbinding%5D=soft",
            "like%5Bnames%5D%5Bde%5D=Emma%20%26%20ich",
            "like%5Bpages%5D=474",
            "like%5Btitle%5D=Em%5Bm%5Da",
            "unlike=%7B%22title%22%3A%22Ulysses%22%7D",
            "near=here",
            "q=1%202",
        ]
    );
}
