//! What keeping the data safe costs: checking, a backup.

use std::{path::Path, time::Duration};

use mentormap_app::{Clock, Desk, NoVault};
use mentormap_store::{Depth, KeyFile, Store};

use crate::{Figures, binder::clock, ms, p, timed};

/// The figures of an open binder in `place`.
pub fn figures(place: &Path, list: &mut Figures) {
    let now = clock().now();
    let path = place.join("mentormap.db");
    let mut store =
        Store::open(&path, &KeyFile::at(place.join("binder.key")), now).expect("a store");
    for (name, depth) in [("quick check, ms", Depth::Quick), ("full check, ms", Depth::Full)] {
        let (took, faults) = timed(|| store.check(depth).expect("a check"));
        assert!(faults.is_empty(), "{faults:?}");
        list.push((name, ms(took)));
    }
    drop(store);

    let mut desk = Desk::new(place.to_owned(), Box::new(|| clock()), Box::new(NoVault));
    desk.with(|binder| binder.today(()).map(drop)).expect("a binder");
    backup(&mut desk, list);
}

/// A backup made in steps, as while somebody works: all of it, and the longest step.
fn backup(desk: &mut Desk, list: &mut Figures) {
    let (first, mut status) = timed(|| desk.backup_make(()).expect("a backup begun"));
    let mut steps = vec![first];
    while status.busy.is_some() && steps.len() < 100_000 {
        let (took, next) = timed(|| desk.backup_status(()).expect("a status"));
        steps.push(took);
        status = next;
    }
    assert!(status.last.is_some(), "{:?}", status.failed);
    let all: Duration = steps.iter().sum();
    list.push(("backup in steps, all, ms", ms(all)));
    list.push(("backup in steps, longest pause, ms", p(100, steps)));
}
