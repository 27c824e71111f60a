//! The span of a call, as a subscriber sees it.

use crate::support::{BOOK, client, json};
use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use tracing::field::{Field, Visit};
use tracing::instrument::WithSubscriber;
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

/// Writes down the spans of this crate and what is recorded of them.
#[derive(Clone, Default)]
struct Diary(Arc<Mutex<Vec<String>>>);

impl Diary {
    fn write(&self, line: String) {
        self.0.lock().expect("nothing panics").push(line);
    }
}

impl Subscriber for Diary {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("docwright_templates")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.write(span.metadata().name().to_owned());
        span.record(&mut self.clone());
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

impl Visit for Diary {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.write(format!("{field}={value:?}"));
    }
}

#[tokio::test]
async fn a_call_is_a_span() {
    let server = MockServer::start().await;
    let busy = Mock::given(any()).respond_with(ResponseTemplate::new(503));
    busy.up_to_n_times(1).mount(&server).await;
    let free = Mock::given(any()).respond_with(json(BOOK));
    free.mount(&server).await;
    let diary = Diary::default();
    let call = client(&server).books().get_book("secret").send();
    let book = call.with_subscriber(diary.clone()).await;
    book.expect("the second answer counts");
    assert_eq!(
        *diary.0.lock().expect("nothing panics"),
        [
            "call",
            "method=\"GET\"",
            "template=\"/books/{bookId}\"",
            "attempt=1",
            "status=503",
            "attempt=2",
            "status=200",
        ]
    );
}
