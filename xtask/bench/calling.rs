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
const ROUNDS: usize = 41;
/// Calls in one turn.
const CALLS: usize = 200;
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
    let mut ours = Vec::new();
    let mut theirs = Vec::new();
    for _ in 0..ROUNDS {
        theirs.push(turn(&runtime, || by_hand(&http, &base))?);
        ours.push(turn(&runtime, || by_client(&client))?);
    }
    let (hand, client_time) = (median(&mut theirs), median(&mut ours));
    let counted = |count: u64| count / CALLS as u64;
    let mut hand_count = 0;
    let counting = allocation_counter::measure(|| {
        hand_count = u64::from(turn(&runtime, || by_hand(&http, &base)).is_ok())
    });
    let hand_allocations = counted(counting.count_total) * hand_count;
    let mut client_count = 0;
    let counting = allocation_counter::measure(|| {
        client_count = u64::from(turn(&runtime, || by_client(&client)).is_ok())
    });
    let client_allocations = counted(counting.count_total) * client_count;
    print("by hand", hand, hand_allocations, hand);
    print("by the client", client_time, client_allocations, hand);
    Ok(())
}

fn print(way: &str, time: Duration, allocations: u64, hand: Duration) {
    let micros = time.as_secs_f64() * 1e6 / CALLS as f64;
    let ratio = time.as_secs_f64() / hand.as_secs_f64();
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

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
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
