//! The models that the page `Messaging` alone needs.

use crate::runtime::codec::prelude::*;

record! {
    /// The model `FacebookIntegration`.
    pub struct FacebookIntegration {
        /// Id of the integration; no two integrations share one.
        pub id: String as "id",
        /// What the Facebook integration is called.
        pub name: String as "name",
        /// Id of the app in Facebook messenger.
        pub app_id: String as "appId" | "app_id",
        /// Id of the page in Facebook messenger.
        pub page_id?: String as "pageId" | "page_id",
        /// State that the Facebook integration is in.
        pub status?: String as "status",
        /// Recipient that stands for the Facebook integration. A flow is tied to the integration through this recipient.
        pub recipient?: UriReference as "recipient",
        /// When this integration was set up. ISO-8601 text of the form yyyy-MM-ddTHH:mm:ss.SSSZ.
        pub date_created?: DateTime as "dateCreated" | "date_created",
        /// When this integration was last changed. ISO-8601 text of the form yyyy-MM-ddTHH:mm:ss.SSSZ.
        pub date_modified?: DateTime as "dateModified" | "date_modified",
        /// User who set this integration up.
        pub created_by?: UriReference as "createdBy" | "created_by",
        /// User who was the last to change this integration.
        pub modified_by?: UriReference as "modifiedBy" | "modified_by",
        /// An update has to state this number.
        pub version: i64 as "version",
        /// Address of this object in the API.
        pub self_uri?: String as "selfUri" | "self_uri",
    }
}

record! {
    /// The model `FacebookIntegrationEntityListing`.
    #[derive(Default)]
    pub struct FacebookIntegrationEntityListing {
        /// The field `entities`.
        pub entities?: Vec<FacebookIntegration> as "entities",
        /// The field `pageSize`.
        pub page_size?: i64 as "pageSize" | "page_size",
        /// The field `pageNumber`.
        pub page_number?: i64 as "pageNumber" | "page_number",
        /// The field `total`.
        pub total?: i64 as "total",
        /// The field `firstUri`.
        pub first_uri?: String as "firstUri" | "first_uri",
        /// The field `selfUri`.
        pub self_uri?: String as "selfUri" | "self_uri",
        /// The field `lastUri`.
        pub last_uri?: String as "lastUri" | "last_uri",
        /// The field `previousUri`.
        pub previous_uri?: String as "previousUri" | "previous_uri",
        /// The field `nextUri`.
        pub next_uri?: String as "nextUri" | "next_uri",
        /// The field `pageCount`.
        pub page_count?: i64 as "pageCount" | "page_count",
    }
}

record! {
    /// The model `FacebookIntegrationRequest`.
    pub struct FacebookIntegrationRequest {
        /// Id that no other object has.
        pub id?: String as "id",
        /// What the Facebook integration is called.
        pub name: String as "name",
        /// Page Access Token of the Facebook page, the long-lived kind.  Facebook explains it at <https://developers.facebook.com/docs/facebook-login/access-tokens>.  With a pageAccessToken, pageId and userAccessToken may be left out.
        pub page_access_token?: String as "pageAccessToken" | "page_access_token",
        /// User Access Token of the user who is logged into the Facebook app, the short-lived kind.  Facebook explains it at <https://developers.facebook.com/docs/facebook-login/access-tokens>.  A userAccessToken needs a pageId beside it.  With both of them (userAccessToken/pageId), pageAccessToken may be left out.
        pub user_access_token?: String as "userAccessToken" | "user_access_token",
        /// Id of the Facebook page. Mandatory together with userAccessToken.
        pub page_id?: String as "pageId" | "page_id",
        /// Id that the app has at Facebook.
        pub app_id: String as "appId" | "app_id",
        /// Secret that the app has at Facebook.
        pub app_secret?: String as "appSecret" | "app_secret",
        /// Address of this object in the API.
        pub self_uri?: String as "selfUri" | "self_uri",
    }
}

record! {
    /// The model `LineIntegration`.
    pub struct LineIntegration {
        /// Id of the integration; no two integrations share one.
        pub id: String as "id",
        /// What the LINE integration is called.
        pub name: String as "name",
        /// Id of the channel in LINE messenger.
        pub channel_id: String as "channelId" | "channel_id",
        /// Webhook URI to enter on the LINE platform.
        pub webhook_uri: String as "webhookUri" | "webhook_uri",
        /// State that the LINE integration is in.
        pub status?: String as "status",
        /// Recipient that stands for the LINE integration. A flow is tied to the integration through this recipient.
        pub recipient?: UriReference as "recipient",
        /// When this integration was set up. ISO-8601 text of the form yyyy-MM-ddTHH:mm:ss.SSSZ.
        pub date_created?: DateTime as "dateCreated" | "date_created",
        /// When this integration was last changed. ISO-8601 text of the form yyyy-MM-ddTHH:mm:ss.SSSZ.
        pub date_modified?: DateTime as "dateModified" | "date_modified",
        /// User who set this integration up.
        pub created_by?: UriReference as "createdBy" | "created_by",
        /// User who was the last to change this integration.
        pub modified_by?: UriReference as "modifiedBy" | "modified_by",
        /// An update has to state this number.
        pub version: i64 as "version",
        /// Address of this object in the API.
        pub self_uri?: String as "selfUri" | "self_uri",
    }
}

record! {
    /// The model `LineIntegrationEntityListing`.
    #[derive(Default)]
    pub struct LineIntegrationEntityListing {
        /// The field `entities`.
        pub entities?: Vec<LineIntegration> as "entities",
        /// The field `pageSize`.
        pub page_size?: i64 as "pageSize" | "page_size",
        /// The field `pageNumber`.
        pub page_number?: i64 as "pageNumber" | "page_number",
        /// The field `total`.
        pub total?: i64 as "total",
        /// The field `firstUri`.
        pub first_uri?: String as "firstUri" | "first_uri",
        /// The field `selfUri`.
        pub self_uri?: String as "selfUri" | "self_uri",
        /// The field `lastUri`.
        pub last_uri?: String as "lastUri" | "last_uri",
        /// The field `previousUri`.
        pub previous_uri?: String as "previousUri" | "previous_uri",
        /// The field `nextUri`.
        pub next_uri?: String as "nextUri" | "next_uri",
        /// The field `pageCount`.
        pub page_count?: i64 as "pageCount" | "page_count",
    }
}

record! {
    /// The model `LineIntegrationRequest`.
    pub struct LineIntegrationRequest {
        /// Id that no other object has.
        pub id?: String as "id",
        /// What the LINE integration is called.
        pub name: String as "name",
        /// Id of the channel in LINE messenger. For a new official account, LINE asks for a webhook URL first: set the integration up without Channel Id &amp; Channel Secret, then add both with the update operation as soon as LINE has opened the account.  For every other account the Channel Id must be given. (A ChannelId can be changed only while the integration is inactive.)
        pub channel_id?: String as "channelId" | "channel_id",
        /// Secret of the channel in LINE messenger. For a new official account, LINE asks for a webhook URL first: set the integration up without Channel Id &amp; Channel Secret, then add both with the update operation as soon as LINE has opened the account.  For every other account the Channel Secret must be given. (A ChannelSecret can be changed only while the integration is inactive.)
        pub channel_secret?: String as "channelSecret" | "channel_secret",
        /// Switcher Secret from LINE. Mandatory if the switcher function is enabled for the LINE account behind this integration. LINE states the secret in the documents it sends when the account is opened.
        pub switcher_secret?: String as "switcherSecret" | "switcher_secret",
        /// Service Code from LINE. Only LINE Enterprise accounts have one. LINE states the code in the documents it sends when the account is opened.
        pub service_code?: String as "serviceCode" | "service_code",
        /// Address of this object in the API.
        pub self_uri?: String as "selfUri" | "self_uri",
    }
}

record! {
    /// The model `MessagingSticker`.
    pub struct MessagingSticker {
        /// Id that no other object has.
        pub id?: String as "id",
        /// The field `name`.
        pub name?: String as "name",
        /// Id that the provider gave the sticker.
        pub provider_sticker_id: i64 as "providerStickerId" | "provider_sticker_id",
        /// Id that the provider gave the package of the sticker.
        pub provider_package_id?: i64 as "providerPackageId" | "provider_package_id",
        /// Name that the provider gave the package of the sticker.
        pub package_name?: String as "packageName" | "package_name",
        /// Kind of messenger that provides the sticker.
        pub messenger_type: String as "messengerType" | "messenger_type",
        /// Kind of sticker.
        pub sticker_type: String as "stickerType" | "sticker_type",
        /// Version number that the provider gave the sticker.
        pub provider_version?: i64 as "providerVersion" | "provider_version",
        /// The field `uriLocation`.
        pub uri_location?: String as "uriLocation" | "uri_location",
        /// Address of this object in the API.
        pub self_uri?: String as "selfUri" | "self_uri",
    }
}

record! {
    /// The model `MessagingStickerEntityListing`.
    #[derive(Default)]
    pub struct MessagingStickerEntityListing {
        /// The field `entities`.
        pub entities?: Vec<MessagingSticker> as "entities",
        /// The field `pageSize`.
        pub page_size?: i64 as "pageSize" | "page_size",
        /// The field `pageNumber`.
        pub page_number?: i64 as "pageNumber" | "page_number",
        /// The field `total`.
        pub total?: i64 as "total",
        /// The field `firstUri`.
        pub first_uri?: String as "firstUri" | "first_uri",
        /// The field `selfUri`.
        pub self_uri?: String as "selfUri" | "self_uri",
        /// The field `lastUri`.
        pub last_uri?: String as "lastUri" | "last_uri",
        /// The field `previousUri`.
        pub previous_uri?: String as "previousUri" | "previous_uri",
        /// The field `nextUri`.
        pub next_uri?: String as "nextUri" | "next_uri",
        /// The field `pageCount`.
        pub page_count?: i64 as "pageCount" | "page_count",
    }
}

record! {
    /// The model `TwitterIntegration`.
    pub struct TwitterIntegration {
        /// Id of the integration; no two integrations share one.
        pub id: String as "id",
        /// What the Twitter integration is called.
        pub name: String as "name",
        /// Access Token Key that Twitter issued.
        pub access_token_key: String as "accessTokenKey" | "access_token_key",
        /// Consumer Key that Twitter issued.
        pub consumer_key: String as "consumerKey" | "consumer_key",
        /// Name of the account at Twitter.
        pub username?: String as "username",
        /// UserId of the account at Twitter.
        pub user_id?: String as "userId" | "user_id",
        /// State that the Twitter integration is in.
        pub status?: String as "status",
        /// Kind of Twitter account that the integration uses.
        pub tier: String as "tier",
        /// Name of the environment at Twitter, such as env-beta (mandatory in the premium tier).
        pub env_name?: String as "envName" | "env_name",
        /// Recipient that stands for the Twitter integration. A flow is tied to the integration through this recipient.
        pub recipient?: UriReference as "recipient",
        /// When this integration was set up. ISO-8601 text of the form yyyy-MM-ddTHH:mm:ss.SSSZ.
        pub date_created?: DateTime as "dateCreated" | "date_created",
        /// When this integration was last changed. ISO-8601 text of the form yyyy-MM-ddTHH:mm:ss.SSSZ.
        pub date_modified?: DateTime as "dateModified" | "date_modified",
        /// User who set this integration up.
        pub created_by?: UriReference as "createdBy" | "created_by",
        /// User who was the last to change this integration.
        pub modified_by?: UriReference as "modifiedBy" | "modified_by",
        /// An update has to state this number.
        pub version: i64 as "version",
        /// Address of this object in the API.
        pub self_uri?: String as "selfUri" | "self_uri",
    }
}

record! {
    /// The model `TwitterIntegrationEntityListing`.
    #[derive(Default)]
    pub struct TwitterIntegrationEntityListing {
        /// The field `entities`.
        pub entities?: Vec<TwitterIntegration> as "entities",
        /// The field `pageSize`.
        pub page_size?: i64 as "pageSize" | "page_size",
        /// The field `pageNumber`.
        pub page_number?: i64 as "pageNumber" | "page_number",
        /// The field `total`.
        pub total?: i64 as "total",
        /// The field `firstUri`.
        pub first_uri?: String as "firstUri" | "first_uri",
        /// The field `selfUri`.
        pub self_uri?: String as "selfUri" | "self_uri",
        /// The field `lastUri`.
        pub last_uri?: String as "lastUri" | "last_uri",
        /// The field `previousUri`.
        pub previous_uri?: String as "previousUri" | "previous_uri",
        /// The field `nextUri`.
        pub next_uri?: String as "nextUri" | "next_uri",
        /// The field `pageCount`.
        pub page_count?: i64 as "pageCount" | "page_count",
    }
}

record! {
    /// The model `TwitterIntegrationRequest`.
    pub struct TwitterIntegrationRequest {
        /// Id that no other object has.
        pub id?: String as "id",
        /// What the Twitter integration is called.
        pub name: String as "name",
        /// Access Token Key that Twitter issued.
        pub access_token_key: String as "accessTokenKey" | "access_token_key",
        /// Access Token Secret that Twitter issued.
        pub access_token_secret: String as "accessTokenSecret" | "access_token_secret",
        /// Consumer Key that Twitter issued.
        pub consumer_key: String as "consumerKey" | "consumer_key",
        /// Consumer Secret that Twitter issued.
        pub consumer_secret: String as "consumerSecret" | "consumer_secret",
        /// Kind of Twitter account that the integration uses.
        pub tier: String as "tier",
        /// Name of the environment at Twitter, such as env-beta (mandatory in the premium tier).
        pub env_name?: String as "envName" | "env_name",
        /// Address of this object in the API.
        pub self_uri?: String as "selfUri" | "self_uri",
    }
}

record! {
    /// The model `UriReference`.
    #[derive(Default)]
    pub struct UriReference {
        /// The field `id`.
        pub id?: String as "id",
        /// The field `name`.
        pub name?: String as "name",
        /// The field `selfUri`.
        pub self_uri?: String as "selfUri" | "self_uri",
    }
}
