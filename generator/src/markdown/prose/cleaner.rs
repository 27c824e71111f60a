//! Turns the events of a text into those that remain of it.

use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Tag, TagEnd};

use super::{addresses, leads_somewhere};

/// How deep quotes and lists may stand in each other; deeper ones become part of what holds them. Each line is written
/// with the marks of all that hold it.
pub const DEEPEST: usize = 8;

#[derive(Default)]
pub(super) struct Cleaner<'a> {
    events: Vec<Event<'a>>,
    /// For each open link, whether it was kept.
    links: Vec<bool>,
    /// For each open quote, list and bullet, whether it was kept.
    holders: Vec<bool>,
    /// How many of them are no bullets.
    depth: usize,
    /// Whether one was not kept.
    flattened: bool,
    in_code: bool,
}

impl<'a> Cleaner<'a> {
    /// Takes the next event.
    pub(super) fn event(&mut self, event: Event<'a>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.in_code => self.events.push(Event::Text(text)),
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

    /// Whether some quotes and lists became part of what holds them.
    pub(super) fn is_flattened(&self) -> bool {
        self.flattened
    }

    /// The events that remain.
    pub(super) fn finish(mut self) -> Vec<Event<'a>> {
        self.close_links();
        self.events
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "all other marks stay as they are"
    )]
    fn start(&mut self, tag: Tag<'a>) {
        match tag {
            Tag::Link { ref dest_url, .. } => {
                let keeps = leads_somewhere(dest_url);
                self.links.push(keeps);
                if keeps {
                    self.events.push(Event::Start(tag));
                }
            }
            Tag::Image { .. } => self.links.push(false),
            Tag::Heading { .. } => {
                self.events.push(Event::Start(Tag::Paragraph));
                self.events.push(Event::Start(Tag::Strong));
            }
            Tag::CodeBlock(_) => {
                self.in_code = true;
                let kind = CodeBlockKind::Fenced(CowStr::Borrowed("text"));
                self.events.push(Event::Start(Tag::CodeBlock(kind)));
            }
            Tag::HtmlBlock => self.events.push(Event::Start(Tag::Paragraph)),
            Tag::BlockQuote(_) | Tag::List(_) => {
                self.depth += 1;
                let keeps = self.depth <= DEEPEST;
                self.flattened |= !keeps;
                self.hold(keeps, tag);
            }
            Tag::Item => {
                let keeps = self.holders.last().copied().unwrap_or_default();
                self.hold(keeps, tag);
            }
            _ => self.events.push(Event::Start(tag)),
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "all other marks stay as they are"
    )]
    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Link | TagEnd::Image => self.close_link(),
            TagEnd::Heading(_) => {
                self.close_links();
                self.events.push(Event::End(TagEnd::Strong));
                self.events.push(Event::End(TagEnd::Paragraph));
            }
            TagEnd::Paragraph | TagEnd::HtmlBlock => {
                self.close_links();
                self.events.push(Event::End(TagEnd::Paragraph));
            }
            TagEnd::CodeBlock => {
                self.in_code = false;
                self.events.push(Event::End(tag));
            }
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item => {
                self.close_links();
                self.depth -= usize::from(tag != TagEnd::Item);
                if self.holders.pop() == Some(true) {
                    self.events.push(Event::End(tag));
                }
            }
            _ => self.events.push(Event::End(tag)),
        }
    }

    fn hold(&mut self, keeps: bool, tag: Tag<'a>) {
        self.holders.push(keeps);
        let event = if keeps {
            Event::Start(tag)
        } else {
            Event::SoftBreak
        };
        self.events.push(event);
    }

    /// Adds a break between lines.
    pub(super) fn line_break(&mut self) {
        self.events.push(Event::SoftBreak);
    }

    /// Adds text, its bare addresses made links.
    pub(super) fn text(&mut self, text: &str) {
        let mut from = 0;
        if !self.links.contains(&true) {
            for found in addresses(text) {
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

    /// Begins a link that HTML begins, kept if it leads somewhere.
    pub(super) fn open_link(&mut self, address: &str) {
        let keeps = leads_somewhere(address) && self.links.is_empty();
        self.links.push(keeps);
        if keeps {
            self.events.push(start(LinkType::Inline, address));
        }
    }

    /// Ends the innermost link.
    pub(super) fn close_link(&mut self) {
        if self.links.pop() == Some(true) {
            self.events.push(Event::End(TagEnd::Link));
        }
    }

    /// Closes what HTML has left open.
    fn close_links(&mut self) {
        while !self.links.is_empty() {
            self.close_link();
        }
    }

    fn link(&mut self, address: &str) {
        self.events.push(start(LinkType::Autolink, address));
        self.push_text(address);
        self.events.push(Event::End(TagEnd::Link));
    }
}

fn start(link_type: LinkType, address: &str) -> Event<'static> {
    Event::Start(Tag::Link {
        link_type,
        dest_url: CowStr::from(address.to_owned()),
        title: CowStr::Borrowed(""),
        id: CowStr::Borrowed(""),
    })
}
