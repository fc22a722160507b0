//! What lies beside the database, or comes as a backup, as somebody hostile would write it.

use std::{fs, path::Path};

use mentormap_app::{Desk, NoVault};
use mentormap_store::{ErasedId, Key, Ledger, Passphrase, Ring};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{seeds::Seeds, targets::Reader};
use crate::support::{
    Place,
    work::{clock, sample},
};

/// A passphrase takes a while on purpose: it is tried for one ring of so many that are taken.
const TRIED: usize = 50;

/// Rings with people and a recovery key.
pub fn rings() -> Seeds {
    let place = Place::new();
    let path = place.join("binder.key");
    let key = Key::generate([7; 32]);
    let mut ring = Ring::new().expect("a ring");
    ring.write(&path).expect("written");
    let empty = fs::read(&path).expect("a ring");
    let person = "01900000-0000-7000-8000-000000000003".parse().expect("an id");
    ring.put_person(&key, person, &Passphrase::new("vier gewone losse woorden")).expect("a wrap");
    ring.new_recovery(&key, 20_000).expect("a recovery key");
    ring.write(&path).expect("written");
    vec![("empty".into(), empty), ("people".into(), fs::read(&path).expect("a ring"))]
}

/// A ring as it stands, and with its check made right again: damage is found by that, malice is
/// not.
pub fn ring() -> Reader {
    let place = Place::new();
    let mut taken = 0;
    Box::new(move |bytes| {
        let path = place.join("binder.key");
        let mut read = |bytes: &[u8]| {
            fs::write(&path, bytes).expect("a file");
            let Ok(ring) = Ring::read(&path) else { return false };
            taken += 1;
            if taken % TRIED == 0 {
                let _ = ring.unlock(&Passphrase::new("vier gewone losse woorden"));
            }
            true
        };
        read(bytes) | sealed(bytes).is_some_and(|bytes| read(&bytes))
    })
}

fn sealed(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut ring: Value = serde_json::from_slice(bytes).ok()?;
    let text = |ring: &Value| serde_json::to_string_pretty(ring).map(|text| text + "\n").ok();
    *ring.get_mut("check")? = json!("00".repeat(32));
    let check: String =
        Sha256::digest(text(&ring)?).iter().map(|byte| format!("{byte:02x}")).collect();
    *ring.get_mut("check")? = json!(check);
    text(&ring).map(String::into_bytes)
}

/// A ledger of erased ids.
pub fn ledgers() -> Seeds {
    let place = Place::new();
    let path = place.join("erased");
    let mut ledger = Ledger::default();
    for (kind, n) in [("intern", 1), ("person", 2), ("supervisor", 3)] {
        let whom: ErasedId =
            format!("{kind} 01900000-0000-7000-8000-00000000000{n}").parse().expect("an id");
        ledger.begin(whom);
        if n == 2 {
            ledger.finish(whom);
        }
    }
    ledger.write(&path).expect("written");
    vec![("erased".into(), fs::read(&path).expect("a ledger"))]
}

pub fn ledger() -> Reader {
    let place = Place::new();
    Box::new(move |bytes| {
        let (path, again) = (place.join("erased"), place.join("again"));
        fs::write(&path, bytes).expect("a file");
        let ledger = Ledger::read(&path).expect("it is there");
        ledger.write(&again).expect("written");
        // What was understood is kept, and nothing else.
        assert_eq!(Ledger::read(&again).expect("read again"), ledger);
        !ledger.is_empty()
    })
}

/// A backup in one file.
pub fn backups() -> Seeds {
    let place = Place::new();
    drop(sample(&place.join("binder")));
    let file = place.join("file");
    desk(place.path()).backup_to(&file).expect("a backup");
    vec![("backup".into(), fs::read(&file).expect("a file"))]
}

pub fn backup() -> Reader {
    let place = Place::new();
    drop(sample(&place.join("binder")));
    let mut desk = desk(place.path());
    Box::new(move |bytes| {
        let path = place.join("file");
        fs::write(&path, bytes).expect("a file");
        desk.backup_open(&path).is_ok()
    })
}

fn desk(folder: &Path) -> Desk {
    Desk::new(folder.join("binder"), Box::new(|| clock()), Box::new(NoVault))
}
