//! Creates a zone, gives it records, metadata and a key, finds them, and deletes it all again.

use std::error::Error;

use powerdns::models::{BaseStatisticItem, Cryptokey, Metadata, Record, RrSet, Zone};
use powerdns::{Client, auth};

/// The one server that a PowerDNS server knows: itself.
const SERVER: &str = "localhost";
const ZONE: &str = "example.test.";
const HOST: &str = "www.example.test.";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let address = std::env::args().nth(1).expect("the address of the server");
    let builder = || Client::builder().base_url(format!("{address}/api/v1"));
    let client = builder().auth(auth::api_key_header("secret")).build()?;

    about(&client).await?;
    let zone = Zone::new()
        .name(ZONE)
        .kind("Master")
        .nameservers(["ns1.example.test."]);
    let created = client.zones().create_zone(SERVER, zone).await?;
    assert_eq!(created.status(), 201);
    let id = created.id.clone().expect("the zone has an id");
    println!("zone {id}, serial {}", created.serial.unwrap_or(0));

    records(&client, &id).await?;
    metadata(&client, &id).await?;
    keys(&client, &id).await?;
    whole(&client, &id).await?;

    client.zones().delete_zone(SERVER, &id).await?;
    let error = client.zones().list_zone(SERVER, &id).await.err();
    let error = error.expect("the zone is gone");
    assert_eq!(error.status(), Some(404));
    println!("{error}");

    let stranger = builder().auth(auth::api_key_header("guessed")).build()?;
    let error = stranger.zones().list_zones(SERVER).await.err();
    let error = error.expect("the key is wrong");
    assert_eq!(error.status(), Some(401));
    assert!(!format!("{error} {error:?} {stranger:?}").contains("guessed"));
    println!("{error}");
    Ok(())
}

/// What the server says of itself.
async fn about(client: &Client) -> powerdns::Result<()> {
    let server = client.servers().list_server(SERVER).await?;
    assert_eq!(server.daemon_type.as_deref(), Some("authoritative"));
    println!("version {}", server.version.as_deref().unwrap_or("unknown"));
    assert_eq!(client.servers().list_servers().await?.len(), 1);

    let settings = client.config().get_config(SERVER).await?;
    let launch = settings
        .iter()
        .find(|each| each.name.as_deref() == Some("launch"));
    let launch = launch.and_then(|each| each.value.as_deref());
    assert_eq!(launch, Some("gsqlite3"));

    // The pages promise texts. The error says where that is not so, and keeps what came.
    let error = client.stats().get_stats(SERVER).await.err();
    let error = error.expect("statistics are objects");
    println!("{error}");
    let items = error
        .body_as::<Vec<BaseStatisticItem>>()
        .unwrap_or_default();
    let mut names = items.iter().filter_map(|item| item.name.as_deref());
    assert!(names.any(|name| name == "uptime"));
    Ok(())
}

/// Records go in, are read, and are found.
async fn records(client: &Client, id: &str) -> powerdns::Result<()> {
    let records = [
        Record::new("192.0.2.1", false),
        Record::new("192.0.2.2", true),
    ];
    let set = RrSet::new(HOST, "A", 300, records).changetype("REPLACE");
    let patch = Zone::new().rrsets([set]);
    let patched = client.zones().patch_zone(SERVER, id, patch).await?;
    assert_eq!(patched.status(), 204);

    let zone = client.zones().list_zone(SERVER, id).await?;
    let sets = zone.rrsets.as_deref().unwrap_or_default();
    let set = sets.iter().find(|set| set.type_ == "A");
    let set = set.expect("the zone has the address");
    assert_eq!((set.name.as_str(), set.ttl), (HOST, 300));
    let enabled: Vec<_> = set.records.iter().filter(|each| !each.disabled).collect();
    assert_eq!(enabled[0].content, "192.0.2.1");
    println!("{} sets of records", sets.len());
    assert_eq!(client.zones().list_zones(SERVER).await?.len(), 1);

    let found = client.search().search_data(SERVER, "192.0.2.*", 10).await?;
    assert_eq!(found[0].name.as_deref(), Some(HOST));
    println!("found {} records", found.len());
    Ok(())
}

async fn metadata(client: &Client, id: &str) -> powerdns::Result<()> {
    let kind = "ALLOW-AXFR-FROM";
    let metadata = Metadata::new().kind(kind).metadata(["192.0.2.9"]);
    let of_zone = client.zonemetadata();
    // The pages promise that several can be created at once; the server wants one.
    let created = of_zone.create_metadata(SERVER, id, [metadata.clone()]);
    let error = created.await.err().expect("a list is no metadata");
    assert_eq!(error.status(), Some(422));
    of_zone.modify_metadata(SERVER, id, kind, metadata).await?;
    let metadata = of_zone.get_metadata(SERVER, id, kind).await?;
    let values = metadata.metadata.as_deref().unwrap_or_default();
    assert_eq!(values, ["192.0.2.9"]);
    let all = of_zone.list_metadata(SERVER, id).await?;
    assert!(all.iter().any(|each| each.kind.as_deref() == Some(kind)));
    of_zone.delete_metadata(SERVER, id, kind).await?;
    Ok(())
}

async fn keys(client: &Client, id: &str) -> powerdns::Result<()> {
    let of_zone = client.zonecryptokey();
    let key = Cryptokey::new().keytype("ksk").active(true);
    let key = of_zone.create_cryptokey(SERVER, id, key).await?;
    let number = key.id.unwrap_or_default().to_string();
    assert_eq!(of_zone.list_cryptokeys(SERVER, id).await?.len(), 1);
    let key = of_zone.get_cryptokey(SERVER, id, &number).await?;
    assert_eq!(key.active, Some(true));
    println!(
        "key {number} by {}",
        key.algorithm.as_deref().unwrap_or("?")
    );
    let change = Cryptokey::new().active(false);
    of_zone
        .modify_cryptokey(SERVER, id, &number, change)
        .await?;
    of_zone.delete_cryptokey(SERVER, id, &number).await?;
    Ok(())
}

/// What is done with a zone as a whole.
async fn whole(client: &Client, id: &str) -> powerdns::Result<()> {
    let text = client.zones().axfr_export_zone(SERVER, id).await?;
    assert!(text.contains(HOST), "{}", *text);
    let changed = Zone::new().kind("Master").account("somebody");
    client.zones().put_zone(SERVER, id, changed).await?;
    let zone = client.zones().list_zone(SERVER, id).await?;
    assert_eq!(zone.account.as_deref(), Some("somebody"));
    client.zones().notify_zone(SERVER, id).await?;
    client.zones().rectify_zone(SERVER, id).await?;
    let error = client.zones().axfr_retrieve_zone(SERVER, id).await.err();
    let error = error.expect("only secondary zones are retrieved");
    assert_eq!(error.status(), Some(422));
    println!("{error}");
    Ok(())
}
