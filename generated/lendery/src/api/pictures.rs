//! The operations of the page `Pictures`.

use crate::runtime::{Bytes, Call, Client, FilePart, call, operations, streams};
use crate::{auth, models};

/// The operations of the page `Pictures`.
#[derive(Clone, Debug)]
pub struct PicturesApi {
    pub(crate) client: Client,
}

impl PicturesApi {
    /// Adds a picture
    ///
    /// Sends `POST /holdings/{holdingId}/pictures`.
    ///
    /// # Arguments
    /// * `holding_id`: Which holding
    /// * `picture`: The picture
    ///
    /// # Example
    /// ```no_run
    /// # use lendery::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.pictures().add_picture("holding-id", lendery::FilePart::path("picture")).await?;
    /// # Ok(()) }
    /// ```
    pub fn add_picture(
        &self,
        holding_id: impl Into<String>,
        picture: impl Into<FilePart>,
    ) -> AddPicture {
        let mut call = Call::json(&self.client, &ADD_PICTURE);
        call.path("holdingId", &holding_id.into());
        call.file("picture", picture.into());
        AddPicture(call)
    }

    /// Reads a picture
    ///
    /// Sends `GET /holdings/{holdingId}/pictures/{number}`.
    ///
    /// # Arguments
    /// * `holding_id`: Which holding
    /// * `number`: Which of its pictures
    ///
    /// # Example
    /// ```no_run
    /// # use lendery::{Client, models}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.pictures().read_picture("holding-id", 1).await?;
    /// # Ok(()) }
    /// ```
    pub fn read_picture(
        &self,
        holding_id: impl Into<String>,
        number: impl Into<i64>,
    ) -> ReadPicture {
        let mut call = Call::bytes(&self.client, &READ_PICTURE);
        call.path("holdingId", &holding_id.into());
        call.path("number", &number.into());
        ReadPicture(call)
    }
}

call! {
    /// A call of [`PicturesApi::add_picture`](super::PicturesApi::add_picture).
    AddPicture => i64 {
        /// Words that it is found by
        words: String => list part "words",
        /// Where it was taken
        taken: models::Branch => part_as "taken" Json,
    }
}

call! {
    /// A call of [`PicturesApi::read_picture`](super::PicturesApi::read_picture).
    ReadPicture => Bytes {
        /// How wide it may be
        width: i64 => query "width",
    }
}

streams! {
    ReadPicture,
}

operations! {
    ADD_PICTURE: POST "/holdings/{holdingId}/pictures" as "add_picture" sends "multipart/form-data" accepts "application/json" by [auth::CARD],
    READ_PICTURE: GET "/holdings/{holdingId}/pictures/{number}" as "read_picture" accepts "image/png" by [],
}
