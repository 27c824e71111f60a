//! The operations of the page `Conversations`.

use crate::runtime::{Call, Client, call, operations};
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
    /// * `body`: The agent who is online.
    ///
    /// # Example
    /// ```no_run
    /// # use brevo_conversations::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.conversations().conversations_agent_online_ping_post(models::Body12::new()).await?;
    /// # Ok(()) }
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
    /// * `body`: The message, its recipient and its sender.
    ///
    /// # Example
    /// ```no_run
    /// # use brevo_conversations::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .conversations()
    ///     .conversations_messages_post(models::Body8::new("visitor-id", "text"))
    ///     .await?;
    /// # Ok(()) }
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
    /// * `id`: Id of the message to fetch.
    ///
    /// # Example
    /// ```no_run
    /// # use brevo_conversations::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.conversations().conversations_messages_id_get("id").await?;
    /// # Ok(()) }
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
    /// * `id`: Id of the message to edit.
    ///
    /// # Example
    /// ```no_run
    /// # use brevo_conversations::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.conversations().conversations_messages_id_put("id").await?;
    /// # Ok(()) }
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
    /// * `id`: Id of the message to remove.
    ///
    /// # Example
    /// ```no_run
    /// # use brevo_conversations::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.conversations().conversations_messages_id_delete("id").await?;
    /// # Ok(()) }
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
    /// * `body`: The body of the request.
    ///
    /// # Example
    /// ```no_run
    /// # use brevo_conversations::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .conversations()
    ///     .conversations_pushed_messages_post(models::Body10::new("visitor-id", "text"))
    ///     .await?;
    /// # Ok(()) }
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
    /// * `id`: Id that the message got when it was sent.
    ///
    /// # Example
    /// ```no_run
    /// # use brevo_conversations::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.conversations().conversations_pushed_messages_id_get("id").await?;
    /// # Ok(()) }
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
    /// * `id`: Id of the message to edit.
    /// * `body`: The body of the request.
    ///
    /// # Example
    /// ```no_run
    /// # use brevo_conversations::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .conversations()
    ///     .conversations_pushed_messages_id_put("id", models::Body11::new("text"))
    ///     .await?;
    /// # Ok(()) }
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
    /// * `id`: Id of the message to remove.
    ///
    /// # Example
    /// ```no_run
    /// # use brevo_conversations::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.conversations().conversations_pushed_messages_id_delete("id").await?;
    /// # Ok(()) }
    /// ```
    pub fn conversations_pushed_messages_id_delete(&self, id: impl Into<String>) -> Call<()> {
        let mut call = Call::empty(&self.client, &CONVERSATIONS_PUSHED_MESSAGES_ID_DELETE);
        call.path("id", &id.into());
        call
    }
}

call! {
    /// A call of [`ConversationsApi::conversations_messages_id_put`](super::ConversationsApi::conversations_messages_id_put).
    ConversationsMessagesIdPut => models::ConversationsMessage {
        /// The body of the request.
        body: models::Body9 => body_json,
    }
}

operations! {
    CONVERSATIONS_AGENT_ONLINE_PING_POST: POST "/conversations/agentOnlinePing" as "conversations_agent_online_ping_post" sends "application/json" accepts "application/json" by [auth::API_KEY, auth::PARTNER_KEY],
    CONVERSATIONS_MESSAGES_POST: POST "/conversations/messages" as "conversations_messages_post" sends "application/json" accepts "application/json" by [auth::API_KEY, auth::PARTNER_KEY],
    CONVERSATIONS_MESSAGES_ID_GET: GET "/conversations/messages/{id}" as "conversations_messages_id_get" accepts "application/json" by [auth::API_KEY, auth::PARTNER_KEY],
    CONVERSATIONS_MESSAGES_ID_PUT: PUT "/conversations/messages/{id}" as "conversations_messages_id_put" sends "application/json" accepts "application/json" by [auth::API_KEY, auth::PARTNER_KEY],
    CONVERSATIONS_MESSAGES_ID_DELETE: DELETE "/conversations/messages/{id}" as "conversations_messages_id_delete" accepts "application/json" by [auth::API_KEY, auth::PARTNER_KEY],
    CONVERSATIONS_PUSHED_MESSAGES_POST: POST "/conversations/pushedMessages" as "conversations_pushed_messages_post" sends "application/json" accepts "application/json" by [auth::API_KEY, auth::PARTNER_KEY],
    CONVERSATIONS_PUSHED_MESSAGES_ID_GET: GET "/conversations/pushedMessages/{id}" as "conversations_pushed_messages_id_get" accepts "application/json" by [auth::API_KEY, auth::PARTNER_KEY],
    CONVERSATIONS_PUSHED_MESSAGES_ID_PUT: PUT "/conversations/pushedMessages/{id}" as "conversations_pushed_messages_id_put" sends "application/json" accepts "application/json" by [auth::API_KEY, auth::PARTNER_KEY],
    CONVERSATIONS_PUSHED_MESSAGES_ID_DELETE: DELETE "/conversations/pushedMessages/{id}" as "conversations_pushed_messages_id_delete" accepts "application/json" by [auth::API_KEY, auth::PARTNER_KEY],
}
