//! Turns HTML within prose into its text: breaks and links stay, all other tags go.

use std::sync::LazyLock;

use regex::Regex;

use super::cleaner::Cleaner;

impl Cleaner<'_> {
    /// Takes a piece of HTML.
    pub(super) fn html(&mut self, html: &str) {
        static TAG: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"<[^>]*>?").expect("a pattern"));
        static ANCHOR: LazyLock<Regex> = LazyLock::new(|| {
            Regex::new(r#"(?i)^<a\s[^>]*href\s*=\s*["']?([^"'\s>]+)"#).expect("a pattern")
        });
        static BREAK: LazyLock<Regex> =
            LazyLock::new(|| Regex::new(r"(?i)^<(?:br|/p|/li|/div|/tr)\b").expect("a pattern"));
        let mut from = 0;
        for found in TAG.find_iter(html) {
            self.text(&html[from..found.start()].replace('\n', " "));
            let tag = found.as_str();
            if BREAK.is_match(tag) {
                self.line_break();
            } else if let Some(anchor) = ANCHOR.captures(tag) {
                self.open_link(&anchor[1]);
            } else if tag.eq_ignore_ascii_case("</a>") {
                self.close_link();
            }
            from = found.end();
        }
        self.text(&html[from..].replace('\n', " "));
    }
}
