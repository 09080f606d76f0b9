//! The domain: rules by dated cases and properties, the second implementation of them, find.

mod find;
mod oracle;
mod rules;
