//! Lets go of everything that a process got from the one that started it.

/// A session of its own, without a terminal, and no open file but the three standard ones. What the program had open when
/// it was started, such as a lock that a script holds, would be held as long as a copied key is kept.
pub(super) fn detach() {
    #[cfg(unix)]
    {
        // Fails for the leader of a group only, which a child that was just started is not.
        let _ = rustix::process::setsid();
        close_the_rest();
    }
    // It was started by way of the file that is this program's, whatever its name.
    #[cfg(target_os = "linux")]
    let _ = rustix::thread::set_name(c"mpn");
}

/// Closes what is open beside the standard files. Nothing is open yet that this process opened itself.
#[cfg(unix)]
fn close_the_rest() {
    let folder = if cfg!(target_os = "linux") { "/proc/self/fd" } else { "/dev/fd" };
    let Ok(folder) = std::fs::read_dir(folder) else { return };
    let names: Vec<_> = folder.flatten().map(|entry| entry.file_name()).collect();
    let numbers = names.iter().filter_map(|name| name.to_str()?.parse::<std::os::fd::RawFd>().ok());
    for number in numbers.filter(|number| *number > 2) {
        // The folder that was listed is among them, and closed already.
        let _ = nix::unistd::close(number);
    }
}
