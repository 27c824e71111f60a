//! Listings of many pages: what is asked for each page, and where it ends.

use crate::support::{builder, client, received};
use docwright_templates::runtime::testing::{MockAnswer, MockRequest, MockTransport};
use docwright_templates::sample::{Client, auth};
use futures_core::Stream;
use wiremock::matchers::{query_param, query_param_is_missing};
use wiremock::{Mock, MockServer, ResponseTemplate};

/// A server that answers these bodies one after the other, each once.
async fn server(pages: &[&str]) -> MockServer {
    let server = MockServer::start().await;
    for (index, page) in pages.iter().enumerate() {
        Mock::given(wiremock::matchers::any())
            .respond_with(crate::support::json(page))
            .up_to_n_times(1)
            .with_priority(u8::try_from(index + 1).expect("there are few pages"))
            .mount(&server)
            .await;
    }
    server
}

/// The queries of all requests.
async fn queries(server: &MockServer) -> Vec<String> {
    let sent = received(server).await;
    let query = |request: &wiremock::Request| request.url.query().unwrap_or_default().to_owned();
    sent.iter().map(query).collect()
}

#[tokio::test]
async fn page_numbers_are_counted_to_an_empty_page() {
    let server = server(&[
        r#"[{"title":"a"},{"title":"b"}]"#,
        r#"[{"title":"c"}]"#,
        "[]",
    ])
    .await;
    let mut books = client(&server).books().list_books().page_size(2).items();
    let mut titles = Vec::new();
    while let Some(book) = books.try_next().await.expect("the list is there") {
        titles.push(book.title);
    }
    assert_eq!(titles, ["a", "b", "c"]);
    assert!(books.try_next().await.expect("it has ended").is_none());
    assert_eq!(
        queries(&server).await,
        [
            "pageSize=2",
            "pageSize=2&pageNumber=2",
            "pageSize=2&pageNumber=3"
        ]
    );
}

#[tokio::test]
async fn pages_are_counted_from_where_the_caller_begins() {
    let server = server(&[r#"[{"title":"a"}]"#, "[]"]).await;
    let mut pages = client(&server).books().list_books().page_number(7).pages();
    let page = pages.try_next().await.expect("it is there");
    assert_eq!(page.expect("there is one").status(), 200);
    assert!(pages.try_next().await.expect("it is there").is_none());
    assert_eq!(queries(&server).await, ["pageNumber=7", "pageNumber=8"]);
}

#[tokio::test]
async fn a_repeated_page_is_the_end() {
    let same = r#"[{"title":"a"}]"#;
    let server = server(&[same, same, same]).await;
    let mut books = client(&server).books().list_books().items();
    assert!(books.try_next().await.expect("it is there").is_some());
    assert!(books.try_next().await.expect("it is there").is_none());
    assert_eq!(received(&server).await.len(), 2);
}

#[tokio::test]
async fn an_empty_listing_is_one_page_without_items() {
    let server = server(&["[]", "[]"]).await;
    let mut pages = client(&server).books().list_books().pages();
    assert!(pages.try_next().await.expect("it is there").is_some());
    assert!(pages.try_next().await.expect("it is there").is_none());
    assert_eq!(received(&server).await.len(), 1);
}

/// Reads all items of a listing of the catalogue, and gives them in one text.
macro_rules! read {
    ($call:expr) => {{
        let mut items = $call.items();
        let mut out = String::new();
        while let Some(item) = items.try_next().await.expect("the list is there") {
            out.push_str(&item);
        }
        out
    }};
}

#[tokio::test]
async fn what_the_page_says_of_the_end_spares_a_request() {
    let numbered = server(&[
        r#"{"entries":["a"],"pages":1}"#,
        r#"{"entries":["b"],"pages":1}"#,
    ])
    .await;
    assert_eq!(read!(client(&numbered).catalogue().list_authors()), "ab");
    assert_eq!(queries(&numbered).await, ["", "page=1"]);
    let offset = server(&[
        r#"{"entries":["a","b"],"total":3}"#,
        r#"{"entries":["c"],"total":3}"#,
    ])
    .await;
    assert_eq!(read!(client(&offset).catalogue().list_shelves()), "abc");
    assert_eq!(queries(&offset).await, ["", "start=3"]);
}

#[tokio::test]
async fn cursors_are_handed_on() {
    for end in ["null", "\"\"", "\"a b&\""] {
        let last = format!(r#"{{"entries":["b"],"next":{end}}}"#);
        let server = server(&[r#"{"entries":["a"],"next":"a b&"}"#, &last]).await;
        assert_eq!(read!(client(&server).catalogue().list_loans()), "ab");
        assert_eq!(queries(&server).await, ["", "after=a%20b%26"]);
    }
}

/// Some APIs call the address of the next page a cursor.
#[tokio::test]
async fn a_cursor_that_is_an_address_is_followed() {
    let server = server(&[
        r#"{"entries":["a"],"next":"https://thief.example/x?after=7"}"#,
        r#"{"entries":["b"],"next":null}"#,
    ])
    .await;
    assert_eq!(read!(client(&server).catalogue().list_loans()), "ab");
    assert_eq!(queries(&server).await, ["", "after=7"]);
}

#[tokio::test]
async fn of_a_link_only_the_query_is_taken() {
    let server = server(&[
        r#"{"entries":["a"],"next":"https://thief.example/x?kind=x&page=2#top"}"#,
        r#"{"entries":["b"],"next":"/catalogue/events?kind=x&page=2"}"#,
    ])
    .await;
    let builder = builder(&server).auth(auth::library_session("s-1"));
    let client = builder.build().expect("it is well set up");
    assert_eq!(read!(client.catalogue().list_events().kind("x")), "ab");
    let sent = received(&server).await;
    let paths: Vec<_> = sent.iter().map(|request| request.url.path()).collect();
    assert_eq!(paths, ["/catalogue/events", "/catalogue/events"]);
    assert_eq!(queries(&server).await, ["kind=x", "kind=x&page=2"]);
}

#[tokio::test]
async fn links_stand_in_headers_too() {
    let mock = MockTransport::new();
    let page = |entry: &str, link: &str| {
        let body = format!(r#"{{"entries":["{entry}"]}}"#);
        MockAnswer::json(200, body).header("link", link)
    };
    mock.answer(page(
        "a",
        "</?p=0>; rel=\"prev\", </?p=2>; title=x; rel=\"last NEXT\"",
    ))
    .answer(page("b", "</?p=3>; rel=next"))
    .answer(page("c", "</?p=1>; rel=\"first\""));
    let client = Client::builder().transport(mock.clone()).build();
    let catalogue = client.expect("it is well set up").catalogue();
    assert_eq!(read!(catalogue.list_news()), "abc");
    let sent = mock.requests();
    let queries: Vec<_> = sent.iter().map(MockRequest::raw_query).collect();
    assert_eq!(queries, ["", "p=2", "p=3"]);
}

#[tokio::test]
async fn an_error_ends_the_stream() {
    let server = MockServer::start().await;
    let first = Mock::given(query_param_is_missing("pageNumber"));
    let first = first.respond_with(crate::support::json(r#"[{"title":"a"}]"#));
    first.mount(&server).await;
    let second = Mock::given(query_param("pageNumber", "2"));
    let second = second.respond_with(ResponseTemplate::new(403));
    second.mount(&server).await;
    let mut books = client(&server).books().list_books().items();
    assert!(books.try_next().await.expect("it is there").is_some());
    let error = books.try_next().await.expect_err("it is forbidden");
    assert_eq!(error.status(), Some(403));
    assert!(books.try_next().await.expect("it has ended").is_none());
}

#[tokio::test]
async fn a_page_that_cannot_be_read_ends_the_stream() {
    let server = server(&[r#"[{"title":7}]"#, r#"[{"title":"b"}]"#]).await;
    let mut pages = client(&server).books().list_books().pages();
    pages.try_next().await.expect_err("a title is a text");
    assert!(pages.try_next().await.expect("it has ended").is_none());
}

/// Nothing is sent before it is asked for, and whoever has the traits of other crates can use them.
#[tokio::test]
async fn pages_are_streams_that_wait_to_be_asked() {
    fn is_stream(_: &(impl Stream + Send)) {}
    let mock = MockTransport::new();
    mock.answer(MockAnswer::json(200, r#"[{"title":"a"}]"#));
    let client = Client::builder().transport(mock.clone()).build();
    let books = client.expect("it is well set up").books();
    let (pages, mut items) = (books.list_books().pages(), books.list_books().items());
    is_stream(&pages);
    is_stream(&items);
    assert_eq!(mock.requests().len(), 0);
    let item = items.try_next().await.expect("it is there");
    assert_eq!(item.expect("there is one").title, "a");
    assert_eq!(mock.requests().len(), 1);
}
