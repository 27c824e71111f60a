//! Whatever is put into a path or a query comes out of it, by the reading of the `url` crate, or is refused.
#![no_main]

use docwright_templates::runtime::testing::{MockAnswer, MockTransport};
use docwright_templates::sample::Client;
use percent_encoding::percent_decode_str;
use url::Url;

libfuzzer_sys::fuzz_target!(|data: (String, String, String)| {
    let (id, word, header) = data;
    let mock = MockTransport::new();
    let transport = mock.clone();
    let client = Client::builder()
        .base_url("http://books.test/v1")
        .transport(transport)
        .retries(0);
    let client = client.build().expect("the builder has all it needs");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build();
    runtime.expect("a runtime").block_on(async {
        mock.answer(MockAnswer::json(200, r#"{"title":""}"#));
        drop(client.books().get_book(&id).await);
        mock.answer(MockAnswer::json(200, "[]"));
        drop(
            client
                .books()
                .list_books()
                .ids([word.clone()])
                .x_reader(header)
                .await,
        );
    });
    for sent in mock.requests() {
        let url = Url::parse(&sent.uri().to_string()).expect("an address");
        assert_eq!(url.host_str(), Some("books.test"));
        let path: Vec<&str> = url.path_segments().expect("a path").collect();
        match path[..] {
            ["v1", "books", segment] => {
                assert_eq!(percent_decode_str(segment).decode_utf8().expect("text"), id);
            }
            ["v1", "books"] => {
                let sent: Vec<_> = url.query_pairs().into_owned().collect();
                assert!(
                    word.is_empty() || sent == [("ids".to_owned(), word.clone())],
                    "{url}"
                );
            }
            _ => panic!("{url}"),
        }
    }
});
