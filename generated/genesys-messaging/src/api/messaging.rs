//! The operations of the page `Messaging`.

use crate::runtime::{Call, Client, Method, Operation, Paging, Security, Turn, pages, sends};
use crate::{auth, models};

/// The operations of the page `Messaging`.
#[derive(Clone, Debug)]
pub struct MessagingApi {
    pub(crate) client: Client,
}

impl MessagingApi {
    /// Lists the Facebook integrations, one page at a time
    ///
    /// Sends `GET /api/v2/messaging/integrations/facebook`.
    ///
    /// Needs the permission `messaging:integration:view`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_messaging::Client) -> genesys_messaging::Result<()> {
    /// let answer = client.messaging().get_messaging_integrations_facebook().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_messaging_integrations_facebook(&self) -> GetMessagingIntegrationsFacebook {
        GetMessagingIntegrationsFacebook(Call::json(
            &self.client,
            &GET_MESSAGING_INTEGRATIONS_FACEBOOK,
        ))
    }

    /// Sets up a new Facebook integration
    ///
    /// Sends `POST /api/v2/messaging/integrations/facebook`.
    ///
    /// Needs the permission `messaging:integration:add`.
    ///
    /// # Arguments
    ///
    /// * `body`: Name, app and tokens of the Facebook integration.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_messaging::Client) -> genesys_messaging::Result<()> {
    /// let answer = client.messaging().post_messaging_integrations_facebook(genesys_messaging::models::FacebookIntegrationRequest::new("name", "app-id")).await?;
    /// # Ok(())
    /// # }
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
    /// Sends `GET /api/v2/messaging/integrations/facebook/{integrationId}`.
    ///
    /// Needs the permission `messaging:integration:view`.
    ///
    /// # Arguments
    ///
    /// * `integration_id`: Id of the integration to fetch.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_messaging::Client) -> genesys_messaging::Result<()> {
    /// let answer = client.messaging().get_messaging_integrations_facebook_integration_id("integration-id").await?;
    /// # Ok(())
    /// # }
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
    /// Sends `DELETE /api/v2/messaging/integrations/facebook/{integrationId}`.
    ///
    /// Needs the permission `messaging:integration:delete`.
    ///
    /// # Arguments
    ///
    /// * `integration_id`: Id of the integration to remove.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_messaging::Client) -> genesys_messaging::Result<()> {
    /// let answer = client.messaging().delete_messaging_integrations_facebook_integration_id("integration-id").await?;
    /// # Ok(())
    /// # }
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
    /// Sends `GET /api/v2/messaging/integrations/line`.
    ///
    /// Needs the permission `messaging:integration:view`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_messaging::Client) -> genesys_messaging::Result<()> {
    /// let answer = client.messaging().get_messaging_integrations_line().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_messaging_integrations_line(&self) -> GetMessagingIntegrationsLine {
        GetMessagingIntegrationsLine(Call::json(&self.client, &GET_MESSAGING_INTEGRATIONS_LINE))
    }

    /// Sets up a new LINE integration
    ///
    /// Sends `POST /api/v2/messaging/integrations/line`.
    ///
    /// Needs the permission `messaging:integration:add`.
    ///
    /// # Arguments
    ///
    /// * `body`: Name, channel and secrets of the LINE integration.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_messaging::Client) -> genesys_messaging::Result<()> {
    /// let answer = client.messaging().post_messaging_integrations_line(genesys_messaging::models::LineIntegrationRequest::new("name")).await?;
    /// # Ok(())
    /// # }
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
    /// Sends `GET /api/v2/messaging/integrations/line/{integrationId}`.
    ///
    /// Needs the permission `messaging:integration:view`.
    ///
    /// # Arguments
    ///
    /// * `integration_id`: Id of the integration to fetch.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_messaging::Client) -> genesys_messaging::Result<()> {
    /// let answer = client.messaging().get_messaging_integrations_line_integration_id("integration-id").await?;
    /// # Ok(())
    /// # }
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
    /// Sends `PUT /api/v2/messaging/integrations/line/{integrationId}`.
    ///
    /// Needs the permission `messaging:integration:edit`.
    ///
    /// # Arguments
    ///
    /// * `integration_id`: Id of the integration to change.
    /// * `body`: The new settings of the LINE integration.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_messaging::Client) -> genesys_messaging::Result<()> {
    /// let answer = client.messaging().put_messaging_integrations_line_integration_id("integration-id", genesys_messaging::models::LineIntegrationRequest::new("name")).await?;
    /// # Ok(())
    /// # }
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
    /// Sends `DELETE /api/v2/messaging/integrations/line/{integrationId}`.
    ///
    /// Needs the permission `messaging:integration:delete`.
    ///
    /// # Arguments
    ///
    /// * `integration_id`: Id of the integration to remove.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_messaging::Client) -> genesys_messaging::Result<()> {
    /// let answer = client.messaging().delete_messaging_integrations_line_integration_id("integration-id").await?;
    /// # Ok(())
    /// # }
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
    /// Sends `GET /api/v2/messaging/integrations/twitter`.
    ///
    /// Needs the permission `messaging:integration:view`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_messaging::Client) -> genesys_messaging::Result<()> {
    /// let answer = client.messaging().get_messaging_integrations_twitter().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_messaging_integrations_twitter(&self) -> GetMessagingIntegrationsTwitter {
        GetMessagingIntegrationsTwitter(Call::json(
            &self.client,
            &GET_MESSAGING_INTEGRATIONS_TWITTER,
        ))
    }

    /// Sets up a new Twitter integration
    ///
    /// Sends `POST /api/v2/messaging/integrations/twitter`.
    ///
    /// Needs the permission `messaging:integration:add`.
    ///
    /// # Arguments
    ///
    /// * `body`: Name, keys and tier of the Twitter integration.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_messaging::Client) -> genesys_messaging::Result<()> {
    /// let operations = client.messaging(); // then `post_messaging_integrations_twitter`, with the arguments above
    /// # Ok(())
    /// # }
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
    /// Sends `GET /api/v2/messaging/integrations/twitter/{integrationId}`.
    ///
    /// Needs the permission `messaging:integration:view`.
    ///
    /// # Arguments
    ///
    /// * `integration_id`: Id of the integration to fetch.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_messaging::Client) -> genesys_messaging::Result<()> {
    /// let answer = client.messaging().get_messaging_integrations_twitter_integration_id("integration-id").await?;
    /// # Ok(())
    /// # }
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
    /// Sends `DELETE /api/v2/messaging/integrations/twitter/{integrationId}`.
    ///
    /// Needs the permission `messaging:integration:delete`.
    ///
    /// # Arguments
    ///
    /// * `integration_id`: Id of the integration to remove.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_messaging::Client) -> genesys_messaging::Result<()> {
    /// let answer = client.messaging().delete_messaging_integrations_twitter_integration_id("integration-id").await?;
    /// # Ok(())
    /// # }
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
    /// Sends `GET /api/v2/messaging/stickers/{messengerType}`.
    ///
    /// Needs the permission `conversation:message:create`.
    ///
    /// # Arguments
    ///
    /// * `messenger_type`: Messenger whose stickers are listed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_messaging::Client) -> genesys_messaging::Result<()> {
    /// let answer = client.messaging().get_messaging_sticker("messenger-type").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_messaging_sticker(&self, messenger_type: impl Into<String>) -> GetMessagingSticker {
        let mut call = Call::json(&self.client, &GET_MESSAGING_STICKER);
        call.path("messengerType", &messenger_type.into());
        GetMessagingSticker(call)
    }
}

/// A call of [`MessagingApi::get_messaging_integrations_facebook`](super::MessagingApi::get_messaging_integrations_facebook).
#[derive(Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct GetMessagingIntegrationsFacebook(Call<models::FacebookIntegrationEntityListing>);

impl GetMessagingIntegrationsFacebook {
    /// How many entities one page holds.
    ///
    /// Without it, the server takes `25`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.0.query("pageSize", &value.into());
        self
    }

    /// Which page of the listing to fetch.
    ///
    /// Without it, the server takes `1`.
    pub fn page_number(mut self, value: impl Into<i64>) -> Self {
        self.0.query("pageNumber", &value.into());
        self
    }
}

/// A call of [`MessagingApi::get_messaging_integrations_line`](super::MessagingApi::get_messaging_integrations_line).
#[derive(Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct GetMessagingIntegrationsLine(Call<models::LineIntegrationEntityListing>);

impl GetMessagingIntegrationsLine {
    /// How many entities one page holds.
    ///
    /// Without it, the server takes `25`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.0.query("pageSize", &value.into());
        self
    }

    /// Which page of the listing to fetch.
    ///
    /// Without it, the server takes `1`.
    pub fn page_number(mut self, value: impl Into<i64>) -> Self {
        self.0.query("pageNumber", &value.into());
        self
    }
}

/// A call of [`MessagingApi::get_messaging_integrations_twitter`](super::MessagingApi::get_messaging_integrations_twitter).
#[derive(Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct GetMessagingIntegrationsTwitter(Call<models::TwitterIntegrationEntityListing>);

impl GetMessagingIntegrationsTwitter {
    /// How many entities one page holds.
    ///
    /// Without it, the server takes `25`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.0.query("pageSize", &value.into());
        self
    }

    /// Which page of the listing to fetch.
    ///
    /// Without it, the server takes `1`.
    pub fn page_number(mut self, value: impl Into<i64>) -> Self {
        self.0.query("pageNumber", &value.into());
        self
    }
}

/// A call of [`MessagingApi::get_messaging_sticker`](super::MessagingApi::get_messaging_sticker).
#[derive(Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct GetMessagingSticker(Call<models::MessagingStickerEntityListing>);

impl GetMessagingSticker {
    /// How many entities one page holds.
    ///
    /// Without it, the server takes `25`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.0.query("pageSize", &value.into());
        self
    }

    /// Which page of the listing to fetch.
    ///
    /// Without it, the server takes `1`.
    pub fn page_number(mut self, value: impl Into<i64>) -> Self {
        self.0.query("pageNumber", &value.into());
        self
    }
}

sends! {
    GetMessagingIntegrationsFacebook => models::FacebookIntegrationEntityListing,
    GetMessagingIntegrationsLine => models::LineIntegrationEntityListing,
    GetMessagingIntegrationsTwitter => models::TwitterIntegrationEntityListing,
    GetMessagingSticker => models::MessagingStickerEntityListing,
}

pages! {
    GetMessagingIntegrationsFacebook by GET_MESSAGING_INTEGRATIONS_FACEBOOK__PAGING: models::FacebookIntegrationEntityListing [.entities] => models::FacebookIntegration,
    GetMessagingIntegrationsLine by GET_MESSAGING_INTEGRATIONS_LINE__PAGING: models::LineIntegrationEntityListing [.entities] => models::LineIntegration,
    GetMessagingIntegrationsTwitter by GET_MESSAGING_INTEGRATIONS_TWITTER__PAGING: models::TwitterIntegrationEntityListing [.entities] => models::TwitterIntegration,
    GetMessagingSticker by GET_MESSAGING_STICKER__PAGING: models::MessagingStickerEntityListing [.entities] => models::MessagingSticker,
}

static GET_MESSAGING_INTEGRATIONS_FACEBOOK: Operation = Operation {
    id: "get_messaging_integrations_facebook",
    method: Method::GET,
    path: "/api/v2/messaging/integrations/facebook",
    accept: "application/json",
    content: "",
    security: Security::Schemes(&[&auth::PURE_CLOUD_OAUTH]),
};

static POST_MESSAGING_INTEGRATIONS_FACEBOOK: Operation = Operation {
    id: "post_messaging_integrations_facebook",
    method: Method::POST,
    path: "/api/v2/messaging/integrations/facebook",
    accept: "application/json",
    content: "application/json",
    security: Security::Schemes(&[&auth::PURE_CLOUD_OAUTH]),
};

static GET_MESSAGING_INTEGRATIONS_FACEBOOK_INTEGRATION_ID: Operation = Operation {
    id: "get_messaging_integrations_facebook_integration_id",
    method: Method::GET,
    path: "/api/v2/messaging/integrations/facebook/{integrationId}",
    accept: "application/json",
    content: "",
    security: Security::Schemes(&[&auth::PURE_CLOUD_OAUTH]),
};

static DELETE_MESSAGING_INTEGRATIONS_FACEBOOK_INTEGRATION_ID: Operation = Operation {
    id: "delete_messaging_integrations_facebook_integration_id",
    method: Method::DELETE,
    path: "/api/v2/messaging/integrations/facebook/{integrationId}",
    accept: "application/json",
    content: "",
    security: Security::Schemes(&[&auth::PURE_CLOUD_OAUTH]),
};

static GET_MESSAGING_INTEGRATIONS_LINE: Operation = Operation {
    id: "get_messaging_integrations_line",
    method: Method::GET,
    path: "/api/v2/messaging/integrations/line",
    accept: "application/json",
    content: "",
    security: Security::Schemes(&[&auth::PURE_CLOUD_OAUTH]),
};

static POST_MESSAGING_INTEGRATIONS_LINE: Operation = Operation {
    id: "post_messaging_integrations_line",
    method: Method::POST,
    path: "/api/v2/messaging/integrations/line",
    accept: "application/json",
    content: "application/json",
    security: Security::Schemes(&[&auth::PURE_CLOUD_OAUTH]),
};

static GET_MESSAGING_INTEGRATIONS_LINE_INTEGRATION_ID: Operation = Operation {
    id: "get_messaging_integrations_line_integration_id",
    method: Method::GET,
    path: "/api/v2/messaging/integrations/line/{integrationId}",
    accept: "application/json",
    content: "",
    security: Security::Schemes(&[&auth::PURE_CLOUD_OAUTH]),
};

static PUT_MESSAGING_INTEGRATIONS_LINE_INTEGRATION_ID: Operation = Operation {
    id: "put_messaging_integrations_line_integration_id",
    method: Method::PUT,
    path: "/api/v2/messaging/integrations/line/{integrationId}",
    accept: "application/json",
    content: "application/json",
    security: Security::Schemes(&[&auth::PURE_CLOUD_OAUTH]),
};

static DELETE_MESSAGING_INTEGRATIONS_LINE_INTEGRATION_ID: Operation = Operation {
    id: "delete_messaging_integrations_line_integration_id",
    method: Method::DELETE,
    path: "/api/v2/messaging/integrations/line/{integrationId}",
    accept: "application/json",
    content: "",
    security: Security::Schemes(&[&auth::PURE_CLOUD_OAUTH]),
};

static GET_MESSAGING_INTEGRATIONS_TWITTER: Operation = Operation {
    id: "get_messaging_integrations_twitter",
    method: Method::GET,
    path: "/api/v2/messaging/integrations/twitter",
    accept: "application/json",
    content: "",
    security: Security::Schemes(&[&auth::PURE_CLOUD_OAUTH]),
};

static POST_MESSAGING_INTEGRATIONS_TWITTER: Operation = Operation {
    id: "post_messaging_integrations_twitter",
    method: Method::POST,
    path: "/api/v2/messaging/integrations/twitter",
    accept: "application/json",
    content: "application/json",
    security: Security::Schemes(&[&auth::PURE_CLOUD_OAUTH]),
};

static GET_MESSAGING_INTEGRATIONS_TWITTER_INTEGRATION_ID: Operation = Operation {
    id: "get_messaging_integrations_twitter_integration_id",
    method: Method::GET,
    path: "/api/v2/messaging/integrations/twitter/{integrationId}",
    accept: "application/json",
    content: "",
    security: Security::Schemes(&[&auth::PURE_CLOUD_OAUTH]),
};

static DELETE_MESSAGING_INTEGRATIONS_TWITTER_INTEGRATION_ID: Operation = Operation {
    id: "delete_messaging_integrations_twitter_integration_id",
    method: Method::DELETE,
    path: "/api/v2/messaging/integrations/twitter/{integrationId}",
    accept: "application/json",
    content: "",
    security: Security::Schemes(&[&auth::PURE_CLOUD_OAUTH]),
};

static GET_MESSAGING_STICKER: Operation = Operation {
    id: "get_messaging_sticker",
    method: Method::GET,
    path: "/api/v2/messaging/stickers/{messengerType}",
    accept: "application/json",
    content: "",
    security: Security::Schemes(&[&auth::PURE_CLOUD_OAUTH]),
};

static GET_MESSAGING_INTEGRATIONS_FACEBOOK__PAGING: Paging = Paging {
    items: &["entities"],
    turn: Turn::Number {
        parameter: "pageNumber",
        first: 1,
        last: Some(&["pageCount"]),
    },
};

static GET_MESSAGING_INTEGRATIONS_LINE__PAGING: Paging = Paging {
    items: &["entities"],
    turn: Turn::Number {
        parameter: "pageNumber",
        first: 1,
        last: Some(&["pageCount"]),
    },
};

static GET_MESSAGING_INTEGRATIONS_TWITTER__PAGING: Paging = Paging {
    items: &["entities"],
    turn: Turn::Number {
        parameter: "pageNumber",
        first: 1,
        last: Some(&["pageCount"]),
    },
};

static GET_MESSAGING_STICKER__PAGING: Paging = Paging {
    items: &["entities"],
    turn: Turn::Number {
        parameter: "pageNumber",
        first: 1,
        last: Some(&["pageCount"]),
    },
};
