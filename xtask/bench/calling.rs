//! Makes one call many times, by the client in `templates/src/sample` and by hand, and prints what each way costs.

use std::collections::BTreeMap;
use std::error::Error;
use std::future::Future;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use docwright_templates::sample;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// How often both ways take turns.
const ROUNDS: usize = 101;
/// Calls in one turn.
const CALLS: usize = 100;
/// What the server answers.
const BOOK: &str = r#"{"title":"On being read","pages":320,"binding":"hard","names":{"en":"Reading","de":"Lesen"}}"#;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// The book, as serde's derive has it.
#[derive(Deserialize)]
struct Book {
    title: String,
    pages: Option<i64>,
    binding: Option<String>,
    names: Option<BTreeMap<String, String>>,
}

fn main() -> Outcome<()> {
    let address = serve()?;
    let base = format!("http://{address}");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let client = sample::Client::builder().base_url(&base).build()?;
    let http = reqwest::Client::builder()
        .user_agent("by-hand/0.1.0")
        .build()?;
    let hand = || turn(&runtime, || by_hand(&http, &base));
    let ours = || turn(&runtime, || by_client(&client));
    let (mut hand_times, mut our_times, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        // Whatever else the machine does falls on both: two turns by hand, between two of the client.
        let (first, by_hand, second) = (ours()?, (hand()? + hand()?) / 2, ours()?);
        let by_client = (first + second) / 2;
        ratios.push(by_client.as_secs_f64() / by_hand.as_secs_f64());
        hand_times.push(by_hand.as_secs_f64());
        our_times.push(by_client.as_secs_f64());
    }
    print("by hand", median(&mut hand_times), allocations(hand)?, 1.0);
    let ratio = median(&mut ratios);
    print(
        "by the client",
        median(&mut our_times),
        allocations(ours)?,
        ratio,
    );
    Ok(())
}

/// How many times the calls of a turn allocate on this thread, which is not the server's; of each call.
fn allocations(turn: impl FnOnce() -> Outcome<Duration>) -> Outcome<u64> {
    let mut outcome = Ok(Duration::ZERO);
    let counted = allocation_counter::measure(|| outcome = turn());
    outcome.map(|_| counted.count_total / CALLS as u64)
}

fn print(way: &str, seconds: f64, allocations: u64, ratio: f64) {
    let micros = seconds * 1e6 / CALLS as f64;
    println!("{way}\t{micros:.1}\t{allocations}\t{ratio:.3}");
}

/// The time of one turn.
fn turn<F: Future<Output = Outcome<()>>>(
    runtime: &tokio::runtime::Runtime,
    call: impl Fn() -> F,
) -> Outcome<Duration> {
    runtime.block_on(async {
        let began = Instant::now();
        for _ in 0..CALLS {
            call().await?;
        }
        Ok(began.elapsed())
    })
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values[values.len() / 2]
}

async fn by_client(client: &sample::Client) -> Outcome<()> {
    let book = client.books().get_book("a-book").await?;
    assert_eq!(book.title, "On being read");
    Ok(())
}

/// What a careful person writes: the id is encoded, the answer's status is looked at, its bytes are read.
async fn by_hand(http: &reqwest::Client, base: &str) -> Outcome<()> {
    let id = utf8_percent_encode("a-book", NON_ALPHANUMERIC);
    let answer = http
        .get(format!("{base}/books/{id}"))
        .header("accept", "application/json")
        .timeout(Duration::from_secs(30))
        .send()
        .await?
        .error_for_status()?;
    let book: Book = serde_json::from_slice(&answer.bytes().await?)?;
    assert_eq!(book.title, "On being read");
    std::hint::black_box((book.pages, book.binding, book.names));
    Ok(())
}

/// A server on a thread of its own that answers every request alike.
fn serve() -> Outcome<SocketAddr> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime starts");
        runtime.block_on(async {
            let listener = TcpListener::from_std(listener).expect("the listener is open");
            let local = tokio::task::LocalSet::new();
            local
                .run_until(async {
                    while let Ok((stream, _)) = listener.accept().await {
                        tokio::task::spawn_local(answer(stream));
                    }
                })
                .await;
        });
    });
    Ok(address)
}

/// Answers the requests of a connection, which have no bodies.
async fn answer(mut stream: TcpStream) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{BOOK}",
        BOOK.len()
    );
    let mut request = Vec::new();
    let mut piece = [0; 4096];
    loop {
        let count = stream.read(&mut piece).await?;
        if count == 0 {
            return Ok(());
        }
        request.extend_from_slice(&piece[..count]);
        if request.ends_with(b"\r\n\r\n") {
            request.clear();
            stream.write_all(answer.as_bytes()).await?;
        }
    }
}
