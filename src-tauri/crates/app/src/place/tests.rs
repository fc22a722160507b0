//! The marks of each system, on any system.

use std::{fs, path::Path};

use super::*;
use crate::wire::health::SyncedBy;

#[test]
fn folders_of_the_cloud_are_known_by_their_names() {
    let by = |path: &str| marks::synced_by(Path::new(path));
    for (path, expected) in [
        ("/Users/me/OneDrive - De Regenboog/binder", SyncedBy::OneDrive),
        ("/Users/me/Library/CloudStorage/OneDrive-School/binder", SyncedBy::OneDrive),
        ("/home/me/Dropbox/stage", SyncedBy::Dropbox),
        ("/home/me/Dropbox (Werk)", SyncedBy::Dropbox),
        ("/Users/me/Library/CloudStorage/GoogleDrive-me/My Drive/b", SyncedBy::GoogleDrive),
        ("/Users/me/Library/Mobile Documents/com~apple~CloudDocs/b", SyncedBy::ICloud),
        ("/home/me/iCloudDrive/b", SyncedBy::ICloud),
        ("/home/me/Nextcloud/b", SyncedBy::Nextcloud),
        ("/Users/me/Library/CloudStorage/Box-Box/b", SyncedBy::Other),
    ] {
        assert_eq!(by(path), Some(expected), "{path}");
    }
    for path in ["/home/me/Documents/binder", "/home/me/dropboxen/b", "/home/me/onedrives"] {
        assert_eq!(by(path), None, "{path}");
    }
}

#[test]
fn folders_of_the_cloud_are_known_by_what_lies_there() {
    for (mark, expected) in [
        (".dropbox", SyncedBy::Dropbox),
        (".sync_1a2b3c.db", SyncedBy::Nextcloud),
        (".stfolder", SyncedBy::Other),
    ] {
        let top = tempfile::tempdir().unwrap();
        fs::write(top.path().join(mark), "").unwrap();
        let folder = top.path().join("not/there/yet");
        assert_eq!(kind(&folder), PlaceKind::Synced(expected), "{mark}");
    }
    assert_eq!(kind(tempfile::tempdir().unwrap().path()), PlaceKind::Local);
}

#[test]
fn folders_of_other_computers_are_known() {
    assert!(network::is_network(Path::new(r"\\server\share\binder")));
    assert!(network::is_network(Path::new(r"\\?\UNC\server\share")));
    assert!(!network::is_network(Path::new(r"\\?\C:\binder")));
    let mounts = "/dev/sda1 / ext4 rw 0 0\nserver:/x /mnt/team\\040share nfs4 rw 0 0\n\
                  /dev/sdb1 /mnt/team\\040share/stick vfat rw 0 0\n";
    let kind = |path: &str| network::linux_kind(mounts, Path::new(path));
    assert_eq!(kind("/mnt/team share/binder"), Some("nfs4"));
    assert_eq!(kind("/mnt/team share/stick/binder"), Some("vfat"));
    assert_eq!(kind("/mnt/team sharepoint"), Some("ext4"));
    assert!(network::is_remote("nfs4") && !network::is_remote("vfat"));
    let mounts = "/dev/disk1 on / (apfs, local)\n//me@nas/x on /Volumes/team (smbfs, nodev)\n";
    let kind = |path: &str| network::macos_kind(mounts, Path::new(path)).unwrap();
    assert_eq!(kind("/Volumes/team/binder"), "smbfs");
    assert_eq!(kind("/Volumes/stick"), "apfs");
}

#[test]
fn copies_that_something_else_made_are_counted() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["mentormap.db", "mentormap.db-wal", "binder.key", "backups", "mentormap.next"] {
        fs::write(folder.path().join(name), "").unwrap();
    }
    assert_eq!(copies(folder.path()), 0);
    for name in ["mentormap (conflict).db", "mentormap-LAPTOP.db", "binder (1).key"] {
        fs::write(folder.path().join(name), "").unwrap();
    }
    assert_eq!(copies(folder.path()), 3);
}
