//! Text that others wrote, wherever it reaches an output.

mod prose;
