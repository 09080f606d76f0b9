//! The domain: rules by dated cases and properties, the second implementation of them, find, letters that look alike.

mod find;
mod lookalike;
mod oracle;
mod rules;
