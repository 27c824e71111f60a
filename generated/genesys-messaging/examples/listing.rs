//! A listing is read to its end, which a page that comes again is.
//!
//! The transport plays the answer; without it, the call goes to the API.

use genesys_messaging::testing::{MockAnswer, MockTransport};
use genesys_messaging::{Client, auth};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let transport = MockTransport::new();
    let page = MockAnswer::json(
        200,
        "{\"entities\":[{\"id\":\"text\",\"name\":\"text\",\"appId\":\"text\",\"version\":1}]}",
    );
    transport.answer(page.clone()).answer(page);
    let client = Client::builder()
        .auth(auth::Bearer::new("the token"))
        .transport(transport)
        .build()?;
    let mut items = client
        .messaging()
        .get_messaging_integrations_facebook()
        .items();
    while let Some(item) = items.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}
