//! No input sticks (l).
