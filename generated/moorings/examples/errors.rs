//! A call fails, and the caller tells why.
//!
//! The transport plays the answer; without it, the call goes to the API.

use moorings::testing::{MockAnswer, MockTransport};
use moorings::{Client, auth};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let transport = MockTransport::new();
    transport.answer(MockAnswer::json(404, "{\"message\":\"nobody knows it\"}"));
    let client = Client::builder()
        .auth(auth::Bearer::new("the token"))
        .transport(transport)
        .build()?;
    let outcome = client.berths().list_berths().await;
    match outcome {
        Ok(answer) => println!("{answer:?}"),
        Err(error) if error.status() == Some(404) => println!("there is none: {error}"),
        Err(error) if error.is_retryable() => println!("try again later: {error}"),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
