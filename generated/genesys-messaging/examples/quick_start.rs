//! A client is built and makes a call.
//!
//! The transport plays the answer; without it, the call goes to the API.

use genesys_messaging::testing::{MockAnswer, MockTransport};
use genesys_messaging::{Client, auth};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let transport = MockTransport::new();
    transport.answer(MockAnswer::json(
        200,
        "{\"entities\":[{\"id\":\"text\",\"name\":\"text\",\"appId\":\"text\",\"version\":1}]}",
    ));
    let client = Client::builder()
        .auth(auth::Bearer::new("the token"))
        .transport(transport)
        .build()?;
    let answer = client
        .messaging()
        .get_messaging_integrations_facebook()
        .await?;
    println!("{} {answer:?}", answer.status());
    Ok(())
}
