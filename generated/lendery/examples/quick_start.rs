//! A client is built and makes a call.
//!
//! The transport plays the answer; without it, the call goes to the API.

use lendery::testing::{MockAnswer, MockTransport};
use lendery::{Client, auth};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let transport = MockTransport::new();
    transport.answer(MockAnswer::json(
        200,
        "{\"items\":[{\"kind\":\"book\",\"title\":\"text\"}]}",
    ));
    let client = Client::builder()
        .auth(auth::card("the key"))
        .transport(transport)
        .build()?;
    let answer = client.holdings().find_holdings().await?;
    println!("{} {answer:?}", answer.status());
    Ok(())
}
