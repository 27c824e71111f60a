//! The operations of the page `Conversations`.

use crate::runtime::{Call, Client, Method, Operation, Security, sends};
use crate::{auth, models};

/// The operations of the page `Conversations`.
#[derive(Clone, Debug)]
pub struct ConversationsApi {
    pub(crate) client: Client,
}

impl ConversationsApi {
    /// Keeps an agent’s status online for the next 2-3 minutes
    ///
    /// Call it once a minute while the agent is to appear online.
    ///
    /// Sends `POST /conversations/agentOnlinePing`.
    ///
    /// # Arguments
    ///
    /// * `body`: The agent who is online.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: brevo_conversations::Client) -> brevo_conversations::Result<()> {
    /// let answer = client.conversations().conversations_agent_online_ping_post(brevo_conversations::models::Body12::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn conversations_agent_online_ping_post(
        &self,
        body: impl Into<models::Body12>,
    ) -> Call<()> {
        let mut call = Call::empty(&self.client, &CONVERSATIONS_AGENT_ONLINE_PING_POST);
        call.body_json(&body.into());
        call
    }

    /// Sends a visitor a message in an agent’s name
    ///
    /// Sends `POST /conversations/messages`.
    ///
    /// # Arguments
    ///
    /// * `body`: The message, its recipient and its sender.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: brevo_conversations::Client) -> brevo_conversations::Result<()> {
    /// let answer = client.conversations().conversations_messages_post(brevo_conversations::models::Body8::new("visitor-id", "text")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn conversations_messages_post(
        &self,
        body: impl Into<models::Body8>,
    ) -> Call<models::ConversationsMessage> {
        let mut call = Call::json(&self.client, &CONVERSATIONS_MESSAGES_POST);
        call.body_json(&body.into());
        call
    }

    /// Fetches one message by its id
    ///
    /// Sends `GET /conversations/messages/{id}`.
    ///
    /// # Arguments
    ///
    /// * `id`: Id of the message to fetch.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: brevo_conversations::Client) -> brevo_conversations::Result<()> {
    /// let answer = client.conversations().conversations_messages_id_get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn conversations_messages_id_get(
        &self,
        id: impl Into<String>,
    ) -> Call<models::ConversationsMessage> {
        let mut call = Call::json(&self.client, &CONVERSATIONS_MESSAGES_ID_GET);
        call.path("id", &id.into());
        call
    }

    /// Replaces the text of an agent’s message
    ///
    /// Messages of visitors cannot be edited.
    ///
    /// Sends `PUT /conversations/messages/{id}`.
    ///
    /// # Arguments
    ///
    /// * `id`: Id of the message to edit.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: brevo_conversations::Client) -> brevo_conversations::Result<()> {
    /// let answer = client.conversations().conversations_messages_id_put("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn conversations_messages_id_put(
        &self,
        id: impl Into<String>,
    ) -> ConversationsMessagesIdPut {
        let mut call = Call::json(&self.client, &CONVERSATIONS_MESSAGES_ID_PUT);
        call.path("id", &id.into());
        ConversationsMessagesIdPut(call)
    }

    /// Removes one message of an agent by its id
    ///
    /// Messages of visitors cannot be deleted.
    ///
    /// Sends `DELETE /conversations/messages/{id}`.
    ///
    /// # Arguments
    ///
    /// * `id`: Id of the message to remove.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: brevo_conversations::Client) -> brevo_conversations::Result<()> {
    /// let answer = client.conversations().conversations_messages_id_delete("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn conversations_messages_id_delete(&self, id: impl Into<String>) -> Call<()> {
        let mut call = Call::empty(&self.client, &CONVERSATIONS_MESSAGES_ID_DELETE);
        call.path("id", &id.into());
        call
    }

    /// Sends a visitor an automated message
    ///
    /// Made for what your software announces by itself, such as the status of an order or a new feature of your web app.
    ///
    /// Sends `POST /conversations/pushedMessages`.
    ///
    /// # Arguments
    ///
    /// * `body`: The body of the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: brevo_conversations::Client) -> brevo_conversations::Result<()> {
    /// let answer = client.conversations().conversations_pushed_messages_post(brevo_conversations::models::Body10::new("visitor-id", "text")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn conversations_pushed_messages_post(
        &self,
        body: impl Into<models::Body10>,
    ) -> Call<models::ConversationsMessage> {
        let mut call = Call::json(&self.client, &CONVERSATIONS_PUSHED_MESSAGES_POST);
        call.body_json(&body.into());
        call
    }

    /// Fetches one automated message by its id
    ///
    /// Sends `GET /conversations/pushedMessages/{id}`.
    ///
    /// # Arguments
    ///
    /// * `id`: Id that the message got when it was sent.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: brevo_conversations::Client) -> brevo_conversations::Result<()> {
    /// let answer = client.conversations().conversations_pushed_messages_id_get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn conversations_pushed_messages_id_get(
        &self,
        id: impl Into<String>,
    ) -> Call<models::ConversationsMessage> {
        let mut call = Call::json(&self.client, &CONVERSATIONS_PUSHED_MESSAGES_ID_GET);
        call.path("id", &id.into());
        call
    }

    /// Replaces the text of an automated message
    ///
    /// Sends `PUT /conversations/pushedMessages/{id}`.
    ///
    /// # Arguments
    ///
    /// * `id`: Id of the message to edit.
    /// * `body`: The body of the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: brevo_conversations::Client) -> brevo_conversations::Result<()> {
    /// let answer = client.conversations().conversations_pushed_messages_id_put("id", brevo_conversations::models::Body11::new("text")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn conversations_pushed_messages_id_put(
        &self,
        id: impl Into<String>,
        body: impl Into<models::Body11>,
    ) -> Call<models::ConversationsMessage> {
        let mut call = Call::json(&self.client, &CONVERSATIONS_PUSHED_MESSAGES_ID_PUT);
        call.path("id", &id.into());
        call.body_json(&body.into());
        call
    }

    /// Removes one automated message by its id
    ///
    /// Sends `DELETE /conversations/pushedMessages/{id}`.
    ///
    /// # Arguments
    ///
    /// * `id`: Id of the message to remove.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: brevo_conversations::Client) -> brevo_conversations::Result<()> {
    /// let answer = client.conversations().conversations_pushed_messages_id_delete("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn conversations_pushed_messages_id_delete(&self, id: impl Into<String>) -> Call<()> {
        let mut call = Call::empty(&self.client, &CONVERSATIONS_PUSHED_MESSAGES_ID_DELETE);
        call.path("id", &id.into());
        call
    }
}

/// A call of [`ConversationsApi::conversations_messages_id_put`](super::ConversationsApi::conversations_messages_id_put).
#[derive(Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ConversationsMessagesIdPut(Call<models::ConversationsMessage>);

impl ConversationsMessagesIdPut {
    /// The body of the request.
    pub fn body(mut self, value: impl Into<models::Body9>) -> Self {
        self.0.body_json(&value.into());
        self
    }
}

sends! {
    ConversationsMessagesIdPut => models::ConversationsMessage,
}

static CONVERSATIONS_AGENT_ONLINE_PING_POST: Operation = Operation {
    id: "conversations_agent_online_ping_post",
    method: Method::POST,
    path: "/conversations/agentOnlinePing",
    accept: "application/json",
    content: "application/json",
    security: Security::Schemes(&[&auth::API_KEY, &auth::PARTNER_KEY]),
};

static CONVERSATIONS_MESSAGES_POST: Operation = Operation {
    id: "conversations_messages_post",
    method: Method::POST,
    path: "/conversations/messages",
    accept: "application/json",
    content: "application/json",
    security: Security::Schemes(&[&auth::API_KEY, &auth::PARTNER_KEY]),
};

static CONVERSATIONS_MESSAGES_ID_GET: Operation = Operation {
    id: "conversations_messages_id_get",
    method: Method::GET,
    path: "/conversations/messages/{id}",
    accept: "application/json",
    content: "",
    security: Security::Schemes(&[&auth::API_KEY, &auth::PARTNER_KEY]),
};

static CONVERSATIONS_MESSAGES_ID_PUT: Operation = Operation {
    id: "conversations_messages_id_put",
    method: Method::PUT,
    path: "/conversations/messages/{id}",
    accept: "application/json",
    content: "application/json",
    security: Security::Schemes(&[&auth::API_KEY, &auth::PARTNER_KEY]),
};

static CONVERSATIONS_MESSAGES_ID_DELETE: Operation = Operation {
    id: "conversations_messages_id_delete",
    method: Method::DELETE,
    path: "/conversations/messages/{id}",
    accept: "application/json",
    content: "",
    security: Security::Schemes(&[&auth::API_KEY, &auth::PARTNER_KEY]),
};

static CONVERSATIONS_PUSHED_MESSAGES_POST: Operation = Operation {
    id: "conversations_pushed_messages_post",
    method: Method::POST,
    path: "/conversations/pushedMessages",
    accept: "application/json",
    content: "application/json",
    security: Security::Schemes(&[&auth::API_KEY, &auth::PARTNER_KEY]),
};

static CONVERSATIONS_PUSHED_MESSAGES_ID_GET: Operation = Operation {
    id: "conversations_pushed_messages_id_get",
    method: Method::GET,
    path: "/conversations/pushedMessages/{id}",
    accept: "application/json",
    content: "",
    security: Security::Schemes(&[&auth::API_KEY, &auth::PARTNER_KEY]),
};

static CONVERSATIONS_PUSHED_MESSAGES_ID_PUT: Operation = Operation {
    id: "conversations_pushed_messages_id_put",
    method: Method::PUT,
    path: "/conversations/pushedMessages/{id}",
    accept: "application/json",
    content: "application/json",
    security: Security::Schemes(&[&auth::API_KEY, &auth::PARTNER_KEY]),
};

static CONVERSATIONS_PUSHED_MESSAGES_ID_DELETE: Operation = Operation {
    id: "conversations_pushed_messages_id_delete",
    method: Method::DELETE,
    path: "/conversations/pushedMessages/{id}",
    accept: "application/json",
    content: "",
    security: Security::Schemes(&[&auth::API_KEY, &auth::PARTNER_KEY]),
};
