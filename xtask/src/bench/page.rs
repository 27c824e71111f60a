//! Turns sections of figures into a Markdown page.

/// What one kind of measurement gave.
pub(super) struct Section {
    /// Its heading.
    pub(super) title: &'static str,
    /// What was measured and how.
    pub(super) words: String,
    /// The heads of the columns.
    pub(super) head: &'static [&'static str],
    /// The rows below.
    pub(super) rows: Vec<Vec<String>>,
    /// The file of a picture beside the page, if there is one.
    pub(super) picture: Option<&'static str>,
}

impl Section {
    /// The section as Markdown.
    pub(super) fn markdown(&self) -> String {
        let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
        let head: Vec<String> = self.head.iter().map(|&cell| cell.to_owned()).collect();
        let rule: Vec<String> = (0..head.len())
            .map(|at| if at == 0 { "---" } else { "---:" }.to_owned())
            .collect();
        let rows: String = self.rows.iter().map(|row| line(row)).collect();
        let picture = self
            .picture
            .map_or_else(String::new, |file| format!("\n![{}]({file})\n", self.title));
        let (title, words) = (self.title, &self.words);
        let table = line(&head) + &line(&rule) + &rows;
        format!("## {title}\n\n{words}\n\n{table}{picture}")
    }
}

/// The whole page.
pub(super) fn page(sections: &[Section]) -> String {
    let sections: Vec<String> = sections.iter().map(Section::markdown).collect();
    format!(
        "# What docwright costs\n\nWritten by `cargo xtask bench`. Figures are medians of several runs on one machine, of \
         fewer where they take long; ratios are of figures of one run, and the only ones to compare between machines. \
         Work is the time of all processors together.\n\n{}",
        sections.join("\n")
    )
}
