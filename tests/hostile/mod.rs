//! Text that others wrote, wherever it reaches an output: the pages of `cases/hostile`, and those of `../shared/hostile`
//! where they are there.

mod code;
mod crates;
mod manifest;
mod outside;
mod places;
mod prose;
mod sets;
mod supply;
mod terminal;
