//! What a file lets whom do: owner, group, mode, access lists and other attributes. A file that takes the place of
//! another one is given them, by its handle; what it cannot be given is a [`Caveat`].

use std::fs::{File, Metadata, Permissions};
use std::io::{self, ErrorKind};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, fchown};
use std::path::Path;

use nix::unistd::{Gid, Group, Uid, User};
use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;
use rustix::process::{getegid, geteuid, getgroups};

use crate::file::attributes::{self, Attributes};
use crate::file::caveat::Caveat;

/// Every bit that a mode can have.
const MODE: u32 = 0o7777;
/// What others than the owner may do.
const OTHERS: u32 = 0o077;
const SET_USER: u32 = 0o4000;
const SET_GROUP: u32 = 0o2000;

/// What a file lets whom do.
#[derive(Debug, Clone)]
pub(in crate::file) struct Rights {
    owner: u32,
    group: u32,
    mode: u32,
    /// How many names the file has.
    names: u64,
    attributes: Attributes,
}

/// How much of them another file has been given.
#[derive(Debug)]
struct Given {
    owner: bool,
    group: bool,
    attributes: attributes::Given,
}

/// Opens a file to look at it: no device, no link, and no pipe that would wait for its other end.
pub(in crate::file) fn opened(real: &Path) -> io::Result<File> {
    if !real.symlink_metadata()?.is_file() {
        return Err(ErrorKind::InvalidInput.into());
    }
    let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    Ok(File::from(rustix::fs::open(real, flags, Mode::empty())?))
}

impl Rights {
    /// Those of an open file.
    pub(in crate::file) fn of(file: &File) -> io::Result<Self> {
        let found = file.metadata()?;
        let (owner, group, mode) = (found.uid(), found.gid(), found.mode() & MODE);
        Ok(Self { owner, group, mode, names: found.nlink(), attributes: Attributes::of(file)? })
    }

    /// Those of its lock: whoever may open the one may open the other.
    pub(in crate::file) fn of_lock(&self) -> Self {
        let mode = (self.mode & 0o666) | 0o600;
        Self { mode, names: 1, attributes: self.attributes.lists(), ..*self }
    }

    /// Whether others than whoever runs this program may open the file.
    pub(in crate::file) fn are_shared(&self) -> bool {
        self.owner != geteuid().as_raw() || self.mode & OTHERS != 0 || self.attributes.have_list()
    }

    /// The mode, where it lets others than the owner do anything.
    pub(in crate::file) fn open_to_others(&self) -> Option<u32> {
        (self.mode & OTHERS != 0).then_some(self.mode)
    }

    /// What these let others do that those do not.
    pub(in crate::file) fn more_than(&self, theirs: &Self) -> bool {
        self.mode & OTHERS & !theirs.mode != 0
    }

    /// Gives them to a file that nobody but its owner may open, as far as the system lets this user; gives back what
    /// cannot be given. Whatever that is, nobody may do more with the file than these let them.
    pub(in crate::file) fn give(&self, file: &File) -> io::Result<Vec<Caveat>> {
        let own = file.metadata()?;
        // Group first: whoever gave the file away could not change it any more.
        let group = own.gid() == self.group || done(fchown(file, None, Some(self.group)))?;
        let owner = own.uid() == self.owner || done(fchown(file, Some(self.owner), None))?;
        // The folder's default access list would wait behind the mode for the next one who opens the file to its group.
        self.attributes.clear_others(file)?;
        // A list speaks of the group, too: with another one it would open the file to that.
        let attributes = self.attributes.give(file, group)?;
        let given = Given { owner, group, attributes };
        // Last, because another owner and a list each change it.
        set_mode(file, self.mode_with(&given))?;
        Ok(self.losses(given))
    }

    /// Lets into a new folder beside the file, which nobody but its owner may open yet, whoever may open the file. A list
    /// of the file says nothing of folders: then it stays its owner's.
    pub(in crate::file) fn give_folder(&self, path: &Path) -> io::Result<()> {
        if !self.are_shared() {
            return Ok(());
        }
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let folder = File::from(rustix::fs::open(path, flags, Mode::empty())?);
        let group = done(fchown(&folder, None, Some(self.group)))?;
        let owner = done(fchown(&folder, Some(self.owner), None))?;
        self.attributes.clear_others(&folder)?;
        let mode = self.mode_with(&Given { owner, group, attributes: attributes::Given::default() }) & 0o777;
        // Whoever may read the file may look into the folder.
        set_mode(&folder, 0o700 | mode | ((mode & 0o444) >> 2))
    }

    /// The same without so many of the names: they are its own versions.
    pub(in crate::file) fn without_names(self, names: u64) -> Self {
        Self { names: self.names.saturating_sub(names), ..self }
    }

    /// What a new file in this folder could not be given by whoever runs this program, as far as can be known before.
    pub(in crate::file) fn expected_losses(&self, folder: &Path) -> Vec<Caveat> {
        let administrator = geteuid().is_root();
        let owner = administrator || geteuid().as_raw() == self.owner;
        // Other systems than Linux always give a new file the group of its folder.
        let inherits = |mode: u32| !cfg!(target_os = "linux") || mode & SET_GROUP != 0;
        let is_folders = || folder.metadata().is_ok_and(|of| of.gid() == self.group && inherits(of.mode()));
        let is_own = || getgroups().is_ok_and(|groups| groups.iter().any(|group| group.as_raw() == self.group));
        let group = administrator || getegid().as_raw() == self.group || is_own() || is_folders();
        self.losses(Given { owner, group, attributes: self.attributes.expected(group) })
    }

    /// The mode of a file that has been given so much.
    fn mode_with(&self, given: &Given) -> u32 {
        let mut mode = self.mode;
        if !given.owner {
            mode &= !SET_USER;
        }
        if !given.group {
            mode &= !SET_GROUP;
        }
        if self.attributes.have_list() && !given.attributes.lists {
            // A list may take rights away as well: without it nobody but the owner has any.
            mode &= !OTHERS;
        } else if !given.group {
            // Who was of the group is one of all others now, and the other way round.
            let both = (mode >> 3) & mode & 0o007;
            mode = (mode & !OTHERS) | (both << 3) | both;
        }
        mode
    }

    fn losses(&self, given: Given) -> Vec<Caveat> {
        let mut losses = Vec::new();
        if self.names > 1 {
            losses.push(Caveat::OtherNames(self.names - 1));
        }
        if !given.owner {
            losses.push(Caveat::Owner(user_name(self.owner)));
        }
        // A group that may do nothing has nothing to lose.
        if !given.group && self.mode & OTHERS != 0 {
            losses.push(Caveat::Group(group_name(self.group)));
        }
        if self.attributes.have_list() && !given.attributes.lists {
            losses.push(Caveat::AccessList);
        }
        if !given.attributes.lost.is_empty() {
            losses.push(Caveat::Attributes(given.attributes.lost));
        }
        losses
    }
}

/// Leaves a file to its owner alone, whatever its mode let others do; an access list waits behind the mode.
pub(in crate::file) fn close(file: &File) -> io::Result<()> {
    set_mode(file, file.metadata()?.mode() & MODE & !OTHERS & !SET_GROUP)
}

/// Whether a file or folder, no link, lets others do what the file with these rights does not.
pub(in crate::file) fn is_wider(path: &Path, than: &Rights) -> bool {
    path.symlink_metadata().is_ok_and(|found| !found.is_symlink() && beyond(&found, than) != 0)
}

/// Takes from a file or folder what the file with these rights does not let others do; one that is somebody else's stays.
pub(in crate::file) fn narrow(path: &Path, to: &Rights) -> io::Result<()> {
    let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let file = File::from(rustix::fs::open(path, flags, Mode::empty())?);
    let found = file.metadata()?;
    done(set_mode(&file, found.mode() & MODE & !beyond(&found, to))).map(drop)
}

/// What others may do with it beyond these rights. Whoever may read the file may look into a folder beside it.
fn beyond(found: &Metadata, than: &Rights) -> u32 {
    let looks = if found.is_dir() { (than.mode & 0o044) >> 2 } else { 0 };
    found.mode() & OTHERS & !(than.mode | looks)
}

/// Sets a mode, where the file has another one: some disks know one mode only, and refuse every other.
fn set_mode(file: &File, mode: u32) -> io::Result<()> {
    if file.metadata()?.mode() & MODE == mode {
        return Ok(());
    }
    file.set_permissions(Permissions::from_mode(mode))
}

/// Whether something was done; not, where this user may not or this disk cannot do it.
pub(in crate::file) fn done(result: io::Result<()>) -> io::Result<bool> {
    match result {
        Ok(()) => Ok(true),
        Err(error) if is_refusal(&error) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Whether the system refused for good, instead of having failed.
pub(in crate::file) fn is_refusal(error: &io::Error) -> bool {
    let refusals = [Errno::PERM, Errno::ACCESS, Errno::INVAL, Errno::NOSYS, Errno::NOTSUP, Errno::OPNOTSUPP];
    refusals.iter().any(|errno| error.raw_os_error() == Some(errno.raw_os_error()))
}

/// Whether this is what a disk without locks says.
pub(in crate::file) fn lacks_locks(error: &io::Error) -> bool {
    let without = [Errno::NOLCK, Errno::NOSYS, Errno::NOTSUP, Errno::OPNOTSUPP];
    without.iter().any(|errno| error.raw_os_error() == Some(errno.raw_os_error()))
}

/// The owner of a file, by name.
pub(in crate::file) fn owner_of(path: &Path) -> io::Result<String> {
    Ok(user_name(path.symlink_metadata()?.uid()))
}

/// The name of a user; the number where nobody has it.
fn user_name(id: u32) -> String {
    User::from_uid(Uid::from_raw(id)).ok().flatten().map_or_else(|| id.to_string(), |user| user.name)
}

/// The name of a group; the number where none has it.
fn group_name(id: u32) -> String {
    Group::from_gid(Gid::from_raw(id)).ok().flatten().map_or_else(|| id.to_string(), |group| group.name)
}
