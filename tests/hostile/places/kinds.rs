//! Kinds of text that mean something to some reader of what is generated.

/// What each kind is called, and a text of it. `pwned` is what would run.
pub(super) const KINDS: [(&str, &str); 20] = [
    ("nothing", ""),
    ("controls", "\u{1b}[31m\u{7}\u{8}\u{0}\u{9b}2J\u{7f}"),
    ("line ends", "\r\u{85}\u{2028}\u{2029}pwned!();"),
    (
        "turns of the writing direction",
        "\u{202e}\u{2066}\u{200f}\u{61c}",
    ),
    (
        "invisible characters",
        "\u{200b}\u{feff}\u{ad}\u{2060}\u{e0041}\u{fff9}",
    ),
    ("entities of controls", "&#27;&#x202e;&#x200B;&amp;#7;"),
    ("quotes", "\"'`\"#r##\"\\"),
    ("backslashes", "\\\" \\x01202E\\x01 \\n \\u{202e} \\x1b \\"),
    ("statements", "\"; pwned!(); let a = \""),
    ("ends of comments", "*/ pwned!(); /* //! pwned!()"),
    ("attributes", "#![pwned] #[doc = pwned!()]"),
    ("holes of formats", "{} {0} {pwned!()} %s ${pwned}"),
    (
        "HTML",
        "<script>pwned!()</script> <img src=x onerror=pwned()> <!--",
    ),
    ("fences", "```rust<br>pwned!();<br>``` ~~~"),
    (
        "links",
        "[a](javascript:pwned) [pwned::x] ![b](pwned.png) <pwned://a>",
    ),
    ("marks of YAML", ": - &a *a !!pwned # | > % @ ? {a: [b"),
    (
        "marks of TOML",
        "\"\"\" = [package] ''' [[bin]] # pwned = 1",
    ),
    ("paths", "/../../pwned \\..\\pwned CON aux.rs"),
    ("other scripts", "Äß名前🦀e\u{301}ﬁ𝒳"),
    ("other digits", "٣²½Ⅷ 0x1F 1e9 self Self crate r#type _"),
];
