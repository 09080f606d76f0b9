//! Formats of others: values of the domain and sentences in, the text of a document out. No file, no terminal.

pub mod markdown;
