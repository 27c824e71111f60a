//! The operations of the page `Papers`.

use crate::runtime::{Bytes, Call, Client, FilePart, call, operations};
use crate::{auth, models};

/// The operations of the page `Papers`.
#[derive(Clone, Debug)]
pub struct PapersApi {
    pub(crate) client: Client,
}

impl PapersApi {
    /// Adds a paper to a booking
    ///
    /// Sends `POST /bookings/{bookingId}/papers`.
    ///
    /// # Arguments
    /// * `booking_id`: Which booking
    /// * `file`: The paper itself, as a PDF or a picture
    ///
    /// # Example
    /// ```no_run
    /// # use moorings::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.papers().add_paper("booking-id", moorings::FilePart::path("file")).await?;
    /// # Ok(()) }
    /// ```
    pub fn add_paper(&self, booking_id: impl Into<String>, file: impl Into<FilePart>) -> AddPaper {
        let mut call = Call::json(&self.client, &ADD_PAPER);
        call.path("bookingId", &booking_id.into());
        call.file("file", file.into());
        AddPaper(call)
    }

    /// Reads a paper
    ///
    /// Sends `GET /papers/{paperId}`.
    ///
    /// # Arguments
    /// * `paper_id`: Which paper
    ///
    /// # Errors
    /// * Status 404: There is no such paper
    ///
    /// # Example
    /// ```no_run
    /// # use moorings::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.papers().read_paper("paper-id").await?;
    /// # Ok(()) }
    /// ```
    pub fn read_paper(&self, paper_id: impl Into<String>) -> Call<Bytes> {
        let mut call = Call::bytes(&self.client, &READ_PAPER);
        call.path("paperId", &paper_id.into());
        call
    }
}

call! {
    /// A call of [`PapersApi::add_paper`](super::PapersApi::add_paper).
    AddPaper => models::Paper {
        /// What the paper is
        title: String => part "title",
    }
}

operations! {
    ADD_PAPER: POST "/bookings/{bookingId}/papers" as "add_paper" sends "multipart/form-data" accepts "application/json" by [auth::OFFICE],
    READ_PAPER: GET "/papers/{paperId}" as "read_paper" accepts "application/pdf" by [auth::OFFICE],
}
