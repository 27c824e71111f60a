//! A client is built and makes a call.
//!
//! The transport plays the answer; without it, the call goes to the API.

use moorings::testing::{MockAnswer, MockTransport};
use moorings::{Client, auth};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let transport = MockTransport::new();
    transport.answer(MockAnswer::json(
        200,
        "{\"items\":[{\"id\":\"text\",\"kind\":\"pontoon\",\"depth\":1.5}]}",
    ));
    let client = Client::builder()
        .auth(auth::Bearer::new("the token"))
        .transport(transport)
        .build()?;
    let answer = client.berths().list_berths().await?;
    println!("{} {answer:?}", answer.status());
    Ok(())
}
