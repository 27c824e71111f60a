//! `docwright explain`: turns the code of a finding or the name of a rule into what it means.

use super::{Console, Stop};
use crate::diag::{CATALOG, Finding, nearest};
use crate::spec::Rule;

/// Tell what a finding or a rule means, and what to do
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// Code or name of a finding, or name of a rule; without it, all are listed
    code: Option<String>,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console<'_>) -> Result<(), Stop> {
    let Some(code) = &arguments.code else {
        return list(console);
    };
    if let Some(finding) = finding(code) {
        Ok(write!(console.out, "{}", page(finding))?)
    } else if let Some(rule) = Rule::parse(&code.to_ascii_lowercase()) {
        let (name, says) = (rule.name(), rule.says());
        Ok(writeln!(
            console.out,
            "{name}: a rule that infers a fact\n\n{says}\n\nFacts that it concluded bear `x-docwright-inferred: {name}` in openapi.yaml. `docwright inspect PATH --rule {name}` lists them."
        )?)
    } else {
        Err(Stop::Usage(unknown(code)))
    }
}

fn finding(code: &str) -> Option<&'static Finding> {
    let called = |finding: &&&Finding| {
        finding.code.eq_ignore_ascii_case(code) || finding.name.eq_ignore_ascii_case(code)
    };
    CATALOG.iter().find(called).copied()
}

fn page(finding: &Finding) -> String {
    let Finding {
        code,
        name,
        severity,
        explanation,
    } = finding;
    format!("{code}: {name} ({})\n\n{explanation}", severity.word())
}

fn list(console: &mut Console<'_>) -> Result<(), Stop> {
    writeln!(console.out, "Findings")?;
    for finding in CATALOG {
        let severity = finding.severity.word();
        writeln!(
            console.out,
            "  {}  {severity:<7}  {}",
            finding.code, finding.name
        )?;
    }
    writeln!(console.out, "\nRules")?;
    for rule in Rule::ALL {
        writeln!(console.out, "  {:<18}  {}", rule.name(), rule.says())?;
    }
    Ok(())
}

/// What to say about a name that is neither, with those that may be meant.
fn unknown(code: &str) -> String {
    let code = code.to_ascii_lowercase();
    let findings = CATALOG
        .iter()
        .flat_map(|finding| [finding.code, finding.name]);
    let names = findings.chain(Rule::ALL.iter().map(|rule| rule.name()));
    let near = nearest(&code, names);
    let near: Vec<_> = near
        .iter()
        .take(5)
        .map(|name| format!("`{name}`"))
        .collect();
    let hint = if near.is_empty() {
        "`docwright explain` lists all".to_owned()
    } else {
        format!("perhaps {}", near.join(", "))
    };
    format!("there is no finding and no rule `{code}`; {hint}")
}
