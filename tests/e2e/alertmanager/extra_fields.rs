//! Posts alerts and reads them back, silences them and lets the silence expire, with pages that lost half of the
//! fields: those travel in `extra`.

use std::error::Error;
use std::time::SystemTime;

use alertmanager::chrono::{SubsecRound, TimeDelta};
use alertmanager::models::{LabelSet, Matcher, PostableAlert, PostableSilence};
use alertmanager::{Client, DateTime};
use serde_json::json;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = std::env::args().nth(1).expect("the address of the server");
    let client = Client::builder()
        .base_url(format!("{server}/api/v2"))
        .build()?;

    let status = client.general().get_status().await?;
    println!("version {}", status.version_info.version);
    let receivers = client.receiver().get_receivers().await?;
    assert_eq!(receivers[0].name, "nobody");

    // The server keeps milliseconds.
    let now = DateTime::from(SystemTime::now()).trunc_subsecs(3);
    alerts(&client, now).await?;
    silences(&client, now).await?;
    Ok(())
}

/// Alerts go in and come back, alone and in groups.
async fn alerts(client: &Client, now: DateTime) -> alertmanager::Result<()> {
    let labels = LabelSet::from(json!({"alertname": "DiskFull", "host": "a & b/c"}));
    let mut alert =
        PostableAlert::new(labels.clone()).generator_url("http://127.0.0.1/graph?q=disk");
    alert.extra.set("startsAt", now);
    client.alert().post_alerts([alert]).await?;

    let alerts = client.alert().get_alerts().active(true).await?;
    let [alert] = &alerts[..] else {
        panic!("one alert was posted, these came back: {alerts:?}");
    };
    assert_eq!(alert.labels, labels);
    assert_eq!(alert.extra.get("startsAt"), Some(Ok(now)));
    assert_eq!(
        alert.generator_url.as_deref(),
        Some("http://127.0.0.1/graph?q=disk")
    );
    println!("alert since {now}");
    let groups = client.alertgroup().get_alert_groups().await?;
    assert_eq!(groups[0].alerts[0], *alert);
    Ok(())
}

/// A silence is made, found, and ended before its time.
async fn silences(client: &Client, now: DateTime) -> alertmanager::Result<()> {
    let silence = PostableSilence::new(
        [Matcher::new("alertname", "DiskFull", false)],
        now,
        now + TimeDelta::hours(2),
        "docwright",
        "the disk is being changed",
    );
    let created = client.silence().post_silences(silence).await?;
    let id = created.silence_id.clone().expect("the silence has an id");
    let silences = client.silence().get_silences().await?;
    assert_eq!(silences[0].extra.get("id"), Some(Ok(id.clone())));

    client.silence().delete_silence(&id).await?;
    let silence = client.silence().get_silence(&id).await?;
    assert_eq!(silence.extra["status"]["state"], "expired");
    println!("silence {id} {}", silence.extra["status"]["state"]);
    Ok(())
}
