//! The attributes of a file, its access lists among them, by its handle. On other systems than Linux access lists are no
//! attributes, and a file has none here.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io;

/// What the system calls access lists.
const LISTS: &[&str] = &["system.posix_acl_access", "system.nfs4_acl", "system.richacl"];
/// Seals over the text of a file: of another text they would be false.
#[cfg(target_os = "linux")]
const SEALS: &[&str] = &["security.ima", "security.evm"];
/// What belongs to the system: it may refuse them, and gives a file its own.
const OF_THE_SYSTEM: &[&str] = &["security.", "trusted."];

/// Attributes by name; without a value where it cannot be read.
#[derive(Debug, Clone, Default)]
pub(super) struct Attributes(Vec<(OsString, Option<Vec<u8>>)>);

/// How much of them a file has been given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Given {
    /// The access lists.
    pub(super) lists: bool,
    /// The names of other attributes that it could not be given.
    pub(super) lost: Vec<String>,
}

impl Attributes {
    /// The access lists alone.
    pub(super) fn lists(&self) -> Self {
        Self(self.0.iter().filter(|(name, _)| is_list(name)).cloned().collect())
    }

    /// Whether there is an access list.
    pub(super) fn have_list(&self) -> bool {
        self.0.iter().any(|(name, _)| is_list(name))
    }

    /// What a file will have been given, access lists only where it can have them, as far as can be known before.
    pub(super) fn expected(&self, lists: bool) -> Given {
        let mut given = Given { lists, lost: Vec::new() };
        for (name, _) in self.0.iter().filter(|(_, value)| value.is_none()) {
            given.misses(name);
        }
        given
    }
}

#[cfg(target_os = "linux")]
impl Attributes {
    /// Those of an open file.
    pub(super) fn of(file: &File) -> io::Result<Self> {
        use xattr::FileExt as _;
        let mut found = Vec::new();
        for name in names(file)? {
            match file.get_xattr(&name) {
                // It went meanwhile.
                Ok(None) => {}
                Ok(value) => found.push((name, value)),
                Err(error) if super::rights::is_refusal(&error) => found.push((name, None)),
                Err(error) => return Err(error),
            }
        }
        Ok(Self(found))
    }

    /// Takes from a file what these have not: a new file may have got some from its folder.
    pub(super) fn clear_others(&self, file: &File) -> io::Result<()> {
        use xattr::FileExt as _;
        for name in names(file)?.into_iter().filter(|name| self.0.iter().all(|(own, _)| own != name)) {
            match file.remove_xattr(&name) {
                Err(error) if is_of_the_system(&name) && super::rights::is_refusal(&error) => {}
                removed => removed?,
            }
        }
        Ok(())
    }

    /// Gives them to a file, access lists only where asked for.
    pub(super) fn give(&self, file: &File, lists: bool) -> io::Result<Given> {
        use xattr::FileExt as _;
        let mut given = Given { lists, lost: Vec::new() };
        for (name, value) in self.0.iter().filter(|(name, _)| lists || !is_list(name)) {
            let has = match value {
                Some(value) if file.get_xattr(name).ok().flatten().as_ref() == Some(value) => true,
                Some(value) => super::rights::done(file.set_xattr(name, value))?,
                None => false,
            };
            if !has {
                given.misses(name);
            }
        }
        Ok(given)
    }
}

#[cfg(not(target_os = "linux"))]
#[allow(clippy::unnecessary_wraps, clippy::unused_self, reason = "it can fail where there are any")]
impl Attributes {
    pub(super) fn of(_: &File) -> io::Result<Self> {
        Ok(Self::default())
    }

    pub(super) fn clear_others(&self, _: &File) -> io::Result<()> {
        Ok(())
    }

    pub(super) fn give(&self, _: &File, lists: bool) -> io::Result<Given> {
        Ok(self.expected(lists))
    }
}

impl Given {
    fn misses(&mut self, name: &OsStr) {
        if is_list(name) {
            self.lists = false;
        } else if !is_of_the_system(name) {
            self.lost.push(name.to_string_lossy().into_owned());
        }
    }
}

/// The names of the attributes that a file has, but for seals.
#[cfg(target_os = "linux")]
fn names(file: &File) -> io::Result<Vec<OsString>> {
    use xattr::FileExt as _;
    match file.list_xattr() {
        Ok(names) => Ok(names.filter(|name| !SEALS.iter().any(|seal| name == seal)).collect()),
        // The disk has none.
        Err(error) if super::rights::is_refusal(&error) => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

fn is_list(name: &OsStr) -> bool {
    LISTS.iter().any(|list| name == *list)
}

fn is_of_the_system(name: &OsStr) -> bool {
    OF_THE_SYSTEM.iter().any(|beginning| name.as_encoded_bytes().starts_with(beginning.as_bytes()))
}
