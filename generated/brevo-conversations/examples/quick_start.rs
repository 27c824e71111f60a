//! A client is built and makes a call.
//!
//! The transport plays the answer; without it, the call goes to the API.

use brevo_conversations::testing::{MockAnswer, MockTransport};
use brevo_conversations::{Client, auth, models};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let transport = MockTransport::new();
    transport.answer(MockAnswer::json(200, "{}"));
    let client = Client::builder()
        .auth(auth::api_key("the key"))
        .transport(transport)
        .build()?;
    let answer = client
        .conversations()
        .conversations_messages_post(models::Body8::new("visitor-id", "text"))
        .await?;
    println!("{} {answer:?}", answer.status());
    Ok(())
}
