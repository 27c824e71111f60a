//! Reads and writes some models by serde's derive.

use serde::{Serialize, de::DeserializeOwned};

macro_rules! each {
    ($text:ident, $($model:ident),*) => {
        [$(turn::<client::models::$model>(&$text)),*]
    };
}

fn main() {
    let text = std::env::args().nth(1).unwrap_or_default();
    println!("{:?}", each!(text, MODELS));
}

fn turn<T: Serialize + DeserializeOwned>(text: &str) -> Option<Vec<u8>> {
    let model = serde_json::from_slice::<T>(text.as_bytes()).ok()?;
    serde_json::to_vec(&model).ok()
}
