//! What other programs read: values of the domain in the formats of strangers. Knows no file and no clock; who asks gets
//! text, and decides where it goes.

pub mod ics;
pub mod markdown;
pub mod schema;
