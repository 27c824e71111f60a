//! Nothing: this package holds the tests, in `main.rs`.
