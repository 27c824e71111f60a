//! Reads and writes documents by a client's codec and by serde's derive, on the same models, and leaves with criterion
//! how long each takes.
#![allow(dead_code, reason = "a client exports what is not used here")]

mod documents;
mod runtime;

#[path = "../derived.rs"]
mod derive;

/// The models as a client has them.
mod ours {
    use crate::runtime::codec::prelude::*;

    include!("models.rs");
}

/// The same, by serde's derive.
mod derived {
    use crate::derive::codec::prelude::*;

    include!("models.rs");
}

use criterion::{Criterion, criterion_group, criterion_main};
use runtime::codec::{Json, from_slice, to_vec};
use serde::{Serialize, de::DeserializeOwned};
use std::time::Duration;

/// Measures one document both ways, each by serde's derive, by the codec, and by the codec through serde's traits.
fn compare<Ours, Derived>(criterion: &mut Criterion, document: &str, text: &str)
where
    Ours: Json + Serialize + DeserializeOwned,
    Derived: Serialize + DeserializeOwned,
{
    let text = text.as_bytes();
    let derived: Derived = serde_json::from_slice(text).expect("the derive reads the document");
    let ours: Ours = from_slice(text).expect("the codec reads the document");
    assert_eq!(
        to_vec(&ours),
        serde_json::to_vec(&derived).expect("it is JSON")
    );

    let mut group = criterion.benchmark_group(format!("decode {document}"));
    group.bench_function("derive", |each| {
        each.iter(|| serde_json::from_slice::<Derived>(text))
    });
    group.bench_function("codec", |each| each.iter(|| from_slice::<Ours>(text)));
    group.bench_function("bridge", |each| {
        each.iter(|| serde_json::from_slice::<Ours>(text))
    });
    group.finish();
    let mut group = criterion.benchmark_group(format!("encode {document}"));
    group.bench_function("derive", |each| each.iter(|| serde_json::to_vec(&derived)));
    group.bench_function("codec", |each| each.iter(|| to_vec(&ours)));
    group.bench_function("bridge", |each| each.iter(|| serde_json::to_vec(&ours)));
    group.finish();
}

fn all(criterion: &mut Criterion) {
    let listing = documents::listing();
    let pretty = documents::pretty(&listing);
    let sorted = documents::sorted(&listing);
    let shuffled = documents::shuffled(&listing);
    compare::<ours::Listing, derived::Listing>(criterion, "listing", &listing);
    compare::<ours::Listing, derived::Listing>(criterion, "listing pretty-printed", &pretty);
    compare::<ours::Listing, derived::Listing>(criterion, "listing other order", &sorted);
    compare::<ours::Listing, derived::Listing>(criterion, "listing varying order", &shuffled);
    compare::<ours::Library, derived::Library>(criterion, "nested", &documents::nested());
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .without_plots()
        .sample_size(15)
        .warm_up_time(Duration::from_millis(100))
        .measurement_time(Duration::from_millis(300));
    targets = all
}
criterion_main!(benches);
