//! The key file.

use std::fs;

use super::*;

#[test]
fn a_key_file_is_made_once_and_then_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("key");
    let first = KeyFile::at(&path).key().unwrap();
    assert_eq!(KeyFile::at(&path).key().unwrap().0, first.0);
    assert_ne!(first.0, [0; 32]);
    let text = fs::read_to_string(&path).unwrap();
    assert_eq!(text, format!("mentormap-key/1\n{}\n", *first.to_hex()));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[cfg(unix)]
#[test]
fn only_the_owner_reads_a_key_file() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("key");
    KeyFile::at(&path).key().unwrap();
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn a_damaged_key_file_is_refused_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("key");
    let hex = "0f".repeat(32);
    let damaged = [
        String::new(),
        "mentormap-key/1".into(),
        "mentormap-key/1\n\n".into(),
        format!("mentormap-key/2\n{hex}\n"),
        format!("mentormap-key/1\n{}\n", &hex[..62]),
        format!("mentormap-key/1\n{}gg\n", &hex[..62]),
        format!("mentormap-key/1\n{hex}\n{hex}\n"),
        format!("mentormap-key/1\n{}é\n", &hex[..62]),
    ];
    for text in damaged {
        fs::write(&path, &text).unwrap();
        assert!(matches!(KeyFile::at(&path).key(), Err(StoreError::KeyDamaged)), "{text:?}");
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }
}

#[test]
fn a_key_never_shows_its_bytes() {
    assert_eq!(format!("{:?}", Key::generate([7; 32])), "Key(..)");
}
