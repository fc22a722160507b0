//! Folders of other computers.

use std::path::Path;

/// Whether the folder lies on another computer, as far as the system tells.
pub fn is_network(folder: &Path) -> bool {
    is_share(folder) || mounted_from_afar(folder)
}

/// `\\server\share`; a mapped letter becomes one when its real name is asked.
fn is_share(folder: &Path) -> bool {
    let text = folder.to_string_lossy();
    let is_local = |rest: &str| rest.starts_with('?') || rest.starts_with('.');
    text.starts_with(r"\\?\UNC\") || text.strip_prefix(r"\\").is_some_and(|rest| !is_local(rest))
}

#[cfg(target_os = "linux")]
fn mounted_from_afar(folder: &Path) -> bool {
    let mounts = std::fs::read_to_string("/proc/mounts").unwrap_or_default();
    linux_kind(&mounts, folder).is_some_and(is_remote)
}

#[cfg(target_os = "macos")]
fn mounted_from_afar(folder: &Path) -> bool {
    let Ok(answer) = std::process::Command::new("/sbin/mount").output() else { return false };
    macos_kind(&String::from_utf8_lossy(&answer.stdout), folder)
        .is_some_and(|kind| is_remote(&kind))
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn mounted_from_afar(_: &Path) -> bool {
    false
}

/// The kinds of file systems that live elsewhere.
#[cfg_attr(not(any(target_os = "linux", target_os = "macos")), allow(dead_code))]
pub fn is_remote(kind: &str) -> bool {
    const REMOTE: [&str; 20] = [
        "nfs",
        "nfs4",
        "cifs",
        "smb2",
        "smb3",
        "smbfs",
        "afpfs",
        "webdav",
        "davfs",
        "9p",
        "afs",
        "ceph",
        "glusterfs",
        "lustre",
        "fuse.sshfs",
        "fuse.davfs2",
        "fuse.rclone",
        "fuse.gvfsd-fuse",
        "fuse.glusterfs",
        "fuse.s3fs",
    ];
    REMOTE.contains(&kind)
}

/// The kind of the file system that holds `folder`, by the lines of `/proc/mounts`: device, place,
/// kind and more, with blanks written as `\040`.
#[cfg_attr(not(target_os = "linux"), allow(dead_code))]
pub fn linux_kind<'a>(mounts: &'a str, folder: &Path) -> Option<&'a str> {
    let lines = mounts.lines().filter_map(|line| {
        let mut words = line.split(' ').skip(1);
        let place = words.next()?.replace("\\040", " ");
        let kind = words.next()?;
        folder.starts_with(&place).then_some((place.len(), kind))
    });
    // The longest place holds it; of two at the same place the later one.
    lines.max_by_key(|(length, _)| *length).map(|(_, kind)| kind)
}

/// The same by the lines of `mount`: `//me@server/share on /Volumes/share (smbfs, nodev)`.
#[cfg_attr(not(target_os = "macos"), allow(dead_code))]
pub fn macos_kind(mounts: &str, folder: &Path) -> Option<String> {
    let lines = mounts.lines().filter_map(|line| {
        let (_, rest) = line.split_once(" on ")?;
        let (place, options) = rest.rsplit_once(" (")?;
        let kind = options.split([',', ')']).next()?;
        folder.starts_with(place).then(|| (place.len(), kind.to_owned()))
    });
    lines.max_by_key(|(length, _)| *length).map(|(_, kind)| kind)
}
