//! Contents come back as they were kept, or not at all, and go when nothing refers to them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use mentormap_domain::{
    dossier::{Attachment, AttachmentKind, DossierEntry},
    ids::EntryId,
};
use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::{KeyFile, Table, testing::*};

const KEY: [u8; 32] = [7; 32];

fn sealed(content: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    stream::seal(&KEY, "name", content, &mut out).unwrap();
    out
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_bytes_come_back(content in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert_eq!(stream::open(&KEY, "name", &sealed(&content)), Some(content));
    }

    #[test]
    fn any_flipped_bit_and_any_cut_is_noticed(
        length in prop::sample::select(vec![0, 1, 700, 65_536, 65_537, 140_000]),
        place in any::<prop::sample::Index>(),
        bit in 0..8u8,
    ) {
        let whole = sealed(&vec![42; length]);
        let mut flipped = whole.clone();
        flipped[place.index(whole.len())] ^= 1 << bit;
        prop_assert_eq!(stream::open(&KEY, "name", &flipped), None);
        prop_assert_eq!(stream::open(&KEY, "name", &whole[..place.index(whole.len())]), None);
        let longer = [whole.as_slice(), &[0]].concat();
        prop_assert_eq!(stream::open(&KEY, "name", &longer), None);
    }
}

#[test]
fn lengths_around_a_piece_come_back() {
    for length in [0, 1, 65_535, 65_536, 65_537, 131_071, 131_072, 131_073] {
        let content: Vec<u8> = (0..length).map(|i| (i % 251) as u8).collect();
        assert_eq!(stream::open(&KEY, "name", &sealed(&content)), Some(content), "{length}");
    }
}

#[test]
fn pieces_cannot_be_left_out_or_moved_and_files_not_exchanged() {
    let whole = sealed(&vec![1; 3 * 65_536 + 9]);
    let (start, piece) = (24, 65_536 + 16);
    let without_first = [&whole[..start], &whole[start + piece..]].concat();
    assert_eq!(stream::open(&KEY, "name", &without_first), None);
    let without_last = &whole[..start + 3 * piece];
    assert_eq!(stream::open(&KEY, "name", without_last), None);
    let (first, second) = (&whole[start..start + piece], &whole[start + piece..start + 2 * piece]);
    let swapped = [&whole[..start], second, first, &whole[start + 2 * piece..]].concat();
    assert_eq!(stream::open(&KEY, "name", &swapped), None);
    assert_eq!(stream::open(&KEY, "other", &whole), None);
    assert_eq!(stream::open(&[8; 32], "name", &whole), None);
}

struct Place(TempDir);

impl Place {
    fn new() -> Place {
        Place(tempfile::tempdir().unwrap())
    }

    fn open(&self) -> Store {
        Store::open(&self.0.path().join("db"), &KeyFile::at(self.0.path().join("key")), at(0))
            .unwrap()
    }

    /// The files of the folder but its own note.
    fn files(&self) -> Vec<PathBuf> {
        let Ok(files) = fs::read_dir(self.0.path().join(FOLDER)) else { return Vec::new() };
        let files = files.map(|file| file.unwrap().path());
        files.filter(|path| !path.ends_with("unsettled")).collect()
    }
}

/// A file of the first placement.
fn attachment(slot: u8, hash: &str) -> DossierEntry {
    let body = Attachment {
        of: None,
        name: format!("{slot}.pdf"),
        file_kind: AttachmentKind::Pdf,
        size: 3,
        hash: hash.to_owned(),
    };
    let id: EntryId = id(Table::Entry, 100 + slot);
    DossierEntry { id, placement: placement_id(0), body: body.into(), created: at(0), binned: None }
}

fn put(store: &mut Store, entry: &DossierEntry) {
    run(store, "attach", |tx| tx.put(entry)).unwrap();
}

fn contains(path: &Path, word: &str) -> bool {
    let bytes = fs::read(path).unwrap();
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}

#[test]
fn the_same_content_is_kept_once_and_its_file_tells_nothing() {
    let place = Place::new();
    let mut store = place.open();
    let hash = store.keep_content(b"Kwikzilverdans").unwrap();
    assert_eq!(store.keep_content(b"Kwikzilverdans").unwrap(), hash);
    let files = place.files();
    assert_eq!(files.len(), 1);
    assert!(!files[0].to_string_lossy().contains(&hash));
    assert!(!contains(&files[0], "Kwikzilver"));
    drop(store);
    assert_eq!(place.open().content(&hash).unwrap(), b"Kwikzilverdans");
}

#[cfg(unix)]
#[test]
fn only_the_owner_reads_contents() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    place.open().keep_content(b"x").unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&place.files()[0]), 0o600);
    assert_eq!(mode(&place.0.path().join(FOLDER)), 0o700);
}

#[test]
fn damage_and_loss_are_told_and_keeping_again_mends() {
    let place = Place::new();
    let mut store = place.open();
    populate(&mut store);
    let hash = store.keep_content(b"abc").unwrap();
    put(&mut store, &attachment(0, &hash));
    assert_eq!(store.integrity().unwrap(), Vec::<String>::new());

    let file = place.files().remove(0);
    let mut bytes = fs::read(&file).unwrap();
    bytes[30] ^= 1;
    fs::write(&file, &bytes).unwrap();
    assert!(matches!(store.content(&hash), Err(StoreError::ContentDamaged)));
    assert_eq!(store.integrity().unwrap().len(), 1);

    fs::remove_file(&file).unwrap();
    assert!(matches!(store.content(&hash), Err(StoreError::ContentMissing)));
    assert_eq!(store.integrity().unwrap().len(), 1);

    store.keep_content(b"abc").unwrap();
    assert_eq!(store.integrity().unwrap(), Vec::<String>::new());
}

#[test]
fn a_content_goes_with_the_last_that_refers_to_it_and_not_before() {
    let place = Place::new();
    let mut store = place.open();
    populate(&mut store);
    let shared = store.keep_content(b"shared").unwrap();
    let (one, two) = (attachment(0, &shared), attachment(1, &shared));
    put(&mut store, &one);
    put(&mut store, &two);
    let bin = |store: &mut Store, entry: &DossierEntry, n| {
        put(store, &DossierEntry { binned: Some(at(n)), ..entry.clone() });
    };
    bin(&mut store, &one, 5);
    store.purge_bin(at(5), at(9), None).unwrap();
    assert_eq!(store.content(&shared).unwrap(), b"shared", "still in the bin");
    store.purge_bin(at(6), at(9), None).unwrap();
    assert_eq!(store.content(&shared).unwrap(), b"shared", "another refers to it");
    bin(&mut store, &two, 7);
    store.purge_bin(at(8), at(9), None).unwrap();
    assert!(matches!(store.content(&shared), Err(StoreError::ContentMissing)));
    assert!(place.files().is_empty());
    assert_eq!(store.integrity().unwrap(), Vec::<String>::new());
}

#[test]
fn what_was_undone_can_be_redone_after_the_bin_was_emptied() {
    let place = Place::new();
    let mut store = place.open();
    populate(&mut store);
    let hash = store.keep_content(b"abc").unwrap();
    put(&mut store, &attachment(0, &hash));
    store.undo(at(1), None).unwrap();
    store.purge_bin(at(5), at(9), None).unwrap();
    drop(store);
    let mut store = place.open();
    store.purge_bin(at(6), at(9), None).unwrap();
    store.redo(at(9), None).unwrap();
    assert_eq!(store.content(&hash).unwrap(), b"abc");
}

#[test]
fn what_a_crash_left_goes_at_the_next_start_and_strange_files_stay() {
    let place = Place::new();
    let mut store = place.open();
    populate(&mut store);
    let kept = store.keep_content(b"kept").unwrap();
    put(&mut store, &attachment(0, &kept));
    store.keep_content(b"never referred to").unwrap();
    drop(store);
    let folder = place.0.path().join(FOLDER);
    fs::write(folder.join(format!("{}.new", "0".repeat(64))), "half").unwrap();
    fs::write(folder.join("note of a cloud.txt"), "strange").unwrap();
    let mut store = place.open();
    store.purge_bin(at(0), at(9), None).unwrap();
    assert_eq!(place.files().len(), 2);
    assert_eq!(store.content(&kept).unwrap(), b"kept");
    assert!(!folder.join("unsettled").exists());
}
