//! A listing is read to its end, which a page that comes again is.
//!
//! The transport plays the answer; without it, the call goes to the API.

use moorings::testing::{MockAnswer, MockTransport};
use moorings::{Client, auth};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let transport = MockTransport::new();
    let page = MockAnswer::json(
        200,
        "{\"items\":[{\"id\":\"text\",\"kind\":\"pontoon\",\"depth\":1.5}]}",
    );
    transport.answer(page.clone()).answer(page);
    let client = Client::builder()
        .auth(auth::Bearer::new("the token"))
        .transport(transport)
        .build()?;
    let mut items = client.berths().list_berths().items();
    while let Some(item) = items.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}
