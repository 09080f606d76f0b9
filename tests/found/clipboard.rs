//! The clipboard, core files and what is left on a terminal (h6 to h8).
