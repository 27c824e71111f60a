//! The models that the page `Conversations` alone uses.

use crate::runtime::codec::{Json, Object, record};

/// The model `Body10`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Body10 {
    /// Visitor’s id. It comes [out of a webhook call](https://developers.brevo.com/docs/conversations-webhooks), or you choose it when you [tie a user of yours to Conversations](https://developers.brevo.com/docs/customize-the-widget#identifying-existing-users)
    pub visitor_id: String,
    /// Text of the message
    pub text: String,
    /// Id of the agent. The agent’s page shows it, and it comes [out of a webhook call](https://developers.brevo.com/docs/conversations-webhooks). Not needed with a `groupId`.
    pub agent_id: Option<String>,
    /// Id of the group. The group’s page shows it. Not needed with an `agentId`.
    pub group_id: Option<String>,
    /// Fields that this version of the crate does not know. They are sent back as they came.
    pub extra: Object,
}

impl Body10 {
    /// One with the fields that it must have.
    #[must_use]
    pub fn new(visitor_id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            visitor_id: visitor_id.into(),
            text: text.into(),
            ..Json::blank()
        }
    }

    /// Sets [`agent_id`](Self::agent_id).
    #[must_use]
    pub fn agent_id(mut self, value: impl Into<String>) -> Self {
        self.agent_id = Some(value.into());
        self
    }

    /// Sets [`group_id`](Self::group_id).
    #[must_use]
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
}

record! {
    Body10 {
        visitor_id: "visitorId" | "visitor_id" required,
        text: "text" required,
        agent_id: "agentId" | "agent_id",
        group_id: "groupId" | "group_id",
    }
}

/// The model `Body11`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Body11 {
    /// New text of the message
    pub text: String,
    /// Fields that this version of the crate does not know. They are sent back as they came.
    pub extra: Object,
}

impl Body11 {
    /// One with the fields that it must have.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Json::blank()
        }
    }
}

record! {
    Body11 {
        text: "text" required,
    }
}

/// The model `Body12`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Body12 {
    /// Id of the agent. The agent’s page shows it, and it comes [out of a webhook call](https://developers.brevo.com/docs/conversations-webhooks). You may send `agentEmail` + `agentName` + `receivedFrom` in its place, always all 3.
    pub agent_id: Option<String>,
    /// A mark of your own that sets the messages you create apart from all others.
    pub received_from: Option<String>,
    /// Email address of the agent. It names the agent when online pings come from a standalone system, whose users are hard to match one by one with those here. An address that no agent of your organization has makes Brevo create a dummy agent.
    pub agent_email: Option<String>,
    /// Name of the agent.
    pub agent_name: Option<String>,
    /// Fields that this version of the crate does not know. They are sent back as they came.
    pub extra: Object,
}

impl Body12 {
    /// One without any field.
    #[must_use]
    pub fn new() -> Self {
        Json::blank()
    }

    /// Sets [`agent_id`](Self::agent_id).
    #[must_use]
    pub fn agent_id(mut self, value: impl Into<String>) -> Self {
        self.agent_id = Some(value.into());
        self
    }

    /// Sets [`received_from`](Self::received_from).
    #[must_use]
    pub fn received_from(mut self, value: impl Into<String>) -> Self {
        self.received_from = Some(value.into());
        self
    }

    /// Sets [`agent_email`](Self::agent_email).
    #[must_use]
    pub fn agent_email(mut self, value: impl Into<String>) -> Self {
        self.agent_email = Some(value.into());
        self
    }

    /// Sets [`agent_name`](Self::agent_name).
    #[must_use]
    pub fn agent_name(mut self, value: impl Into<String>) -> Self {
        self.agent_name = Some(value.into());
        self
    }
}

impl Default for Body12 {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    Body12 {
        agent_id: "agentId" | "agent_id",
        received_from: "receivedFrom" | "received_from",
        agent_email: "agentEmail" | "agent_email",
        agent_name: "agentName" | "agent_name",
    }
}

/// The model `Body8`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Body8 {
    /// Visitor’s id. It comes [out of a webhook call](https://developers.brevo.com/docs/conversations-webhooks), or you choose it when you [tie a user of yours to Conversations](https://developers.brevo.com/docs/customize-the-widget#identifying-existing-users)
    pub visitor_id: String,
    /// Text of the message
    pub text: String,
    /// Id of the agent. The agent’s page shows it, and it comes [out of a webhook call](https://developers.brevo.com/docs/conversations-webhooks). You may send `agentEmail` + `agentName` + `receivedFrom` in its place, always all 3.
    pub agent_id: Option<String>,
    /// A mark of your own that sets the messages you create apart from all others.
    pub received_from: Option<String>,
    /// Email address of the agent. It names the agent when messages come from a standalone system, whose users are hard to match one by one with those here.
    pub agent_email: Option<String>,
    /// Name of the agent
    pub agent_name: Option<String>,
    /// Fields that this version of the crate does not know. They are sent back as they came.
    pub extra: Object,
}

impl Body8 {
    /// One with the fields that it must have.
    #[must_use]
    pub fn new(visitor_id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            visitor_id: visitor_id.into(),
            text: text.into(),
            ..Json::blank()
        }
    }

    /// Sets [`agent_id`](Self::agent_id).
    #[must_use]
    pub fn agent_id(mut self, value: impl Into<String>) -> Self {
        self.agent_id = Some(value.into());
        self
    }

    /// Sets [`received_from`](Self::received_from).
    #[must_use]
    pub fn received_from(mut self, value: impl Into<String>) -> Self {
        self.received_from = Some(value.into());
        self
    }

    /// Sets [`agent_email`](Self::agent_email).
    #[must_use]
    pub fn agent_email(mut self, value: impl Into<String>) -> Self {
        self.agent_email = Some(value.into());
        self
    }

    /// Sets [`agent_name`](Self::agent_name).
    #[must_use]
    pub fn agent_name(mut self, value: impl Into<String>) -> Self {
        self.agent_name = Some(value.into());
        self
    }
}

record! {
    Body8 {
        visitor_id: "visitorId" | "visitor_id" required,
        text: "text" required,
        agent_id: "agentId" | "agent_id",
        received_from: "receivedFrom" | "received_from",
        agent_email: "agentEmail" | "agent_email",
        agent_name: "agentName" | "agent_name",
    }
}

/// The model `Body9`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Body9 {
    /// New text of the message
    pub text: String,
    /// Fields that this version of the crate does not know. They are sent back as they came.
    pub extra: Object,
}

impl Body9 {
    /// One with the fields that it must have.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Json::blank()
        }
    }
}

record! {
    Body9 {
        text: "text" required,
    }
}

/// The model `ConversationsMessage`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConversationsMessage {
    /// Names the message in later calls about it.
    pub id: Option<String>,
    /// Who wrote the message: `"agent"` or `"visitor"`.
    pub type_: Option<String>,
    /// What the message says, or how the attached file is called
    pub text: Option<String>,
    /// Id of the visitor
    pub visitor_id: Option<String>,
    /// Id of the agent in whose name the message went out (messages of visitors have none).
    pub agent_id: Option<String>,
    /// Name of the agent as the visitor sees it. Messages of visitors have none.
    pub agent_name: Option<String>,
    /// When the message was created: a timestamp in milliseconds.
    pub created_at: Option<i64>,
    /// `true` if the message was pushed
    pub is_pushed: Option<bool>,
    /// The mark that a caller of the REST API gave the message as receivedFrom. A two-way integration skips marked messages when they return through a webhook, and so cannot loop endlessly.
    pub received_from: Option<String>,
    /// The field `file`.
    pub file: Option<ConversationsMessageFile>,
    /// Fields that this version of the crate does not know. They are sent back as they came.
    pub extra: Object,
}

impl ConversationsMessage {
    /// One without any field.
    #[must_use]
    pub fn new() -> Self {
        Json::blank()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets [`visitor_id`](Self::visitor_id).
    #[must_use]
    pub fn visitor_id(mut self, value: impl Into<String>) -> Self {
        self.visitor_id = Some(value.into());
        self
    }

    /// Sets [`agent_id`](Self::agent_id).
    #[must_use]
    pub fn agent_id(mut self, value: impl Into<String>) -> Self {
        self.agent_id = Some(value.into());
        self
    }

    /// Sets [`agent_name`](Self::agent_name).
    #[must_use]
    pub fn agent_name(mut self, value: impl Into<String>) -> Self {
        self.agent_name = Some(value.into());
        self
    }

    /// Sets [`created_at`](Self::created_at).
    #[must_use]
    pub fn created_at(mut self, value: impl Into<i64>) -> Self {
        self.created_at = Some(value.into());
        self
    }

    /// Sets [`is_pushed`](Self::is_pushed).
    #[must_use]
    pub fn is_pushed(mut self, value: bool) -> Self {
        self.is_pushed = Some(value);
        self
    }

    /// Sets [`received_from`](Self::received_from).
    #[must_use]
    pub fn received_from(mut self, value: impl Into<String>) -> Self {
        self.received_from = Some(value.into());
        self
    }

    /// Sets [`file`](Self::file).
    #[must_use]
    pub fn file(mut self, value: impl Into<ConversationsMessageFile>) -> Self {
        self.file = Some(value.into());
        self
    }
}

impl Default for ConversationsMessage {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    ConversationsMessage {
        id: "id",
        type_: "type",
        text: "text",
        visitor_id: "visitorId" | "visitor_id",
        agent_id: "agentId" | "agent_id",
        agent_name: "agentName" | "agent_name",
        created_at: "createdAt" | "created_at",
        is_pushed: "isPushed" | "is_pushed",
        received_from: "receivedFrom" | "received_from",
        file: "file",
    }
}

/// The model `ConversationsMessageFile`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConversationsMessageFile {
    /// How the file is called
    pub filename: Option<String>,
    /// Length of the file in bytes
    pub size: Option<i64>,
    /// Tells images from other files
    pub is_image: Option<bool>,
    /// Where the file can be fetched
    pub url: Option<String>,
    /// The field `imageInfo`.
    pub image_info: Option<ConversationsMessageFileImageInfo>,
    /// Fields that this version of the crate does not know. They are sent back as they came.
    pub extra: Object,
}

impl ConversationsMessageFile {
    /// One without any field.
    #[must_use]
    pub fn new() -> Self {
        Json::blank()
    }

    /// Sets [`filename`](Self::filename).
    #[must_use]
    pub fn filename(mut self, value: impl Into<String>) -> Self {
        self.filename = Some(value.into());
        self
    }

    /// Sets [`size`](Self::size).
    #[must_use]
    pub fn size(mut self, value: impl Into<i64>) -> Self {
        self.size = Some(value.into());
        self
    }

    /// Sets [`is_image`](Self::is_image).
    #[must_use]
    pub fn is_image(mut self, value: bool) -> Self {
        self.is_image = Some(value);
        self
    }

    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }

    /// Sets [`image_info`](Self::image_info).
    #[must_use]
    pub fn image_info(mut self, value: impl Into<ConversationsMessageFileImageInfo>) -> Self {
        self.image_info = Some(value.into());
        self
    }
}

impl Default for ConversationsMessageFile {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    ConversationsMessageFile {
        filename: "filename",
        size: "size",
        is_image: "isImage" | "is_image",
        url: "url",
        image_info: "imageInfo" | "image_info",
    }
}

/// The model `ConversationsMessageFileImageInfo`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConversationsMessageFileImageInfo {
    /// How wide the image is
    pub width: Option<i64>,
    /// How high the image is
    pub height: Option<i64>,
    /// Where a preview can be fetched
    pub preview_url: Option<String>,
    /// Fields that this version of the crate does not know. They are sent back as they came.
    pub extra: Object,
}

impl ConversationsMessageFileImageInfo {
    /// One without any field.
    #[must_use]
    pub fn new() -> Self {
        Json::blank()
    }

    /// Sets [`width`](Self::width).
    #[must_use]
    pub fn width(mut self, value: impl Into<i64>) -> Self {
        self.width = Some(value.into());
        self
    }

    /// Sets [`height`](Self::height).
    #[must_use]
    pub fn height(mut self, value: impl Into<i64>) -> Self {
        self.height = Some(value.into());
        self
    }

    /// Sets [`preview_url`](Self::preview_url).
    #[must_use]
    pub fn preview_url(mut self, value: impl Into<String>) -> Self {
        self.preview_url = Some(value.into());
        self
    }
}

impl Default for ConversationsMessageFileImageInfo {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    ConversationsMessageFileImageInfo {
        width: "width",
        height: "height",
        preview_url: "previewUrl" | "preview_url",
    }
}
