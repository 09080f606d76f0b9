//! What a file lets whom do, kept by the file that takes its place: by owner, group, mode, attributes and access lists where
//! there are such.

#[cfg(not(unix))]
mod elsewhere;
#[cfg(unix)]
mod unix;

#[cfg(not(unix))]
pub(super) use elsewhere::*;
#[cfg(unix)]
pub(super) use unix::*;
