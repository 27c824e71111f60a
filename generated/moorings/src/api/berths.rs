//! The operations of the page `Berths`.

use crate::runtime::{Call, Client, call, operations, pages};
use crate::{auth, models};

/// The operations of the page `Berths`.
#[derive(Clone, Debug)]
pub struct BerthsApi {
    pub(crate) client: Client,
}

impl BerthsApi {
    /// Lists the berths of the harbour
    ///
    /// Sends `GET /berths`.
    ///
    /// # Example
    /// ```no_run
    /// # use moorings::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.berths().list_berths().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list_berths(&self) -> ListBerths {
        ListBerths(Call::json(&self.client, &LIST_BERTHS))
    }

    /// Finds a berth
    ///
    /// Sends `GET /berths/{berthId}`.
    ///
    /// # Arguments
    /// * `berth_id`: Which berth
    ///
    /// # Errors
    /// * Status 404: There is no such berth
    ///
    /// # Example
    /// ```no_run
    /// # use moorings::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.berths().get_berth("berth-id").await?;
    /// # Ok(()) }
    /// ```
    pub fn get_berth(&self, berth_id: impl Into<String>) -> Call<models::Berth> {
        let mut call = Call::json(&self.client, &GET_BERTH);
        call.path("berthId", &berth_id.into());
        call
    }

    /// Books a berth
    ///
    /// Sends `POST /berths/{berthId}/bookings`.
    ///
    /// # Arguments
    /// * `berth_id`: Which berth
    /// * `booking_request`: Who comes, and when
    ///
    /// # Errors
    /// * Status 409: Somebody else has it on one of these days
    ///
    /// # Example
    /// ```no_run
    /// # use moorings::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .berths()
    ///     .book_berth(
    ///         "berth-id",
    ///         models::BookingRequest::new(serde_json::from_str::<models::Vessel>("…")?, "2024-02-29".parse::<moorings::Date>()?, 1),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn book_berth(
        &self,
        berth_id: impl Into<String>,
        booking_request: impl Into<models::BookingRequest>,
    ) -> Call<models::Booking> {
        let mut call = Call::json(&self.client, &BOOK_BERTH);
        call.path("berthId", &berth_id.into());
        call.body_json(&booking_request.into());
        call
    }
}

call! {
    /// A call of [`BerthsApi::list_berths`](super::BerthsApi::list_berths).
    ListBerths => models::BerthPage {
        /// Berths of this kind alone
        kind: models::BerthKind => query "kind",
        /// How deep the water must be, in metres
        min_depth: f64 => query "minDepth",
        /// How many berths one page holds
        ///
        /// Without it, the server takes `50`.
        limit: i64 => query "limit",
        /// The `nextCursor` of the page before
        cursor: String => query "cursor",
    }
}

pages! {
    ListBerths => models::BerthPage [.items] => models::Berth as ["items"] by Cursor {
        parameter: "cursor",
        next: &["nextCursor"],
    }
}

operations! {
    LIST_BERTHS: GET "/berths" as "list_berths" accepts "application/json" by [auth::OFFICE],
    GET_BERTH: GET "/berths/{berthId}" as "get_berth" accepts "application/json" by [auth::OFFICE],
    BOOK_BERTH: POST "/berths/{berthId}/bookings" as "book_berth" sends "application/json" accepts "application/json" by [auth::OFFICE],
}
