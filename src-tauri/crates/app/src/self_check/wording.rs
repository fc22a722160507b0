//! The statements that come with the program, every version that there ever was.

use std::{collections::BTreeMap, sync::LazyLock};

use mentormap_domain::self_check::Wording;

/// A new wording is a new file here; a released one never changes.
pub(super) const TEXTS: [&str; 1] = [include_str!("../../../../../assets/self-check/1.json")];

static WORDINGS: LazyLock<BTreeMap<u32, Wording>> = LazyLock::new(|| {
    let read = TEXTS.iter().filter_map(|text| serde_json::from_str::<Wording>(text).ok());
    read.map(|wording| (wording.version, wording)).collect()
});

static NONE: LazyLock<Wording> =
    LazyLock::new(|| Wording { version: 0, levels: Default::default(), statements: Vec::new() });

/// The wording that a new self-check is scored on.
pub(crate) fn newest() -> &'static Wording {
    WORDINGS.values().next_back().unwrap_or(&NONE)
}

/// Whether this version comes with the program.
pub(crate) fn known(version: u32) -> bool {
    WORDINGS.contains_key(&version)
}

/// A version; the newest in place of one of a later program.
pub(crate) fn wording(version: u32) -> &'static Wording {
    WORDINGS.get(&version).unwrap_or_else(|| newest())
}
