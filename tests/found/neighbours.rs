//! The neighbours of the state file: modes, owners, links, locks, folders (i, g3, g4).
