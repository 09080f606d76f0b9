//! No key is shown where nobody asked for it (h1 to h5).
