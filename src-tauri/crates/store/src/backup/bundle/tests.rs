use std::fs;

use proptest::prelude::*;

use super::*;
use crate::{
    StoreError,
    backup::{Standing, tests::binder},
};

fn packed() -> Vec<u8> {
    let mut binder = binder();
    let backup = binder.back_up(0);
    let path = binder.folder.path().join("whole.mentormap");
    pack(&binder.backups, backup.id, &path).unwrap();
    fs::read(path).unwrap()
}

fn refused(bytes: &[u8]) -> bool {
    let folder = tempfile::tempdir().unwrap();
    let (file, into) = (folder.path().join("file"), folder.path().join("into/deep"));
    fs::write(&file, bytes).unwrap();
    let refused = matches!(unpack(&file, &into), Err(StoreError::NotABackup));
    // Nothing beside what it may write.
    let names: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|f| f.unwrap().file_name()).collect();
    assert!(names.iter().all(|name| name == "file" || name == "into"), "{names:?}");
    refused
}

#[test]
fn a_packed_backup_comes_back_whole_and_twice_the_same() {
    let mut binder = binder();
    let backup = binder.back_up(0);
    let path = binder.folder.path().join("whole.mentormap");
    pack(&binder.backups, backup.id, &path).unwrap();
    let first = fs::read(&path).unwrap();
    pack(&binder.backups, backup.id, &path).unwrap();
    assert_eq!(fs::read(&path).unwrap(), first);
    let into = binder.folder.path().join("into");
    let (backups, id) = unpack(&path, &into).unwrap();
    assert_eq!(id.at, backup.id.at);
    assert_eq!(backups.find(id).unwrap().standing, Standing::Unread);
    crate::backup::prove(&backups, id, &binder.key).unwrap();
    assert!(!path.with_extension("mentormap.part").exists());
}

#[test]
fn other_names_and_other_orders_are_refused() {
    let bytes = packed();
    let name = b"mentormap.db";
    for other in [b"../../../.db", b"/etc/passwd0", b"..\\..\\..\\xyz", b"mentormap.dB"] {
        let mut hostile = bytes.clone();
        let mut at = 0;
        while let Some(found) = hostile[at..].windows(name.len()).position(|w| w == name) {
            at += found;
            hostile[at..at + name.len()].copy_from_slice(other);
        }
        assert!(refused(&hostile));
    }
    assert!(refused(b""));
    assert!(refused(b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"));
    assert!(refused(&[bytes.as_slice(), b"x"].concat()));
    assert!(refused(&[b"x", bytes.as_slice()].concat()));
}

#[test]
fn a_length_that_lies_is_refused_before_anything_is_written() {
    let bytes = packed();
    let mut hostile = bytes.clone();
    // Both lengths of the first entry.
    hostile[18..26].fill(0xff);
    assert!(refused(&hostile));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_other_byte_is_refused_or_seen_later(place in any::<prop::sample::Index>(), flip in 1u8..) {
        use std::sync::OnceLock;
        static WHOLE: OnceLock<Vec<u8>> = OnceLock::new();
        let mut bytes = WHOLE.get_or_init(packed).clone();
        let at = place.index(bytes.len());
        bytes[at] ^= flip;
        prop_assert!(refused(&bytes), "{}", at);
        bytes.truncate(at);
        prop_assert!(refused(&bytes));
    }
}
