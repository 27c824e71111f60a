//! Turns documentation sets into clients and drives real servers with them.

mod answers;
mod calls;
mod crates;
mod document;
mod sample;
mod scenario;
mod server;

use std::io::Write;
use std::path::Path;
use std::process::Command;

use anyhow::bail;

use crate::workspace::Workspace;
use scenario::Scenario;
use server::Server;

/// Drives the servers of these names, or all in tests/e2e, with clients made from pages below `corpus`. Whether all
/// goes well.
///
/// # Errors
/// Something that cannot be read, written, compiled or started, or a name that stands for no server.
pub fn run(
    root: &Path,
    corpus: &Path,
    names: &[String],
    out: &mut dyn Write,
) -> anyhow::Result<bool> {
    let scenarios = scenario::read(&root.join("tests/e2e"), names)?;
    let mut workspace = Workspace::open("e2e")?;
    let mut pairs = Vec::new();
    for scenario in &scenarios {
        for (number, client) in scenario.table.clients.iter().enumerate() {
            let driver = crates::add(&mut workspace, scenario, number, client, corpus)?;
            pairs.push((scenario, client, driver));
        }
    }
    let mut well = true;
    for (scenario, client, driver) in pairs {
        writeln!(out, "{} with {}", scenario.name, client.pages)?;
        well &= drive(&workspace, scenario, &driver, out)?;
    }
    Ok(well)
}

/// Compiles a driver, and runs it against a server of its own.
fn drive(
    workspace: &Workspace,
    scenario: &Scenario,
    driver: &str,
    out: &mut dyn Write,
) -> anyhow::Result<bool> {
    let status = workspace.cargo("build", driver).status()?;
    if !status.success() {
        bail!("{driver} does not compile");
    }
    let scratch = workspace.folder().join("scratch").join(driver);
    let document = crates::truth(workspace, driver);
    let server = Server::start(scenario, &scratch, &document)?;
    let program = workspace.target().join("debug").join(driver);
    let output = Command::new(program).arg(server.address()).output()?;
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        writeln!(out, "  {line}")?;
    }
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        writeln!(out, "{said}{}: {}", output.status, server.last_lines())?;
    }
    Ok(output.status.success())
}
