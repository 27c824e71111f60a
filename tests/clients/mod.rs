//! The committed clients, called over real HTTP on loopback.

mod conversations;
mod keys;
mod lendery;
mod listings;
mod messaging;
mod mock;
mod models;
mod moorings;
mod pages;
mod reading;
mod samples;
mod statuses;
mod support;
mod table;
mod tasks;
mod tokens;
mod usage;
