//! The tests of this repository, one module for each topic.

mod cases;
mod chance;
mod cli;
mod clients;
mod codegen;
mod crash;
mod disk;
mod document;
mod emitted;
mod excerpts;
mod explain;
mod findings;
mod hostile;
mod inspect;
mod kill;
mod lint;
mod listings;
mod load;
mod names;
mod order;
mod properties;
mod prose;
mod scratch;
mod seeds;
mod shared;
mod tidy;
