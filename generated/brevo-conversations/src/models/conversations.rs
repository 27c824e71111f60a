//! The models that the page `Conversations` alone needs.

use crate::runtime::codec::prelude::*;

record! {
    /// The model `Body10`.
    pub struct Body10 {
        /// Visitor’s id. It comes [out of a webhook call](https://developers.brevo.com/docs/conversations-webhooks), or you choose it when you [tie a user of yours to Conversations](https://developers.brevo.com/docs/customize-the-widget#identifying-existing-users)
        pub visitor_id: String as "visitorId" | "visitor_id",
        /// Text of the message
        pub text: String as "text",
        /// Id of the agent. The agent’s page shows it, and it comes [out of a webhook call](https://developers.brevo.com/docs/conversations-webhooks). Not needed with a `groupId`.
        pub agent_id?: String as "agentId" | "agent_id",
        /// Id of the group. The group’s page shows it. Not needed with an `agentId`.
        pub group_id?: String as "groupId" | "group_id",
    }
}

record! {
    /// The model `Body11`.
    pub struct Body11 {
        /// New text of the message
        pub text: String as "text",
    }
}

record! {
    /// The model `Body12`.
    #[derive(Default)]
    pub struct Body12 {
        /// Id of the agent. The agent’s page shows it, and it comes [out of a webhook call](https://developers.brevo.com/docs/conversations-webhooks). You may send `agentEmail` + `agentName` + `receivedFrom` in its place, always all 3.
        pub agent_id?: String as "agentId" | "agent_id",
        /// A mark of your own that sets the messages you create apart from all others.
        pub received_from?: String as "receivedFrom" | "received_from",
        /// Email address of the agent. It names the agent when online pings come from a standalone system, whose users are hard to match one by one with those here. An address that no agent of your organization has makes Brevo create a dummy agent.
        pub agent_email?: String as "agentEmail" | "agent_email",
        /// Name of the agent.
        pub agent_name?: String as "agentName" | "agent_name",
    }
}

record! {
    /// The model `Body8`.
    pub struct Body8 {
        /// Visitor’s id. It comes [out of a webhook call](https://developers.brevo.com/docs/conversations-webhooks), or you choose it when you [tie a user of yours to Conversations](https://developers.brevo.com/docs/customize-the-widget#identifying-existing-users)
        pub visitor_id: String as "visitorId" | "visitor_id",
        /// Text of the message
        pub text: String as "text",
        /// Id of the agent. The agent’s page shows it, and it comes [out of a webhook call](https://developers.brevo.com/docs/conversations-webhooks). You may send `agentEmail` + `agentName` + `receivedFrom` in its place, always all 3.
        pub agent_id?: String as "agentId" | "agent_id",
        /// A mark of your own that sets the messages you create apart from all others.
        pub received_from?: String as "receivedFrom" | "received_from",
        /// Email address of the agent. It names the agent when messages come from a standalone system, whose users are hard to match one by one with those here.
        pub agent_email?: String as "agentEmail" | "agent_email",
        /// Name of the agent
        pub agent_name?: String as "agentName" | "agent_name",
    }
}

record! {
    /// The model `Body9`.
    pub struct Body9 {
        /// New text of the message
        pub text: String as "text",
    }
}

record! {
    /// The model `ConversationsMessage`.
    #[derive(Default)]
    pub struct ConversationsMessage {
        /// Names the message in later calls about it.
        pub id?: String as "id",
        /// Who wrote the message: `"agent"` or `"visitor"`.
        pub type_?: String as "type",
        /// What the message says, or how the attached file is called
        pub text?: String as "text",
        /// Id of the visitor
        pub visitor_id?: String as "visitorId" | "visitor_id",
        /// Id of the agent in whose name the message went out (messages of visitors have none).
        pub agent_id?: String as "agentId" | "agent_id",
        /// Name of the agent as the visitor sees it. Messages of visitors have none.
        pub agent_name?: String as "agentName" | "agent_name",
        /// When the message was created: a timestamp in milliseconds.
        pub created_at?: i64 as "createdAt" | "created_at",
        /// `true` if the message was pushed
        pub is_pushed?: bool as "isPushed" | "is_pushed",
        /// The mark that a caller of the REST API gave the message as receivedFrom. A two-way integration skips marked messages when they return through a webhook, and so cannot loop endlessly.
        pub received_from?: String as "receivedFrom" | "received_from",
        /// The field `file`.
        pub file?: ConversationsMessageFile as "file",
    }
}

record! {
    /// The model `ConversationsMessageFile`.
    #[derive(Default)]
    pub struct ConversationsMessageFile {
        /// How the file is called
        pub filename?: String as "filename",
        /// Length of the file in bytes
        pub size?: i64 as "size",
        /// Tells images from other files
        pub is_image?: bool as "isImage" | "is_image",
        /// Where the file can be fetched
        pub url?: String as "url",
        /// The field `imageInfo`.
        pub image_info?: ConversationsMessageFileImageInfo as "imageInfo" | "image_info",
    }
}

record! {
    /// The model `ConversationsMessageFileImageInfo`.
    #[derive(Default)]
    pub struct ConversationsMessageFileImageInfo {
        /// How wide the image is
        pub width?: i64 as "width",
        /// How high the image is
        pub height?: i64 as "height",
        /// Where a preview can be fetched
        pub preview_url?: String as "previewUrl" | "preview_url",
    }
}
