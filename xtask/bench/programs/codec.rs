//! Reads and writes some models by a client's codec.

use client::codec::{Json, from_slice, to_vec};

macro_rules! each {
    ($text:ident, $($model:ident),*) => {
        [$(turn::<client::models::$model>(&$text)),*]
    };
}

fn main() {
    let text = std::env::args().nth(1).unwrap_or_default();
    println!("{:?}", each!(text, MODELS));
}

fn turn<T: Json>(text: &str) -> Option<Vec<u8>> {
    from_slice::<T>(text.as_bytes())
        .ok()
        .map(|model| to_vec(&model))
}
