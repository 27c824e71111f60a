//! Posts alerts and reads them back; silences them, and lets the silence expire.

use std::collections::BTreeMap;
use std::error::Error;
use std::time::SystemTime;

use alertmanager::chrono::{SubsecRound, TimeDelta};
use alertmanager::models::{Matcher, PostableAlert, PostableSilence};
use alertmanager::{Client, DateTime};

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
    let labels = BTreeMap::from([
        ("alertname".to_owned(), "DiskFull".to_owned()),
        ("host".to_owned(), "a & b/c".to_owned()),
    ]);
    let alert = PostableAlert::new(labels.clone())
        .starts_at(now)
        .ends_at(now + TimeDelta::hours(1))
        .generator_url("http://127.0.0.1/graph?q=disk");
    client.alert().post_alerts([alert]).await?;

    let alerts = client
        .alert()
        .get_alerts()
        .active(true)
        .filter(["alertname=\"DiskFull\"", "host=~\"a & .*\""])
        .await?;
    let [alert] = &alerts[..] else {
        panic!("one alert was posted, these came back: {alerts:?}");
    };
    assert_eq!(alert.labels, labels);
    assert_eq!(alert.starts_at, now);
    assert_eq!(alert.ends_at, now + TimeDelta::hours(1));
    assert_eq!(
        alert.generator_url.as_deref(),
        Some("http://127.0.0.1/graph?q=disk")
    );
    assert_eq!(alert.receivers[0].name, "nobody");
    println!("alert {} since {}", alert.fingerprint, alert.starts_at);

    let groups = client.alertgroup().get_alert_groups().await?;
    assert_eq!(groups[0].alerts[0].fingerprint, alert.fingerprint);
    Ok(())
}

/// A silence is made, found, and ended before its time.
async fn silences(client: &Client, now: DateTime) -> alertmanager::Result<()> {
    let silence = PostableSilence::new(
        [Matcher::new("alertname", "Disk.*", true)],
        now,
        now + TimeDelta::hours(2),
        "docwright",
        "the disk is being changed",
    );
    let created = client.silence().post_silences(silence).await?;
    let id = created.silence_id.clone().expect("the silence has an id");
    let silence = client.silence().get_silence(&id).await?;
    assert_eq!(silence.status.state.to_string(), "active");
    assert_eq!(silence.matchers[0].is_equal, Some(true));
    let silences = client
        .silence()
        .get_silences()
        .filter(["alertname=~\"Disk.*\""])
        .await?;
    assert_eq!(silences.len(), 1);

    client.silence().delete_silence(&id).await?;
    let silence = client.silence().get_silence(&id).await?;
    assert_eq!(silence.status.state.to_string(), "expired");
    println!("silence {id} {}", silence.status.state);

    let unknown = "00000000-0000-4000-8000-000000000000";
    let error = client.silence().get_silence(unknown).await.err();
    let error = error.expect("there is no such silence");
    assert_eq!(error.status(), Some(404));
    println!("{error}");
    Ok(())
}
