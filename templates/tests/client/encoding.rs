//! Whatever texts go into path and query: a URL parser that is not ours reads the same texts there.

use crate::support::BOOK;
use docwright_templates::runtime::testing::{MockAnswer, MockTransport};
use docwright_templates::sample::Client;
use percent_encoding::percent_decode_str;
use proptest::collection::btree_map;
use proptest::prelude::*;
use std::collections::BTreeMap;
use url::Url;

/// The address of a call with an id in its path and further pairs in its query, unless it is refused.
fn address(id: &str, pairs: &BTreeMap<String, String>) -> Option<Url> {
    let mock = MockTransport::new();
    mock.answer(MockAnswer::json(200, BOOK));
    let client = Client::builder().transport(mock.clone()).build();
    let books = client.expect("the client is well set up").books();
    let call = pairs
        .iter()
        .fold(books.get_book(id), |call, (name, value)| {
            call.with_query(name, value)
        });
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let sent = runtime.expect("a runtime").block_on(call.send());
    let requests = mock.requests();
    assert_eq!(sent.is_ok(), requests.len() == 1, "{sent:?}");
    let address = requests.first()?.uri().to_string();
    Some(address.parse().expect("it is a URL"))
}

/// Texts in which each character may mean something in a URL.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[-a%./?#&=+; :@\\\\\\[\\]|é\n]{0,6}",
        any::<String>(),
        "\\.{0,3}"
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(150) })]

    #[test]
    fn texts_arrive_as_they_are(id in text(), pairs in btree_map(text(), text(), 0..4)) {
        let Some(url) = address(&id, &pairs) else {
            prop_assert!(["", ".", ".."].contains(&id.as_str()), "{:?} is refused", id);
            return Ok(());
        };
        let segments: Vec<_> = url.path_segments().expect("it has a path").collect();
        let decoded = percent_decode_str(segments[2]).decode_utf8();
        prop_assert_eq!((segments.len(), &segments[..2]), (3, &["v1", "books"][..]));
        prop_assert_eq!(decoded.expect("it is text"), id);
        prop_assert_eq!(url.query_pairs().into_owned().collect::<BTreeMap<_, _>>(), pairs);
        prop_assert_eq!((url.host_str(), url.fragment()), (Some("library.example"), None));
    }
}
