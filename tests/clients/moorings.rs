//! Calls of the guide's client: what a server receives of them, and what callers get.

use moorings::models::{BerthKind, BookingRequest, SailBoat, Vessel};
use moorings::{Client, Date, FilePart, auth};
use serde_json::json;
use wiremock::matchers::query_param;
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::support::{body, first_line, header, json, json_server, only, received, server};

fn client(server: &MockServer) -> Client {
    let builder = Client::builder().base_url(server.uri()).retries(0);
    let client = builder.auth(auth::Bearer::new("token-1")).build();
    client.expect("the client is well set up")
}

#[tokio::test]
async fn a_cursor_leads_from_page_to_page() {
    let berth = |id: &str| json!({ "id": id, "kind": "buoy", "depth": 2.5 });
    let server = MockServer::start().await;
    let last = json(200, json!({ "items": [berth("b-3")] }));
    let last = Mock::given(query_param("cursor", "c/2")).respond_with(last);
    last.with_priority(1).mount(&server).await;
    let first = json!({ "items": [berth("b-1"), berth("b-2")], "nextCursor": "c/2" });
    let first = Mock::given(query_param("limit", "2")).respond_with(json(200, first));
    first.mount(&server).await;

    let call = client(&server).berths().list_berths();
    let mut berths = call.kind(BerthKind::Buoy).limit(2).items();
    let mut ids = Vec::new();
    while let Some(berth) = berths.try_next().await.expect("the pages are there") {
        ids.push(berth.id);
    }
    assert_eq!(ids, ["b-1", "b-2", "b-3"]);
    let lines: Vec<_> = received(&server).await.iter().map(first_line).collect();
    let expected = [
        "GET /berths?kind=buoy&limit=2",
        "GET /berths?kind=buoy&limit=2&cursor=c%2F2",
    ];
    assert_eq!(lines, expected);
}

#[tokio::test]
async fn a_vessel_is_one_of_two_or_unknown() {
    let day = "2027-05-01".parse::<Date>().expect("it is a day");
    let answer = json!({
        "id": "k-1", "vessel": { "kind": "raft", "length": 3.0, "logs": 12 }, "firstNight": "2027-05-01", "nights": 3,
    });
    let server = json_server(answer).await;
    let boat = Vessel::SailBoat(Box::new(SailBoat::new("sail", 9.5, 14.0)));
    let request = BookingRequest::new(boat, day, 3);
    let call = client(&server).berths().book_berth("b 1", request);
    let booking = call.await.expect("the berth is booked");
    assert!(
        matches!(booking.vessel, Vessel::Unknown(_)),
        "{:?}",
        booking.vessel
    );

    let request = only(&server).await;
    assert_eq!(first_line(&request), "POST /berths/b%201/bookings");
    assert_eq!(header(&request, "authorization"), Some("Bearer token-1"));
    let expected = json!({
        "vessel": { "kind": "sail", "length": 9.5, "mastHeight": 14.0 }, "firstNight": "2027-05-01", "nights": 3,
    });
    assert_eq!(body(&request), Some(expected));
}

#[tokio::test]
async fn a_paper_is_handed_in_and_read_as_a_stream() {
    let server = json_server(json!({ "id": "p-1", "size": 4 })).await;
    let file = FilePart::bytes(&b"%PDF"[..]).name("insurance.pdf");
    let call = client(&server).papers().add_paper("k-1", file);
    let paper = call.title("Insurance").await.expect("the paper is there");
    assert_eq!(paper.size, 4);
    let request = only(&server).await;
    let sent = String::from_utf8_lossy(&request.body);
    assert!(
        sent.contains("name=\"title\"\r\n\r\nInsurance\r\n"),
        "{sent}"
    );
    assert!(
        sent.contains("name=\"file\"; filename=\"insurance.pdf\""),
        "{sent}"
    );

    let server = self::server(ResponseTemplate::new(200).set_body_bytes(&b"%PDF-1.7"[..])).await;
    let call = client(&server).papers().read_paper("p-1");
    let mut download = call
        .stream()
        .await
        .expect("the paper is there")
        .into_inner();
    let mut bytes = Vec::new();
    while let Some(piece) = download.try_next().await.expect("the body is whole") {
        bytes.extend_from_slice(&piece);
    }
    assert_eq!(bytes, b"%PDF-1.7");
}
