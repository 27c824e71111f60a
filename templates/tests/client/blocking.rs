//! Calls that wait, from threads that know no async runtime.

use crate::support::{BOOK, book_server, builder, client};
use docwright_templates::sample::Error;

#[test]
fn a_call_waits_without_a_runtime_of_the_caller_s() {
    let servers = tokio::runtime::Runtime::new().expect("there are threads");
    let server = servers.block_on(book_server());
    let client = client(&server);
    let ask = || {
        let book = client.books().get_book("1").send_blocking();
        book.expect("the book is there").title.clone()
    };
    std::thread::scope(|scope| {
        let others: Vec<_> = (0..4).map(|_| scope.spawn(ask)).collect();
        for other in others {
            assert_eq!(other.join().expect("it does not panic"), "Emma");
        }
    });
    let list = client.catalogue().list_news().send_blocking();
    let error = list.expect_err("a book is no page");
    assert_eq!(error.body().expect("there is a body"), BOOK);
    let sent = servers.block_on(crate::support::received(&server));
    assert_eq!(sent.len(), 5);
}

#[tokio::test]
async fn async_code_must_not_wait() {
    let server = book_server().await;
    let client = builder(&server).build().expect("it is well set up");
    let error = client.books().list_books().send_blocking();
    let error = error.expect_err("it would stand still");
    assert!(matches!(error, Error::Build(_)), "{error:?}");
    assert!(error.to_string().contains("await it instead"), "{error}");
}
