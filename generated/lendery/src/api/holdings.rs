//! The operations of the page `Holdings`.

use crate::runtime::codec::Date;
use crate::runtime::{Call, Client, call, operations, pages};
use crate::{auth, models};

/// The operations of the page `Holdings`.
#[derive(Clone, Debug)]
pub struct HoldingsApi {
    pub(crate) client: Client,
}

impl HoldingsApi {
    /// Finds holdings
    ///
    /// Sends `GET /holdings`.
    ///
    /// # Example
    /// ```no_run
    /// # use lendery::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.holdings().find_holdings().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn find_holdings(&self) -> FindHoldings {
        FindHoldings(Call::json(&self.client, &FIND_HOLDINGS))
    }

    /// Changes a holding
    ///
    /// Sends `PUT /holdings/{holdingId}`.
    ///
    /// # Arguments
    /// * `holding_id`: Which holding
    /// * `holding`: What it is from now on
    ///
    /// # Example
    /// ```no_run
    /// # use lendery::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .holdings()
    ///     .change_holding("holding-id", serde_json::from_str::<models::Holding>("…")?)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn change_holding(
        &self,
        holding_id: impl Into<String>,
        holding: impl Into<models::Holding>,
    ) -> Call<models::Holding> {
        let mut call = Call::json(&self.client, &CHANGE_HOLDING);
        call.path("holdingId", &holding_id.into());
        call.body_json(&holding.into());
        call
    }
}

call! {
    /// A call of [`HoldingsApi::find_holdings`](super::HoldingsApi::find_holdings).
    FindHoldings => models::HoldingPage {
        /// Ids of holdings, separated by commas
        ids: Vec<i64> => query_as "ids" Csv,
        /// What they are about, separated by `|`
        subjects: String => list query_as "subjects" Pipes,
        /// Words that they hold, space separated
        words: String => list query_as "words" Ssv,
        /// Whether they are there; may be repeated
        states: Vec<models::State> => query "states",
        /// Where they are
        near: models::Branch => query_as "near" DeepObject,
        /// A branch that has the same
        like: models::Branch => query_as "like" Json,
        /// The day from which on they are there
        since: Date => query "since",
        /// Which page of the holdings, from 1
        ///
        /// Without it, the server takes `1`.
        page: i64 => query "page",
    }
}

pages! {
    FindHoldings => models::HoldingPage [.items] => models::Holding as ["items"] by Number {
        parameter: "page",
        first: 1,
        last: Some(&["pageCount"]),
    }
}

operations! {
    FIND_HOLDINGS: GET "/holdings" as "find_holdings" accepts "application/json" by [auth::CARD],
    CHANGE_HOLDING: PUT "/holdings/{holdingId}" as "change_holding" sends "application/json" accepts "application/json" by [auth::CARD, auth::BRANCH_KEY],
}
