//! Calls every operation of an API once, with every argument, and tells how many the mock server accepts and how many
//! of its answers can be read.

/// Written for each API.
#[allow(unused_imports, unused_variables)]
mod calls {
    include!("calls.rs");
}

use std::error::Error;
use std::process::ExitCode;

use prism::{Client, Response};
use serde_json::Value;

/// The least share of operations, in hundredths, that must go well.
const LEAST: usize = 97;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    let server = std::env::args().nth(1).expect("the address of the server");
    let builder = Client::builder().base_url(server).retries(0);
    let client = calls::credentials(builder).build()?;
    let mut tally = Tally::default();
    calls::all(&client, &mut tally).await;
    println!(
        "{} operations are accepted and read, {} are refused, {} are not read",
        tally.well, tally.refused, tally.unread
    );
    let all = tally.well + tally.refused + tally.unread;
    Ok(if tally.well * 100 >= all * LEAST {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// How the calls went.
#[derive(Default)]
pub struct Tally {
    well: usize,
    refused: usize,
    unread: usize,
}

impl Tally {
    /// Counts a call, and names it if it went wrong.
    pub fn add<T>(&mut self, operation: &str, answer: prism::Result<Response<T>>) {
        let error = match answer {
            Ok(_) => {
                self.well += 1;
                return;
            }
            Err(error) => error,
        };
        if let prism::Error::Decode(error) = &error {
            self.unread += 1;
            println!("{operation} is not read: {error}");
        } else {
            self.refused += 1;
            println!("{operation} is refused: {}", reasons(&error));
        }
    }
}

/// What the server found in the request, or what the error says.
fn reasons(error: &prism::Error) -> String {
    let Some(found) = violations(error) else {
        return error.to_string();
    };
    let lines = found
        .iter()
        .map(|each| format!("{} {}", each["location"], each["message"]));
    lines.collect::<Vec<_>>().join("; ")
}

/// What the server says of request and answer: in a header, or in a body of its own.
fn violations(error: &prism::Error) -> Option<Vec<Value>> {
    let header = error
        .headers()
        .and_then(|headers| headers.get("sl-violations"));
    match header {
        Some(header) => serde_json::from_slice(header.as_bytes()).ok(),
        None => serde_json::from_value(error.body_as::<Value>()?.get("validation")?.clone()).ok(),
    }
}
