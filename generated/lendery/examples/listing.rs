//! A listing is read to its end, which a page that comes again is.
//!
//! The transport plays the answer; without it, the call goes to the API.

use lendery::testing::{MockAnswer, MockTransport};
use lendery::{Client, auth};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let transport = MockTransport::new();
    let page = MockAnswer::json(200, "{\"items\":[{\"kind\":\"book\",\"title\":\"text\"}]}");
    transport.answer(page.clone()).answer(page);
    let client = Client::builder()
        .auth(auth::card("the key"))
        .transport(transport)
        .build()?;
    let mut items = client.holdings().find_holdings().items();
    while let Some(item) = items.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}
