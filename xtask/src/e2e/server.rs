//! Turns the commands of a scenario into a server that listens on loopback, and ends it.

use std::fs::{self, File};
use std::io;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};

use super::scenario::Scenario;

/// How long a server may take until it listens.
const PATIENCE: Duration = Duration::from_secs(300);
/// How long to wait between two looks.
const PAUSE: Duration = Duration::from_millis(50);
/// Lines at the end of its log that a message shows.
const SHOWN: usize = 20;

/// A server that runs. Dropped, it is ended.
pub(super) struct Server {
    process: Child,
    port: u16,
    log: PathBuf,
}

impl Server {
    /// Starts the server of a scenario with an empty folder of its own, and waits until it listens.
    pub(super) fn start(
        scenario: &Scenario,
        scratch: &Path,
        document: &Path,
    ) -> anyhow::Result<Self> {
        if scratch.exists() {
            fs::remove_dir_all(scratch)?;
        }
        fs::create_dir_all(scratch)?;
        let [port, other] = free_ports()?;
        let fill = |word: &String| {
            word.replace("{folder}", &scenario.folder.to_string_lossy())
                .replace("{scratch}", &scratch.to_string_lossy())
                .replace("{document}", &document.to_string_lossy())
                .replace("{port}", &port.to_string())
                .replace("{other-port}", &other.to_string())
        };
        let filled = |words: &[String]| words.iter().map(fill).collect::<Vec<_>>();
        let log = scratch.join("log");
        if let Some(mut prepare) = command(&filled(&scenario.table.prepare), &log)? {
            let status = prepare.status().with_context(|| missing(scenario))?;
            if !status.success() {
                bail!("{prepare:?}: {status}\n{}", last_lines(&log));
            }
        }
        let serve = command(&filled(&scenario.table.serve), &log)?;
        let mut serve = serve.with_context(|| format!("{} serves nothing", scenario.name))?;
        let process = serve.spawn().with_context(|| missing(scenario))?;
        let mut server = Self { process, port, log };
        server.wait()?;
        Ok(server)
    }

    /// Where it listens.
    pub(super) fn address(&self) -> String {
        format!("http://{}:{}", Ipv4Addr::LOCALHOST, self.port)
    }

    /// The last that it said.
    pub(super) fn last_lines(&self) -> String {
        last_lines(&self.log)
    }

    fn wait(&mut self) -> anyhow::Result<()> {
        let began = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            if let Some(status) = self.process.try_wait()? {
                bail!("the server ended with {status}\n{}", self.last_lines());
            }
            if began.elapsed() > PATIENCE {
                bail!("the server does not listen\n{}", self.last_lines());
            }
            sleep(PAUSE);
        }
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // That it has ended already is as good.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A command whose streams go into a file; none without words.
fn command(words: &[String], log: &Path) -> io::Result<Option<Command>> {
    let Some((program, arguments)) = words.split_first() else {
        return Ok(None);
    };
    let log = File::options().create(true).append(true).open(log)?;
    let mut command = Command::new(program);
    command.args(arguments).stdout(log.try_clone()?).stderr(log);
    Ok(Some(command))
}

/// Two ports that nobody listens on.
fn free_ports() -> io::Result<[u16; 2]> {
    let bind = || TcpListener::bind((Ipv4Addr::LOCALHOST, 0));
    let listeners = [bind()?, bind()?];
    let [one, other] = listeners.map(|listener| listener.local_addr());
    Ok([one?.port(), other?.port()])
}

fn missing(scenario: &Scenario) -> String {
    let Scenario { name, table, .. } = scenario;
    format!("cannot start {name}; `{}` installs it", table.install)
}

fn last_lines(log: &Path) -> String {
    let text = fs::read_to_string(log).unwrap_or_default();
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(SHOWN)..].join("\n")
}
