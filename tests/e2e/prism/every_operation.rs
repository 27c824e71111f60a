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
    let Tally {
        all,
        refused,
        unread,
    } = tally;
    let well = all - refused - unread;
    println!("{all} operations: {well} accepted and read, {refused} refused, {unread} not read");
    Ok(if well * 100 >= all * LEAST {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// How the calls went.
#[derive(Default)]
pub struct Tally {
    all: usize,
    refused: usize,
    unread: usize,
}

impl Tally {
    /// Counts a call, and names it if it went wrong.
    pub fn add<T>(&mut self, operation: &str, answer: prism::Result<Response<T>>) {
        self.all += 1;
        match answer {
            Ok(_) => {}
            Err(prism::Error::Decode(error)) => {
                self.unread += 1;
                println!("{operation} is not read: {error}");
            }
            Err(error) => {
                self.refused += 1;
                println!("{operation} is refused: {}", reasons(&error));
            }
        }
    }
}

/// What the mock server found in the request, or what the error says.
fn reasons(error: &prism::Error) -> String {
    let header = error
        .headers()
        .and_then(|headers| headers.get("sl-violations"));
    let in_header =
        header.and_then(|header| serde_json::from_slice::<Value>(header.as_bytes()).ok());
    let found = in_header.or_else(|| Some(error.body_as::<Value>()?.get("validation")?.clone()));
    match found.as_ref().and_then(Value::as_array) {
        Some(found) => {
            let lines = found
                .iter()
                .map(|each| format!("{} {}", each["location"], each["message"]));
            lines.collect::<Vec<_>>().join("; ")
        }
        None => error.to_string(),
    }
}
