//! The tests of this repository, one module for each topic.

mod cli;
mod codegen;
mod disk;
mod explain;
mod findings;
mod inspect;
mod load;
mod scratch;
mod tidy;
