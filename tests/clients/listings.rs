//! A listing of the messaging client as one stream: of its pages, and of all that stands on them.

use genesys_messaging::Error;
use serde_json::{Value, json};
use wiremock::matchers::{any, query_param, query_param_is_missing};
use wiremock::{Mock, MockServer};

use super::{samples, support};

/// A page of the LINE integrations with these ids.
fn page(ids: &[&str], pages: Option<u64>) -> Value {
    let entity = |id: &&str| {
        let (mut entity, _) = samples::line();
        entity["id"] = json!(id);
        entity
    };
    let entities: Vec<Value> = ids.iter().map(entity).collect();
    json!({ "entities": entities, "pageCount": pages })
}

/// A server with a first page of two integrations and a second one with one.
async fn server(pages: Option<u64>) -> MockServer {
    let server = MockServer::start().await;
    let first = Mock::given(query_param_is_missing("pageNumber"));
    let first = first.respond_with(support::json(200, page(&["a", "b"], pages)));
    first.mount(&server).await;
    let second = Mock::given(query_param("pageNumber", "2"));
    let second = second.respond_with(support::json(200, page(&["c"], pages)));
    second.mount(&server).await;
    let rest = Mock::given(any()).respond_with(support::json(200, page(&[], pages)));
    rest.mount(&server).await;
    server
}

async fn ids(server: &MockServer) -> Result<String, Error> {
    let call = support::messaging(server).messaging();
    let call = call.get_messaging_integrations_line().page_size(2);
    let (mut items, mut ids) = (call.items(), String::new());
    while let Some(integration) = items.try_next().await? {
        ids.push_str(&integration.id);
    }
    Ok(ids)
}

async fn lines(server: &MockServer) -> Vec<String> {
    let received = support::received(server).await;
    received.iter().map(support::first_line).collect()
}

#[tokio::test]
async fn items_come_page_by_page_up_to_the_last_one() {
    let server = server(Some(2)).await;
    assert_eq!(ids(&server).await.expect("the listing is there"), "abc");
    let path = "GET /api/v2/messaging/integrations/line";
    let expected = ["pageSize=2", "pageSize=2&pageNumber=2"];
    assert_eq!(
        lines(&server).await,
        expected.map(|query| format!("{path}?{query}"))
    );
}

#[tokio::test]
async fn where_no_page_tells_the_end_an_empty_one_is_it() {
    let server = server(None).await;
    assert_eq!(ids(&server).await.expect("the listing is there"), "abc");
    assert_eq!(lines(&server).await.len(), 3);
}

#[tokio::test]
async fn pages_have_status_and_body_and_end_with_an_error() {
    let server = MockServer::start().await;
    let first = Mock::given(query_param_is_missing("pageNumber"));
    let first = first.respond_with(support::json(200, page(&["a"], None)));
    first.mount(&server).await;
    let rest = Mock::given(any()).respond_with(support::json(500, json!({ "message": "no" })));
    rest.mount(&server).await;
    let call = support::messaging(&server).messaging();
    let mut pages = call.get_messaging_integrations_line().pages();
    let page = pages.try_next().await.expect("the first page is there");
    let page = page.expect("there is one");
    assert_eq!((page.status().as_u16(), page.page_count), (200, None));
    let error = pages.try_next().await.expect_err("the second is not");
    assert_eq!(error.status(), Some(500));
    assert!(pages.try_next().await.expect("it has ended").is_none());
}
