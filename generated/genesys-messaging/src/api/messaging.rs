//! The operations of the page `Messaging`.

use crate::runtime::{Call, Client, call, operations, pages};
use crate::{auth, models};

/// The operations of the page `Messaging`.
#[derive(Clone, Debug)]
pub struct MessagingApi {
    pub(crate) client: Client,
}

impl MessagingApi {
    /// Lists the Facebook integrations, one page at a time
    ///
    /// Sends `GET /api/v2/messaging/integrations/facebook`. Needs the permission `messaging:integration:view`.
    ///
    /// # Example
    /// ```no_run
    /// # use genesys_messaging::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.messaging().get_messaging_integrations_facebook().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_messaging_integrations_facebook(&self) -> GetMessagingIntegrationsFacebook {
        GetMessagingIntegrationsFacebook(Call::json(
            &self.client,
            &GET_MESSAGING_INTEGRATIONS_FACEBOOK,
        ))
    }

    /// Sets up a new Facebook integration
    ///
    /// Sends `POST /api/v2/messaging/integrations/facebook`. Needs the permission `messaging:integration:add`.
    ///
    /// # Arguments
    /// * `body`: Name, app and tokens of the Facebook integration.
    ///
    /// # Example
    /// ```no_run
    /// # use genesys_messaging::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .messaging()
    ///     .post_messaging_integrations_facebook(
    ///         models::FacebookIntegrationRequest::new("name", "app-id"),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn post_messaging_integrations_facebook(
        &self,
        body: impl Into<models::FacebookIntegrationRequest>,
    ) -> Call<models::FacebookIntegration> {
        let mut call = Call::json(&self.client, &POST_MESSAGING_INTEGRATIONS_FACEBOOK);
        call.body_json(&body.into());
        call
    }

    /// Fetches one Facebook integration by its id
    ///
    /// Sends `GET /api/v2/messaging/integrations/facebook/{integrationId}`. Needs the permission `messaging:integration:view`.
    ///
    /// # Arguments
    /// * `integration_id`: Id of the integration to fetch.
    ///
    /// # Example
    /// ```no_run
    /// # use genesys_messaging::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .messaging()
    ///     .get_messaging_integrations_facebook_integration_id("integration-id")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_messaging_integrations_facebook_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> Call<models::FacebookIntegration> {
        let mut call = Call::json(
            &self.client,
            &GET_MESSAGING_INTEGRATIONS_FACEBOOK_INTEGRATION_ID,
        );
        call.path("integrationId", &integration_id.into());
        call
    }

    /// Removes one Facebook integration by its id
    ///
    /// Sends `DELETE /api/v2/messaging/integrations/facebook/{integrationId}`. Needs the permission `messaging:integration:delete`.
    ///
    /// # Arguments
    /// * `integration_id`: Id of the integration to remove.
    ///
    /// # Example
    /// ```no_run
    /// # use genesys_messaging::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .messaging()
    ///     .delete_messaging_integrations_facebook_integration_id("integration-id")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_messaging_integrations_facebook_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> Call<()> {
        let mut call = Call::empty(
            &self.client,
            &DELETE_MESSAGING_INTEGRATIONS_FACEBOOK_INTEGRATION_ID,
        );
        call.path("integrationId", &integration_id.into());
        call
    }

    /// Lists the LINE integrations, one page at a time
    ///
    /// Sends `GET /api/v2/messaging/integrations/line`. Needs the permission `messaging:integration:view`.
    ///
    /// # Example
    /// ```no_run
    /// # use genesys_messaging::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.messaging().get_messaging_integrations_line().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_messaging_integrations_line(&self) -> GetMessagingIntegrationsLine {
        GetMessagingIntegrationsLine(Call::json(&self.client, &GET_MESSAGING_INTEGRATIONS_LINE))
    }

    /// Sets up a new LINE integration
    ///
    /// Sends `POST /api/v2/messaging/integrations/line`. Needs the permission `messaging:integration:add`.
    ///
    /// # Arguments
    /// * `body`: Name, channel and secrets of the LINE integration.
    ///
    /// # Example
    /// ```no_run
    /// # use genesys_messaging::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .messaging()
    ///     .post_messaging_integrations_line(models::LineIntegrationRequest::new("name"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn post_messaging_integrations_line(
        &self,
        body: impl Into<models::LineIntegrationRequest>,
    ) -> Call<models::LineIntegration> {
        let mut call = Call::json(&self.client, &POST_MESSAGING_INTEGRATIONS_LINE);
        call.body_json(&body.into());
        call
    }

    /// Fetches one LINE integration by its id
    ///
    /// Sends `GET /api/v2/messaging/integrations/line/{integrationId}`. Needs the permission `messaging:integration:view`.
    ///
    /// # Arguments
    /// * `integration_id`: Id of the integration to fetch.
    ///
    /// # Example
    /// ```no_run
    /// # use genesys_messaging::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .messaging()
    ///     .get_messaging_integrations_line_integration_id("integration-id")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_messaging_integrations_line_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> Call<models::LineIntegration> {
        let mut call = Call::json(
            &self.client,
            &GET_MESSAGING_INTEGRATIONS_LINE_INTEGRATION_ID,
        );
        call.path("integrationId", &integration_id.into());
        call
    }

    /// Changes the settings of one LINE integration
    ///
    /// Sends `PUT /api/v2/messaging/integrations/line/{integrationId}`. Needs the permission `messaging:integration:edit`.
    ///
    /// # Arguments
    /// * `integration_id`: Id of the integration to change.
    /// * `body`: The new settings of the LINE integration.
    ///
    /// # Example
    /// ```no_run
    /// # use genesys_messaging::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .messaging()
    ///     .put_messaging_integrations_line_integration_id(
    ///         "integration-id",
    ///         models::LineIntegrationRequest::new("name"),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn put_messaging_integrations_line_integration_id(
        &self,
        integration_id: impl Into<String>,
        body: impl Into<models::LineIntegrationRequest>,
    ) -> Call<models::LineIntegration> {
        let mut call = Call::json(
            &self.client,
            &PUT_MESSAGING_INTEGRATIONS_LINE_INTEGRATION_ID,
        );
        call.path("integrationId", &integration_id.into());
        call.body_json(&body.into());
        call
    }

    /// Removes one LINE integration by its id
    ///
    /// Sends `DELETE /api/v2/messaging/integrations/line/{integrationId}`. Needs the permission `messaging:integration:delete`.
    ///
    /// # Arguments
    /// * `integration_id`: Id of the integration to remove.
    ///
    /// # Example
    /// ```no_run
    /// # use genesys_messaging::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .messaging()
    ///     .delete_messaging_integrations_line_integration_id("integration-id")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_messaging_integrations_line_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> Call<()> {
        let mut call = Call::empty(
            &self.client,
            &DELETE_MESSAGING_INTEGRATIONS_LINE_INTEGRATION_ID,
        );
        call.path("integrationId", &integration_id.into());
        call
    }

    /// Lists the Twitter integrations, one page at a time
    ///
    /// Sends `GET /api/v2/messaging/integrations/twitter`. Needs the permission `messaging:integration:view`.
    ///
    /// # Example
    /// ```no_run
    /// # use genesys_messaging::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.messaging().get_messaging_integrations_twitter().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_messaging_integrations_twitter(&self) -> GetMessagingIntegrationsTwitter {
        GetMessagingIntegrationsTwitter(Call::json(
            &self.client,
            &GET_MESSAGING_INTEGRATIONS_TWITTER,
        ))
    }

    /// Sets up a new Twitter integration
    ///
    /// Sends `POST /api/v2/messaging/integrations/twitter`. Needs the permission `messaging:integration:add`.
    ///
    /// # Arguments
    /// * `body`: Name, keys and tier of the Twitter integration.
    ///
    /// # Example
    /// ```no_run
    /// # use genesys_messaging::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .messaging()
    ///     .post_messaging_integrations_twitter(
    ///         models::TwitterIntegrationRequest::new("name", "access-token-key", "access-token-secret", "consumer-key", "consumer-secret", "tier"),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn post_messaging_integrations_twitter(
        &self,
        body: impl Into<models::TwitterIntegrationRequest>,
    ) -> Call<models::TwitterIntegration> {
        let mut call = Call::json(&self.client, &POST_MESSAGING_INTEGRATIONS_TWITTER);
        call.body_json(&body.into());
        call
    }

    /// Fetches one Twitter integration by its id
    ///
    /// Sends `GET /api/v2/messaging/integrations/twitter/{integrationId}`. Needs the permission `messaging:integration:view`.
    ///
    /// # Arguments
    /// * `integration_id`: Id of the integration to fetch.
    ///
    /// # Example
    /// ```no_run
    /// # use genesys_messaging::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .messaging()
    ///     .get_messaging_integrations_twitter_integration_id("integration-id")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_messaging_integrations_twitter_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> Call<models::TwitterIntegration> {
        let mut call = Call::json(
            &self.client,
            &GET_MESSAGING_INTEGRATIONS_TWITTER_INTEGRATION_ID,
        );
        call.path("integrationId", &integration_id.into());
        call
    }

    /// Removes one Twitter integration by its id
    ///
    /// Sends `DELETE /api/v2/messaging/integrations/twitter/{integrationId}`. Needs the permission `messaging:integration:delete`.
    ///
    /// # Arguments
    /// * `integration_id`: Id of the integration to remove.
    ///
    /// # Example
    /// ```no_run
    /// # use genesys_messaging::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .messaging()
    ///     .delete_messaging_integrations_twitter_integration_id("integration-id")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_messaging_integrations_twitter_integration_id(
        &self,
        integration_id: impl Into<String>,
    ) -> Call<()> {
        let mut call = Call::empty(
            &self.client,
            &DELETE_MESSAGING_INTEGRATIONS_TWITTER_INTEGRATION_ID,
        );
        call.path("integrationId", &integration_id.into());
        call
    }

    /// Lists the stickers of one messenger, one page at a time
    ///
    /// Sends `GET /api/v2/messaging/stickers/{messengerType}`. Needs the permission `conversation:message:create`.
    ///
    /// # Arguments
    /// * `messenger_type`: Messenger whose stickers are listed.
    ///
    /// # Example
    /// ```no_run
    /// # use genesys_messaging::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.messaging().get_messaging_sticker("messenger-type").await?;
    /// # Ok(()) }
    /// ```
    pub fn get_messaging_sticker(&self, messenger_type: impl Into<String>) -> GetMessagingSticker {
        let mut call = Call::json(&self.client, &GET_MESSAGING_STICKER);
        call.path("messengerType", &messenger_type.into());
        GetMessagingSticker(call)
    }
}

call! {
    /// A call of [`MessagingApi::get_messaging_integrations_facebook`](super::MessagingApi::get_messaging_integrations_facebook).
    GetMessagingIntegrationsFacebook => models::FacebookIntegrationEntityListing {
        /// How many entities one page holds. Without it, the server takes `25`.
        page_size: i64 => query "pageSize",
        /// Which page of the listing to fetch. Without it, the server takes `1`.
        page_number: i64 => query "pageNumber",
    }
}

call! {
    /// A call of [`MessagingApi::get_messaging_integrations_line`](super::MessagingApi::get_messaging_integrations_line).
    GetMessagingIntegrationsLine => models::LineIntegrationEntityListing {
        /// How many entities one page holds. Without it, the server takes `25`.
        page_size: i64 => query "pageSize",
        /// Which page of the listing to fetch. Without it, the server takes `1`.
        page_number: i64 => query "pageNumber",
    }
}

call! {
    /// A call of [`MessagingApi::get_messaging_integrations_twitter`](super::MessagingApi::get_messaging_integrations_twitter).
    GetMessagingIntegrationsTwitter => models::TwitterIntegrationEntityListing {
        /// How many entities one page holds. Without it, the server takes `25`.
        page_size: i64 => query "pageSize",
        /// Which page of the listing to fetch. Without it, the server takes `1`.
        page_number: i64 => query "pageNumber",
    }
}

call! {
    /// A call of [`MessagingApi::get_messaging_sticker`](super::MessagingApi::get_messaging_sticker).
    GetMessagingSticker => models::MessagingStickerEntityListing {
        /// How many entities one page holds. Without it, the server takes `25`.
        page_size: i64 => query "pageSize",
        /// Which page of the listing to fetch. Without it, the server takes `1`.
        page_number: i64 => query "pageNumber",
    }
}

pages! {
    GetMessagingIntegrationsFacebook => models::FacebookIntegrationEntityListing [.entities] => models::FacebookIntegration as ["entities"] by Number { parameter: "pageNumber", first: 1, last: Some(&["pageCount"]) },
    GetMessagingIntegrationsLine => models::LineIntegrationEntityListing [.entities] => models::LineIntegration as ["entities"] by Number { parameter: "pageNumber", first: 1, last: Some(&["pageCount"]) },
    GetMessagingIntegrationsTwitter => models::TwitterIntegrationEntityListing [.entities] => models::TwitterIntegration as ["entities"] by Number { parameter: "pageNumber", first: 1, last: Some(&["pageCount"]) },
    GetMessagingSticker => models::MessagingStickerEntityListing [.entities] => models::MessagingSticker as ["entities"] by Number { parameter: "pageNumber", first: 1, last: Some(&["pageCount"]) },
}

operations! {
    GET_MESSAGING_INTEGRATIONS_FACEBOOK: GET "/api/v2/messaging/integrations/facebook" as "get_messaging_integrations_facebook" accepts "application/json" by [auth::PURE_CLOUD_OAUTH],
    POST_MESSAGING_INTEGRATIONS_FACEBOOK: POST "/api/v2/messaging/integrations/facebook" as "post_messaging_integrations_facebook" sends "application/json" accepts "application/json" by [auth::PURE_CLOUD_OAUTH],
    GET_MESSAGING_INTEGRATIONS_FACEBOOK_INTEGRATION_ID: GET "/api/v2/messaging/integrations/facebook/{integrationId}" as "get_messaging_integrations_facebook_integration_id" accepts "application/json" by [auth::PURE_CLOUD_OAUTH],
    DELETE_MESSAGING_INTEGRATIONS_FACEBOOK_INTEGRATION_ID: DELETE "/api/v2/messaging/integrations/facebook/{integrationId}" as "delete_messaging_integrations_facebook_integration_id" accepts "application/json" by [auth::PURE_CLOUD_OAUTH],
    GET_MESSAGING_INTEGRATIONS_LINE: GET "/api/v2/messaging/integrations/line" as "get_messaging_integrations_line" accepts "application/json" by [auth::PURE_CLOUD_OAUTH],
    POST_MESSAGING_INTEGRATIONS_LINE: POST "/api/v2/messaging/integrations/line" as "post_messaging_integrations_line" sends "application/json" accepts "application/json" by [auth::PURE_CLOUD_OAUTH],
    GET_MESSAGING_INTEGRATIONS_LINE_INTEGRATION_ID: GET "/api/v2/messaging/integrations/line/{integrationId}" as "get_messaging_integrations_line_integration_id" accepts "application/json" by [auth::PURE_CLOUD_OAUTH],
    PUT_MESSAGING_INTEGRATIONS_LINE_INTEGRATION_ID: PUT "/api/v2/messaging/integrations/line/{integrationId}" as "put_messaging_integrations_line_integration_id" sends "application/json" accepts "application/json" by [auth::PURE_CLOUD_OAUTH],
    DELETE_MESSAGING_INTEGRATIONS_LINE_INTEGRATION_ID: DELETE "/api/v2/messaging/integrations/line/{integrationId}" as "delete_messaging_integrations_line_integration_id" accepts "application/json" by [auth::PURE_CLOUD_OAUTH],
    GET_MESSAGING_INTEGRATIONS_TWITTER: GET "/api/v2/messaging/integrations/twitter" as "get_messaging_integrations_twitter" accepts "application/json" by [auth::PURE_CLOUD_OAUTH],
    POST_MESSAGING_INTEGRATIONS_TWITTER: POST "/api/v2/messaging/integrations/twitter" as "post_messaging_integrations_twitter" sends "application/json" accepts "application/json" by [auth::PURE_CLOUD_OAUTH],
    GET_MESSAGING_INTEGRATIONS_TWITTER_INTEGRATION_ID: GET "/api/v2/messaging/integrations/twitter/{integrationId}" as "get_messaging_integrations_twitter_integration_id" accepts "application/json" by [auth::PURE_CLOUD_OAUTH],
    DELETE_MESSAGING_INTEGRATIONS_TWITTER_INTEGRATION_ID: DELETE "/api/v2/messaging/integrations/twitter/{integrationId}" as "delete_messaging_integrations_twitter_integration_id" accepts "application/json" by [auth::PURE_CLOUD_OAUTH],
    GET_MESSAGING_STICKER: GET "/api/v2/messaging/stickers/{messengerType}" as "get_messaging_sticker" accepts "application/json" by [auth::PURE_CLOUD_OAUTH],
}
