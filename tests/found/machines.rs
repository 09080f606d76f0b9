//! What the loader, the environment, the user or the load of a machine decides is no matter (a).
