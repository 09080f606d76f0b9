//! No acknowledged work is lost (k).
