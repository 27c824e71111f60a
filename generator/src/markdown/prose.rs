//! Turns the prose of a page into Markdown that a documentation tool renders as the author meant it, and no more.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::sync::LazyLock;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};
use regex::Regex;

/// Cleans prose: HTML becomes its text, links that lead nowhere become text, bare addresses become links,
/// headings become bold lines, code is fenced as text, and characters that steer a terminal or turn the
/// writing direction are shown by their number.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    // Templates escape the quotes of attributes.
    let shown = show_controls(text).replace("\\\"", "\"");
    let unindented: Vec<&str> = shown.lines().map(str::trim_start).collect();
    let source = unindented.join("\n");
    let mut cleaner = Cleaner {
        events: Vec::new(),
        dropped: Vec::new(),
    };
    Parser::new_ext(&source, Options::empty()).for_each(|event| cleaner.event(event));
    let mut out = String::with_capacity(source.len());
    cleaner.close_links();
    match pulldown_cmark_to_cmark::cmark(cleaner.events.iter(), &mut out, Options::empty()) {
        Ok(_) => Cow::Owned(out.trim().to_owned()),
        // Whatever cannot be rendered is shown as it is.
        Err(_) => Cow::Owned(format!("```text\n{}\n```", shown.replace("```", "'''"))),
    }
}

/// Whether no character of a text means anything to Markdown.
fn is_plain(text: &str) -> bool {
    let special = |each: char| "<>[]&*_`#\\|~!\n\r\t".contains(each) || is_control(each);
    !text.contains(special)
        && !text.contains("://")
        && !text.starts_with([
            ' ', '-', '+', '=', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9',
        ])
}

/// Control characters, and those that turn or hide text (Unicode Bidi, zero width).
fn is_control(each: char) -> bool {
    each.is_control() && !matches!(each, '\n' | '\t')
        || matches!(each, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The text with `U+202E` and the like for characters that steer or turn it, and lines that end in a line feed.
#[must_use]
pub fn show_controls(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for each in text.replace("\r\n", "\n").replace('\r', "\n").chars() {
        if is_control(each) {
            write!(out, "U+{:04X}", u32::from(each)).expect("a text takes all that is written");
        } else {
            out.push(each);
        }
    }
    out
}

struct Cleaner<'a> {
    events: Vec<Event<'a>>,
    /// For each open link, whether it was dropped.
    dropped: Vec<bool>,
}

impl<'a> Cleaner<'a> {
    fn event(&mut self, event: Event<'a>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text),
            Event::Html(html) | Event::InlineHtml(html) => self.html(&html),
            Event::Rule => {}
            Event::Code(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => self.events.push(event),
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "all other marks stay as they are"
    )]
    fn start(&mut self, tag: Tag<'a>) {
        match tag {
            Tag::Link { ref dest_url, .. } | Tag::Image { ref dest_url, .. } => {
                let is_image = matches!(tag, Tag::Image { .. });
                let keeps = !is_image && leads_somewhere(dest_url);
                self.dropped.push(!keeps);
                if keeps {
                    self.events.push(Event::Start(tag));
                }
            }
            Tag::Heading { .. } => {
                self.events.push(Event::Start(Tag::Paragraph));
                self.events.push(Event::Start(Tag::Strong));
            }
            Tag::CodeBlock(_) => {
                self.events
                    .push(Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(
                        CowStr::Borrowed("text"),
                    ))));
            }
            Tag::HtmlBlock => self.events.push(Event::Start(Tag::Paragraph)),
            _ => self.events.push(Event::Start(tag)),
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "all other marks stay as they are"
    )]
    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Link | TagEnd::Image => {
                self.close_link();
            }
            TagEnd::Heading(_) => {
                self.events.push(Event::End(TagEnd::Strong));
                self.events.push(Event::End(TagEnd::Paragraph));
            }
            TagEnd::Paragraph | TagEnd::HtmlBlock => {
                self.close_links();
                self.events.push(Event::End(TagEnd::Paragraph));
            }
            _ => self.events.push(Event::End(tag)),
        }
    }

    /// Text, its bare addresses made links.
    fn text(&mut self, text: &str) {
        static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
            Regex::new(r#"https?://[^\s<>\[\]"'`{}|\\^]*[^\s<>\[\]"'`{}|\\^.,;:!?)(*_]"#)
                .expect("a pattern")
        });
        let in_link = !self.dropped.is_empty();
        let in_code = matches!(self.events.last(), Some(Event::Start(Tag::CodeBlock(_))));
        let mut from = 0;
        if !in_link && !in_code {
            for found in ADDRESS.find_iter(text) {
                self.push_text(&text[from..found.start()]);
                self.link(found.as_str());
                from = found.end();
            }
        }
        self.push_text(&text[from..]);
    }

    fn push_text(&mut self, text: &str) {
        if !text.is_empty() {
            self.events.push(Event::Text(CowStr::from(text.to_owned())));
        }
    }

    /// A link that HTML begins, kept if it leads somewhere.
    fn open_link(&mut self, address: &str) {
        let keeps = leads_somewhere(address) && self.dropped.is_empty();
        self.dropped.push(!keeps);
        if keeps {
            self.events.push(Event::Start(Tag::Link {
                link_type: LinkType::Inline,
                dest_url: CowStr::from(address.to_owned()),
                title: CowStr::Borrowed(""),
                id: CowStr::Borrowed(""),
            }));
        }
    }

    /// Closes what HTML has left open.
    fn close_links(&mut self) {
        while !self.dropped.is_empty() {
            self.close_link();
        }
    }

    fn close_link(&mut self) {
        if self.dropped.pop() == Some(false) {
            self.events.push(Event::End(TagEnd::Link));
        }
    }

    fn link(&mut self, address: &str) {
        let link = Tag::Link {
            link_type: LinkType::Autolink,
            dest_url: CowStr::from(address.to_owned()),
            title: CowStr::Borrowed(""),
            id: CowStr::Borrowed(""),
        };
        self.events.push(Event::Start(link));
        self.push_text(address);
        self.events.push(Event::End(TagEnd::Link));
    }

    /// The text of HTML: breaks stay, tags go.
    fn html(&mut self, html: &str) {
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
                self.events.push(Event::SoftBreak);
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

fn leads_somewhere(address: &str) -> bool {
    address.starts_with("https://")
        || address.starts_with("http://")
        || address.starts_with("mailto:")
}
