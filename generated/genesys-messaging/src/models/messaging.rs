//! The models that the page `Messaging` alone uses.

use crate::runtime::codec::{DateTime, Json, Object, record};

/// The model `FacebookIntegration`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FacebookIntegration {
    /// Id of the integration; no two integrations share one.
    pub id: String,
    /// What the Facebook integration is called.
    pub name: String,
    /// Id of the app in Facebook messenger.
    pub app_id: String,
    /// Id of the page in Facebook messenger.
    pub page_id: Option<String>,
    /// State that the Facebook integration is in.
    pub status: Option<String>,
    /// Recipient that stands for the Facebook integration. A flow is tied to the integration through this recipient.
    pub recipient: Option<UriReference>,
    /// When this integration was set up. ISO-8601 text of the form yyyy-MM-ddTHH:mm:ss.SSSZ.
    pub date_created: Option<DateTime>,
    /// When this integration was last changed. ISO-8601 text of the form yyyy-MM-ddTHH:mm:ss.SSSZ.
    pub date_modified: Option<DateTime>,
    /// User who set this integration up.
    pub created_by: Option<UriReference>,
    /// User who was the last to change this integration.
    pub modified_by: Option<UriReference>,
    /// An update has to state this number.
    pub version: i64,
    /// Address of this object in the API.
    pub self_uri: Option<String>,
    /// Fields that this version of the crate does not know. They are sent back as they came.
    pub extra: Object,
}

impl FacebookIntegration {
    /// One with the fields that it must have.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        app_id: impl Into<String>,
        version: impl Into<i64>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            app_id: app_id.into(),
            version: version.into(),
            ..Json::blank()
        }
    }

    /// Sets [`page_id`](Self::page_id).
    #[must_use]
    pub fn page_id(mut self, value: impl Into<String>) -> Self {
        self.page_id = Some(value.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets [`recipient`](Self::recipient).
    #[must_use]
    pub fn recipient(mut self, value: impl Into<UriReference>) -> Self {
        self.recipient = Some(value.into());
        self
    }

    /// Sets [`date_created`](Self::date_created).
    #[must_use]
    pub fn date_created(mut self, value: DateTime) -> Self {
        self.date_created = Some(value);
        self
    }

    /// Sets [`date_modified`](Self::date_modified).
    #[must_use]
    pub fn date_modified(mut self, value: DateTime) -> Self {
        self.date_modified = Some(value);
        self
    }

    /// Sets [`created_by`](Self::created_by).
    #[must_use]
    pub fn created_by(mut self, value: impl Into<UriReference>) -> Self {
        self.created_by = Some(value.into());
        self
    }

    /// Sets [`modified_by`](Self::modified_by).
    #[must_use]
    pub fn modified_by(mut self, value: impl Into<UriReference>) -> Self {
        self.modified_by = Some(value.into());
        self
    }

    /// Sets [`self_uri`](Self::self_uri).
    #[must_use]
    pub fn self_uri(mut self, value: impl Into<String>) -> Self {
        self.self_uri = Some(value.into());
        self
    }
}

record! {
    FacebookIntegration {
        id: "id" required,
        name: "name" required,
        app_id: "appId" | "app_id" required,
        page_id: "pageId" | "page_id",
        status: "status",
        recipient: "recipient",
        date_created: "dateCreated" | "date_created",
        date_modified: "dateModified" | "date_modified",
        created_by: "createdBy" | "created_by",
        modified_by: "modifiedBy" | "modified_by",
        version: "version" required,
        self_uri: "selfUri" | "self_uri",
    }
}

/// The model `FacebookIntegrationEntityListing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FacebookIntegrationEntityListing {
    /// The field `entities`.
    pub entities: Option<Vec<FacebookIntegration>>,
    /// The field `pageSize`.
    pub page_size: Option<i64>,
    /// The field `pageNumber`.
    pub page_number: Option<i64>,
    /// The field `total`.
    pub total: Option<i64>,
    /// The field `firstUri`.
    pub first_uri: Option<String>,
    /// The field `selfUri`.
    pub self_uri: Option<String>,
    /// The field `lastUri`.
    pub last_uri: Option<String>,
    /// The field `previousUri`.
    pub previous_uri: Option<String>,
    /// The field `nextUri`.
    pub next_uri: Option<String>,
    /// The field `pageCount`.
    pub page_count: Option<i64>,
    /// Fields that this version of the crate does not know. They are sent back as they came.
    pub extra: Object,
}

impl FacebookIntegrationEntityListing {
    /// One without any field.
    #[must_use]
    pub fn new() -> Self {
        Json::blank()
    }

    /// Sets [`entities`](Self::entities).
    #[must_use]
    pub fn entities(mut self, value: impl Into<Vec<FacebookIntegration>>) -> Self {
        self.entities = Some(value.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[must_use]
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Sets [`page_number`](Self::page_number).
    #[must_use]
    pub fn page_number(mut self, value: impl Into<i64>) -> Self {
        self.page_number = Some(value.into());
        self
    }

    /// Sets [`total`](Self::total).
    #[must_use]
    pub fn total(mut self, value: impl Into<i64>) -> Self {
        self.total = Some(value.into());
        self
    }

    /// Sets [`first_uri`](Self::first_uri).
    #[must_use]
    pub fn first_uri(mut self, value: impl Into<String>) -> Self {
        self.first_uri = Some(value.into());
        self
    }

    /// Sets [`self_uri`](Self::self_uri).
    #[must_use]
    pub fn self_uri(mut self, value: impl Into<String>) -> Self {
        self.self_uri = Some(value.into());
        self
    }

    /// Sets [`last_uri`](Self::last_uri).
    #[must_use]
    pub fn last_uri(mut self, value: impl Into<String>) -> Self {
        self.last_uri = Some(value.into());
        self
    }

    /// Sets [`previous_uri`](Self::previous_uri).
    #[must_use]
    pub fn previous_uri(mut self, value: impl Into<String>) -> Self {
        self.previous_uri = Some(value.into());
        self
    }

    /// Sets [`next_uri`](Self::next_uri).
    #[must_use]
    pub fn next_uri(mut self, value: impl Into<String>) -> Self {
        self.next_uri = Some(value.into());
        self
    }

    /// Sets [`page_count`](Self::page_count).
    #[must_use]
    pub fn page_count(mut self, value: impl Into<i64>) -> Self {
        self.page_count = Some(value.into());
        self
    }
}

impl Default for FacebookIntegrationEntityListing {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    FacebookIntegrationEntityListing {
        entities: "entities",
        page_size: "pageSize" | "page_size",
        page_number: "pageNumber" | "page_number",
        total: "total",
        first_uri: "firstUri" | "first_uri",
        self_uri: "selfUri" | "self_uri",
        last_uri: "lastUri" | "last_uri",
        previous_uri: "previousUri" | "previous_uri",
        next_uri: "nextUri" | "next_uri",
        page_count: "pageCount" | "page_count",
    }
}

/// The model `FacebookIntegrationRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FacebookIntegrationRequest {
    /// Id that no other object has.
    pub id: Option<String>,
    /// What the Facebook integration is called.
    pub name: String,
    /// Page Access Token of the Facebook page, the long-lived kind.  Facebook explains it at <https://developers.facebook.com/docs/facebook-login/access-tokens>.  With a pageAccessToken, pageId and userAccessToken may be left out.
    pub page_access_token: Option<String>,
    /// User Access Token of the user who is logged into the Facebook app, the short-lived kind.  Facebook explains it at <https://developers.facebook.com/docs/facebook-login/access-tokens>.  A userAccessToken needs a pageId beside it.  With both of them (userAccessToken/pageId), pageAccessToken may be left out.
    pub user_access_token: Option<String>,
    /// Id of the Facebook page. Mandatory together with userAccessToken.
    pub page_id: Option<String>,
    /// Id that the app has at Facebook.
    pub app_id: String,
    /// Secret that the app has at Facebook.
    pub app_secret: Option<String>,
    /// Address of this object in the API.
    pub self_uri: Option<String>,
    /// Fields that this version of the crate does not know. They are sent back as they came.
    pub extra: Object,
}

impl FacebookIntegrationRequest {
    /// One with the fields that it must have.
    #[must_use]
    pub fn new(name: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            app_id: app_id.into(),
            ..Json::blank()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`page_access_token`](Self::page_access_token).
    #[must_use]
    pub fn page_access_token(mut self, value: impl Into<String>) -> Self {
        self.page_access_token = Some(value.into());
        self
    }

    /// Sets [`user_access_token`](Self::user_access_token).
    #[must_use]
    pub fn user_access_token(mut self, value: impl Into<String>) -> Self {
        self.user_access_token = Some(value.into());
        self
    }

    /// Sets [`page_id`](Self::page_id).
    #[must_use]
    pub fn page_id(mut self, value: impl Into<String>) -> Self {
        self.page_id = Some(value.into());
        self
    }

    /// Sets [`app_secret`](Self::app_secret).
    #[must_use]
    pub fn app_secret(mut self, value: impl Into<String>) -> Self {
        self.app_secret = Some(value.into());
        self
    }

    /// Sets [`self_uri`](Self::self_uri).
    #[must_use]
    pub fn self_uri(mut self, value: impl Into<String>) -> Self {
        self.self_uri = Some(value.into());
        self
    }
}

record! {
    FacebookIntegrationRequest {
        id: "id",
        name: "name" required,
        page_access_token: "pageAccessToken" | "page_access_token",
        user_access_token: "userAccessToken" | "user_access_token",
        page_id: "pageId" | "page_id",
        app_id: "appId" | "app_id" required,
        app_secret: "appSecret" | "app_secret",
        self_uri: "selfUri" | "self_uri",
    }
}

/// The model `LineIntegration`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LineIntegration {
    /// Id of the integration; no two integrations share one.
    pub id: String,
    /// What the LINE integration is called.
    pub name: String,
    /// Id of the channel in LINE messenger.
    pub channel_id: String,
    /// Webhook URI to enter on the LINE platform.
    pub webhook_uri: String,
    /// State that the LINE integration is in.
    pub status: Option<String>,
    /// Recipient that stands for the LINE integration. A flow is tied to the integration through this recipient.
    pub recipient: Option<UriReference>,
    /// When this integration was set up. ISO-8601 text of the form yyyy-MM-ddTHH:mm:ss.SSSZ.
    pub date_created: Option<DateTime>,
    /// When this integration was last changed. ISO-8601 text of the form yyyy-MM-ddTHH:mm:ss.SSSZ.
    pub date_modified: Option<DateTime>,
    /// User who set this integration up.
    pub created_by: Option<UriReference>,
    /// User who was the last to change this integration.
    pub modified_by: Option<UriReference>,
    /// An update has to state this number.
    pub version: i64,
    /// Address of this object in the API.
    pub self_uri: Option<String>,
    /// Fields that this version of the crate does not know. They are sent back as they came.
    pub extra: Object,
}

impl LineIntegration {
    /// One with the fields that it must have.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        channel_id: impl Into<String>,
        webhook_uri: impl Into<String>,
        version: impl Into<i64>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            channel_id: channel_id.into(),
            webhook_uri: webhook_uri.into(),
            version: version.into(),
            ..Json::blank()
        }
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets [`recipient`](Self::recipient).
    #[must_use]
    pub fn recipient(mut self, value: impl Into<UriReference>) -> Self {
        self.recipient = Some(value.into());
        self
    }

    /// Sets [`date_created`](Self::date_created).
    #[must_use]
    pub fn date_created(mut self, value: DateTime) -> Self {
        self.date_created = Some(value);
        self
    }

    /// Sets [`date_modified`](Self::date_modified).
    #[must_use]
    pub fn date_modified(mut self, value: DateTime) -> Self {
        self.date_modified = Some(value);
        self
    }

    /// Sets [`created_by`](Self::created_by).
    #[must_use]
    pub fn created_by(mut self, value: impl Into<UriReference>) -> Self {
        self.created_by = Some(value.into());
        self
    }

    /// Sets [`modified_by`](Self::modified_by).
    #[must_use]
    pub fn modified_by(mut self, value: impl Into<UriReference>) -> Self {
        self.modified_by = Some(value.into());
        self
    }

    /// Sets [`self_uri`](Self::self_uri).
    #[must_use]
    pub fn self_uri(mut self, value: impl Into<String>) -> Self {
        self.self_uri = Some(value.into());
        self
    }
}

record! {
    LineIntegration {
        id: "id" required,
        name: "name" required,
        channel_id: "channelId" | "channel_id" required,
        webhook_uri: "webhookUri" | "webhook_uri" required,
        status: "status",
        recipient: "recipient",
        date_created: "dateCreated" | "date_created",
        date_modified: "dateModified" | "date_modified",
        created_by: "createdBy" | "created_by",
        modified_by: "modifiedBy" | "modified_by",
        version: "version" required,
        self_uri: "selfUri" | "self_uri",
    }
}

/// The model `LineIntegrationEntityListing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LineIntegrationEntityListing {
    /// The field `entities`.
    pub entities: Option<Vec<LineIntegration>>,
    /// The field `pageSize`.
    pub page_size: Option<i64>,
    /// The field `pageNumber`.
    pub page_number: Option<i64>,
    /// The field `total`.
    pub total: Option<i64>,
    /// The field `firstUri`.
    pub first_uri: Option<String>,
    /// The field `selfUri`.
    pub self_uri: Option<String>,
    /// The field `lastUri`.
    pub last_uri: Option<String>,
    /// The field `previousUri`.
    pub previous_uri: Option<String>,
    /// The field `nextUri`.
    pub next_uri: Option<String>,
    /// The field `pageCount`.
    pub page_count: Option<i64>,
    /// Fields that this version of the crate does not know. They are sent back as they came.
    pub extra: Object,
}

impl LineIntegrationEntityListing {
    /// One without any field.
    #[must_use]
    pub fn new() -> Self {
        Json::blank()
    }

    /// Sets [`entities`](Self::entities).
    #[must_use]
    pub fn entities(mut self, value: impl Into<Vec<LineIntegration>>) -> Self {
        self.entities = Some(value.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[must_use]
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Sets [`page_number`](Self::page_number).
    #[must_use]
    pub fn page_number(mut self, value: impl Into<i64>) -> Self {
        self.page_number = Some(value.into());
        self
    }

    /// Sets [`total`](Self::total).
    #[must_use]
    pub fn total(mut self, value: impl Into<i64>) -> Self {
        self.total = Some(value.into());
        self
    }

    /// Sets [`first_uri`](Self::first_uri).
    #[must_use]
    pub fn first_uri(mut self, value: impl Into<String>) -> Self {
        self.first_uri = Some(value.into());
        self
    }

    /// Sets [`self_uri`](Self::self_uri).
    #[must_use]
    pub fn self_uri(mut self, value: impl Into<String>) -> Self {
        self.self_uri = Some(value.into());
        self
    }

    /// Sets [`last_uri`](Self::last_uri).
    #[must_use]
    pub fn last_uri(mut self, value: impl Into<String>) -> Self {
        self.last_uri = Some(value.into());
        self
    }

    /// Sets [`previous_uri`](Self::previous_uri).
    #[must_use]
    pub fn previous_uri(mut self, value: impl Into<String>) -> Self {
        self.previous_uri = Some(value.into());
        self
    }

    /// Sets [`next_uri`](Self::next_uri).
    #[must_use]
    pub fn next_uri(mut self, value: impl Into<String>) -> Self {
        self.next_uri = Some(value.into());
        self
    }

    /// Sets [`page_count`](Self::page_count).
    #[must_use]
    pub fn page_count(mut self, value: impl Into<i64>) -> Self {
        self.page_count = Some(value.into());
        self
    }
}

impl Default for LineIntegrationEntityListing {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    LineIntegrationEntityListing {
        entities: "entities",
        page_size: "pageSize" | "page_size",
        page_number: "pageNumber" | "page_number",
        total: "total",
        first_uri: "firstUri" | "first_uri",
        self_uri: "selfUri" | "self_uri",
        last_uri: "lastUri" | "last_uri",
        previous_uri: "previousUri" | "previous_uri",
        next_uri: "nextUri" | "next_uri",
        page_count: "pageCount" | "page_count",
    }
}

/// The model `LineIntegrationRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LineIntegrationRequest {
    /// Id that no other object has.
    pub id: Option<String>,
    /// What the LINE integration is called.
    pub name: String,
    /// Id of the channel in LINE messenger. For a new official account, LINE asks for a webhook URL first: set the integration up without Channel Id &amp; Channel Secret, then add both with the update operation as soon as LINE has opened the account.  For every other account the Channel Id must be given. (A ChannelId can be changed only while the integration is inactive.)
    pub channel_id: Option<String>,
    /// Secret of the channel in LINE messenger. For a new official account, LINE asks for a webhook URL first: set the integration up without Channel Id &amp; Channel Secret, then add both with the update operation as soon as LINE has opened the account.  For every other account the Channel Secret must be given. (A ChannelSecret can be changed only while the integration is inactive.)
    pub channel_secret: Option<String>,
    /// Switcher Secret from LINE. Mandatory if the switcher function is enabled for the LINE account behind this integration. LINE states the secret in the documents it sends when the account is opened.
    pub switcher_secret: Option<String>,
    /// Service Code from LINE. Only LINE Enterprise accounts have one. LINE states the code in the documents it sends when the account is opened.
    pub service_code: Option<String>,
    /// Address of this object in the API.
    pub self_uri: Option<String>,
    /// Fields that this version of the crate does not know. They are sent back as they came.
    pub extra: Object,
}

impl LineIntegrationRequest {
    /// One with the fields that it must have.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Json::blank()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`channel_id`](Self::channel_id).
    #[must_use]
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
        self
    }

    /// Sets [`channel_secret`](Self::channel_secret).
    #[must_use]
    pub fn channel_secret(mut self, value: impl Into<String>) -> Self {
        self.channel_secret = Some(value.into());
        self
    }

    /// Sets [`switcher_secret`](Self::switcher_secret).
    #[must_use]
    pub fn switcher_secret(mut self, value: impl Into<String>) -> Self {
        self.switcher_secret = Some(value.into());
        self
    }

    /// Sets [`service_code`](Self::service_code).
    #[must_use]
    pub fn service_code(mut self, value: impl Into<String>) -> Self {
        self.service_code = Some(value.into());
        self
    }

    /// Sets [`self_uri`](Self::self_uri).
    #[must_use]
    pub fn self_uri(mut self, value: impl Into<String>) -> Self {
        self.self_uri = Some(value.into());
        self
    }
}

record! {
    LineIntegrationRequest {
        id: "id",
        name: "name" required,
        channel_id: "channelId" | "channel_id",
        channel_secret: "channelSecret" | "channel_secret",
        switcher_secret: "switcherSecret" | "switcher_secret",
        service_code: "serviceCode" | "service_code",
        self_uri: "selfUri" | "self_uri",
    }
}

/// The model `MessagingSticker`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessagingSticker {
    /// Id that no other object has.
    pub id: Option<String>,
    /// The field `name`.
    pub name: Option<String>,
    /// Id that the provider gave the sticker.
    pub provider_sticker_id: i64,
    /// Id that the provider gave the package of the sticker.
    pub provider_package_id: Option<i64>,
    /// Name that the provider gave the package of the sticker.
    pub package_name: Option<String>,
    /// Kind of messenger that provides the sticker.
    pub messenger_type: String,
    /// Kind of sticker.
    pub sticker_type: String,
    /// Version number that the provider gave the sticker.
    pub provider_version: Option<i64>,
    /// The field `uriLocation`.
    pub uri_location: Option<String>,
    /// Address of this object in the API.
    pub self_uri: Option<String>,
    /// Fields that this version of the crate does not know. They are sent back as they came.
    pub extra: Object,
}

impl MessagingSticker {
    /// One with the fields that it must have.
    #[must_use]
    pub fn new(
        provider_sticker_id: impl Into<i64>,
        messenger_type: impl Into<String>,
        sticker_type: impl Into<String>,
    ) -> Self {
        Self {
            provider_sticker_id: provider_sticker_id.into(),
            messenger_type: messenger_type.into(),
            sticker_type: sticker_type.into(),
            ..Json::blank()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`provider_package_id`](Self::provider_package_id).
    #[must_use]
    pub fn provider_package_id(mut self, value: impl Into<i64>) -> Self {
        self.provider_package_id = Some(value.into());
        self
    }

    /// Sets [`package_name`](Self::package_name).
    #[must_use]
    pub fn package_name(mut self, value: impl Into<String>) -> Self {
        self.package_name = Some(value.into());
        self
    }

    /// Sets [`provider_version`](Self::provider_version).
    #[must_use]
    pub fn provider_version(mut self, value: impl Into<i64>) -> Self {
        self.provider_version = Some(value.into());
        self
    }

    /// Sets [`uri_location`](Self::uri_location).
    #[must_use]
    pub fn uri_location(mut self, value: impl Into<String>) -> Self {
        self.uri_location = Some(value.into());
        self
    }

    /// Sets [`self_uri`](Self::self_uri).
    #[must_use]
    pub fn self_uri(mut self, value: impl Into<String>) -> Self {
        self.self_uri = Some(value.into());
        self
    }
}

record! {
    MessagingSticker {
        id: "id",
        name: "name",
        provider_sticker_id: "providerStickerId" | "provider_sticker_id" required,
        provider_package_id: "providerPackageId" | "provider_package_id",
        package_name: "packageName" | "package_name",
        messenger_type: "messengerType" | "messenger_type" required,
        sticker_type: "stickerType" | "sticker_type" required,
        provider_version: "providerVersion" | "provider_version",
        uri_location: "uriLocation" | "uri_location",
        self_uri: "selfUri" | "self_uri",
    }
}

/// The model `MessagingStickerEntityListing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessagingStickerEntityListing {
    /// The field `entities`.
    pub entities: Option<Vec<MessagingSticker>>,
    /// The field `pageSize`.
    pub page_size: Option<i64>,
    /// The field `pageNumber`.
    pub page_number: Option<i64>,
    /// The field `total`.
    pub total: Option<i64>,
    /// The field `firstUri`.
    pub first_uri: Option<String>,
    /// The field `selfUri`.
    pub self_uri: Option<String>,
    /// The field `lastUri`.
    pub last_uri: Option<String>,
    /// The field `previousUri`.
    pub previous_uri: Option<String>,
    /// The field `nextUri`.
    pub next_uri: Option<String>,
    /// The field `pageCount`.
    pub page_count: Option<i64>,
    /// Fields that this version of the crate does not know. They are sent back as they came.
    pub extra: Object,
}

impl MessagingStickerEntityListing {
    /// One without any field.
    #[must_use]
    pub fn new() -> Self {
        Json::blank()
    }

    /// Sets [`entities`](Self::entities).
    #[must_use]
    pub fn entities(mut self, value: impl Into<Vec<MessagingSticker>>) -> Self {
        self.entities = Some(value.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[must_use]
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Sets [`page_number`](Self::page_number).
    #[must_use]
    pub fn page_number(mut self, value: impl Into<i64>) -> Self {
        self.page_number = Some(value.into());
        self
    }

    /// Sets [`total`](Self::total).
    #[must_use]
    pub fn total(mut self, value: impl Into<i64>) -> Self {
        self.total = Some(value.into());
        self
    }

    /// Sets [`first_uri`](Self::first_uri).
    #[must_use]
    pub fn first_uri(mut self, value: impl Into<String>) -> Self {
        self.first_uri = Some(value.into());
        self
    }

    /// Sets [`self_uri`](Self::self_uri).
    #[must_use]
    pub fn self_uri(mut self, value: impl Into<String>) -> Self {
        self.self_uri = Some(value.into());
        self
    }

    /// Sets [`last_uri`](Self::last_uri).
    #[must_use]
    pub fn last_uri(mut self, value: impl Into<String>) -> Self {
        self.last_uri = Some(value.into());
        self
    }

    /// Sets [`previous_uri`](Self::previous_uri).
    #[must_use]
    pub fn previous_uri(mut self, value: impl Into<String>) -> Self {
        self.previous_uri = Some(value.into());
        self
    }

    /// Sets [`next_uri`](Self::next_uri).
    #[must_use]
    pub fn next_uri(mut self, value: impl Into<String>) -> Self {
        self.next_uri = Some(value.into());
        self
    }

    /// Sets [`page_count`](Self::page_count).
    #[must_use]
    pub fn page_count(mut self, value: impl Into<i64>) -> Self {
        self.page_count = Some(value.into());
        self
    }
}

impl Default for MessagingStickerEntityListing {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    MessagingStickerEntityListing {
        entities: "entities",
        page_size: "pageSize" | "page_size",
        page_number: "pageNumber" | "page_number",
        total: "total",
        first_uri: "firstUri" | "first_uri",
        self_uri: "selfUri" | "self_uri",
        last_uri: "lastUri" | "last_uri",
        previous_uri: "previousUri" | "previous_uri",
        next_uri: "nextUri" | "next_uri",
        page_count: "pageCount" | "page_count",
    }
}

/// The model `TwitterIntegration`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TwitterIntegration {
    /// Id of the integration; no two integrations share one.
    pub id: String,
    /// What the Twitter integration is called.
    pub name: String,
    /// Access Token Key that Twitter issued.
    pub access_token_key: String,
    /// Consumer Key that Twitter issued.
    pub consumer_key: String,
    /// Name of the account at Twitter.
    pub username: Option<String>,
    /// UserId of the account at Twitter.
    pub user_id: Option<String>,
    /// State that the Twitter integration is in.
    pub status: Option<String>,
    /// Kind of Twitter account that the integration uses.
    pub tier: String,
    /// Name of the environment at Twitter, such as env-beta (mandatory in the premium tier).
    pub env_name: Option<String>,
    /// Recipient that stands for the Twitter integration. A flow is tied to the integration through this recipient.
    pub recipient: Option<UriReference>,
    /// When this integration was set up. ISO-8601 text of the form yyyy-MM-ddTHH:mm:ss.SSSZ.
    pub date_created: Option<DateTime>,
    /// When this integration was last changed. ISO-8601 text of the form yyyy-MM-ddTHH:mm:ss.SSSZ.
    pub date_modified: Option<DateTime>,
    /// User who set this integration up.
    pub created_by: Option<UriReference>,
    /// User who was the last to change this integration.
    pub modified_by: Option<UriReference>,
    /// An update has to state this number.
    pub version: i64,
    /// Address of this object in the API.
    pub self_uri: Option<String>,
    /// Fields that this version of the crate does not know. They are sent back as they came.
    pub extra: Object,
}

impl TwitterIntegration {
    /// One with the fields that it must have.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        access_token_key: impl Into<String>,
        consumer_key: impl Into<String>,
        tier: impl Into<String>,
        version: impl Into<i64>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            access_token_key: access_token_key.into(),
            consumer_key: consumer_key.into(),
            tier: tier.into(),
            version: version.into(),
            ..Json::blank()
        }
    }

    /// Sets [`username`](Self::username).
    #[must_use]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets [`env_name`](Self::env_name).
    #[must_use]
    pub fn env_name(mut self, value: impl Into<String>) -> Self {
        self.env_name = Some(value.into());
        self
    }

    /// Sets [`recipient`](Self::recipient).
    #[must_use]
    pub fn recipient(mut self, value: impl Into<UriReference>) -> Self {
        self.recipient = Some(value.into());
        self
    }

    /// Sets [`date_created`](Self::date_created).
    #[must_use]
    pub fn date_created(mut self, value: DateTime) -> Self {
        self.date_created = Some(value);
        self
    }

    /// Sets [`date_modified`](Self::date_modified).
    #[must_use]
    pub fn date_modified(mut self, value: DateTime) -> Self {
        self.date_modified = Some(value);
        self
    }

    /// Sets [`created_by`](Self::created_by).
    #[must_use]
    pub fn created_by(mut self, value: impl Into<UriReference>) -> Self {
        self.created_by = Some(value.into());
        self
    }

    /// Sets [`modified_by`](Self::modified_by).
    #[must_use]
    pub fn modified_by(mut self, value: impl Into<UriReference>) -> Self {
        self.modified_by = Some(value.into());
        self
    }

    /// Sets [`self_uri`](Self::self_uri).
    #[must_use]
    pub fn self_uri(mut self, value: impl Into<String>) -> Self {
        self.self_uri = Some(value.into());
        self
    }
}

record! {
    TwitterIntegration {
        id: "id" required,
        name: "name" required,
        access_token_key: "accessTokenKey" | "access_token_key" required,
        consumer_key: "consumerKey" | "consumer_key" required,
        username: "username",
        user_id: "userId" | "user_id",
        status: "status",
        tier: "tier" required,
        env_name: "envName" | "env_name",
        recipient: "recipient",
        date_created: "dateCreated" | "date_created",
        date_modified: "dateModified" | "date_modified",
        created_by: "createdBy" | "created_by",
        modified_by: "modifiedBy" | "modified_by",
        version: "version" required,
        self_uri: "selfUri" | "self_uri",
    }
}

/// The model `TwitterIntegrationEntityListing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TwitterIntegrationEntityListing {
    /// The field `entities`.
    pub entities: Option<Vec<TwitterIntegration>>,
    /// The field `pageSize`.
    pub page_size: Option<i64>,
    /// The field `pageNumber`.
    pub page_number: Option<i64>,
    /// The field `total`.
    pub total: Option<i64>,
    /// The field `firstUri`.
    pub first_uri: Option<String>,
    /// The field `selfUri`.
    pub self_uri: Option<String>,
    /// The field `lastUri`.
    pub last_uri: Option<String>,
    /// The field `previousUri`.
    pub previous_uri: Option<String>,
    /// The field `nextUri`.
    pub next_uri: Option<String>,
    /// The field `pageCount`.
    pub page_count: Option<i64>,
    /// Fields that this version of the crate does not know. They are sent back as they came.
    pub extra: Object,
}

impl TwitterIntegrationEntityListing {
    /// One without any field.
    #[must_use]
    pub fn new() -> Self {
        Json::blank()
    }

    /// Sets [`entities`](Self::entities).
    #[must_use]
    pub fn entities(mut self, value: impl Into<Vec<TwitterIntegration>>) -> Self {
        self.entities = Some(value.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[must_use]
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Sets [`page_number`](Self::page_number).
    #[must_use]
    pub fn page_number(mut self, value: impl Into<i64>) -> Self {
        self.page_number = Some(value.into());
        self
    }

    /// Sets [`total`](Self::total).
    #[must_use]
    pub fn total(mut self, value: impl Into<i64>) -> Self {
        self.total = Some(value.into());
        self
    }

    /// Sets [`first_uri`](Self::first_uri).
    #[must_use]
    pub fn first_uri(mut self, value: impl Into<String>) -> Self {
        self.first_uri = Some(value.into());
        self
    }

    /// Sets [`self_uri`](Self::self_uri).
    #[must_use]
    pub fn self_uri(mut self, value: impl Into<String>) -> Self {
        self.self_uri = Some(value.into());
        self
    }

    /// Sets [`last_uri`](Self::last_uri).
    #[must_use]
    pub fn last_uri(mut self, value: impl Into<String>) -> Self {
        self.last_uri = Some(value.into());
        self
    }

    /// Sets [`previous_uri`](Self::previous_uri).
    #[must_use]
    pub fn previous_uri(mut self, value: impl Into<String>) -> Self {
        self.previous_uri = Some(value.into());
        self
    }

    /// Sets [`next_uri`](Self::next_uri).
    #[must_use]
    pub fn next_uri(mut self, value: impl Into<String>) -> Self {
        self.next_uri = Some(value.into());
        self
    }

    /// Sets [`page_count`](Self::page_count).
    #[must_use]
    pub fn page_count(mut self, value: impl Into<i64>) -> Self {
        self.page_count = Some(value.into());
        self
    }
}

impl Default for TwitterIntegrationEntityListing {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    TwitterIntegrationEntityListing {
        entities: "entities",
        page_size: "pageSize" | "page_size",
        page_number: "pageNumber" | "page_number",
        total: "total",
        first_uri: "firstUri" | "first_uri",
        self_uri: "selfUri" | "self_uri",
        last_uri: "lastUri" | "last_uri",
        previous_uri: "previousUri" | "previous_uri",
        next_uri: "nextUri" | "next_uri",
        page_count: "pageCount" | "page_count",
    }
}

/// The model `TwitterIntegrationRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TwitterIntegrationRequest {
    /// Id that no other object has.
    pub id: Option<String>,
    /// What the Twitter integration is called.
    pub name: String,
    /// Access Token Key that Twitter issued.
    pub access_token_key: String,
    /// Access Token Secret that Twitter issued.
    pub access_token_secret: String,
    /// Consumer Key that Twitter issued.
    pub consumer_key: String,
    /// Consumer Secret that Twitter issued.
    pub consumer_secret: String,
    /// Kind of Twitter account that the integration uses.
    pub tier: String,
    /// Name of the environment at Twitter, such as env-beta (mandatory in the premium tier).
    pub env_name: Option<String>,
    /// Address of this object in the API.
    pub self_uri: Option<String>,
    /// Fields that this version of the crate does not know. They are sent back as they came.
    pub extra: Object,
}

impl TwitterIntegrationRequest {
    /// One with the fields that it must have.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        access_token_key: impl Into<String>,
        access_token_secret: impl Into<String>,
        consumer_key: impl Into<String>,
        consumer_secret: impl Into<String>,
        tier: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            access_token_key: access_token_key.into(),
            access_token_secret: access_token_secret.into(),
            consumer_key: consumer_key.into(),
            consumer_secret: consumer_secret.into(),
            tier: tier.into(),
            ..Json::blank()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`env_name`](Self::env_name).
    #[must_use]
    pub fn env_name(mut self, value: impl Into<String>) -> Self {
        self.env_name = Some(value.into());
        self
    }

    /// Sets [`self_uri`](Self::self_uri).
    #[must_use]
    pub fn self_uri(mut self, value: impl Into<String>) -> Self {
        self.self_uri = Some(value.into());
        self
    }
}

record! {
    TwitterIntegrationRequest {
        id: "id",
        name: "name" required,
        access_token_key: "accessTokenKey" | "access_token_key" required,
        access_token_secret: "accessTokenSecret" | "access_token_secret" required,
        consumer_key: "consumerKey" | "consumer_key" required,
        consumer_secret: "consumerSecret" | "consumer_secret" required,
        tier: "tier" required,
        env_name: "envName" | "env_name",
        self_uri: "selfUri" | "self_uri",
    }
}

/// The model `UriReference`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UriReference {
    /// The field `id`.
    pub id: Option<String>,
    /// The field `name`.
    pub name: Option<String>,
    /// The field `selfUri`.
    pub self_uri: Option<String>,
    /// Fields that this version of the crate does not know. They are sent back as they came.
    pub extra: Object,
}

impl UriReference {
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

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`self_uri`](Self::self_uri).
    #[must_use]
    pub fn self_uri(mut self, value: impl Into<String>) -> Self {
        self.self_uri = Some(value.into());
        self
    }
}

impl Default for UriReference {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    UriReference {
        id: "id",
        name: "name",
        self_uri: "selfUri" | "self_uri",
    }
}
