//! The ledger of those who were erased: ids, no names, beside the file and in every backup target.

use std::{
    collections::BTreeMap,
    fmt, fs,
    io::{self, ErrorKind, Write},
    path::Path,
    str::FromStr,
};

use uuid::Uuid;

use crate::durable;

/// The name of the file.
pub const LEDGER: &str = "erased";

const HEADER: &str = "mentormap-erased/1";

/// Whose id it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ErasedKind {
    Intern,
    Person,
    Supervisor,
}

impl ErasedKind {
    fn name(self) -> &'static str {
        match self {
            ErasedKind::Intern => "intern",
            ErasedKind::Person => "person",
            ErasedKind::Supervisor => "supervisor",
        }
    }
}

/// Somebody who was erased, or is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ErasedId {
    pub kind: ErasedKind,
    pub id: Uuid,
}

impl fmt::Display for ErasedId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind.name(), self.id)
    }
}

impl FromStr for ErasedId {
    type Err = ();

    fn from_str(text: &str) -> Result<ErasedId, ()> {
        let (kind, id) = text.split_once(' ').ok_or(())?;
        let all = [ErasedKind::Intern, ErasedKind::Person, ErasedKind::Supervisor];
        let kind = all.into_iter().find(|known| known.name() == kind).ok_or(())?;
        Ok(ErasedId { kind, id: id.parse().map_err(|_| ())? })
    }
}

/// Who was erased, and whether all of it is gone.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ledger(BTreeMap<ErasedId, bool>);

impl Ledger {
    /// The ledger at `path`; an empty one where there is none. A line that nobody understands is
    /// passed over: a torn ledger still erases whom it names.
    ///
    /// # Errors
    /// When it is there and can't be read.
    pub fn read(path: &Path) -> io::Result<Ledger> {
        let text = match fs::read(path) {
            Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Ledger::default()),
            Err(error) => return Err(error),
        };
        let line = |line: &str| {
            let (done, id) = match line.strip_suffix(" done") {
                Some(id) => (true, id),
                None => (false, line),
            };
            Some((id.trim().parse().ok()?, done))
        };
        Ok(Ledger(text.lines().filter_map(line).collect()))
    }

    /// Writes it whole, or not at all; it is on the disk when this returns.
    ///
    /// # Errors
    /// What was there stays as it was.
    pub fn write(&self, path: &Path) -> io::Result<()> {
        durable::write(path, |file| {
            writeln!(file, "{HEADER}")?;
            self.0.iter().try_for_each(|(whom, done)| {
                writeln!(file, "{whom}{}", if *done { " done" } else { "" })
            })
        })
    }

    /// Says that somebody is to be erased.
    pub fn begin(&mut self, whom: ErasedId) {
        self.0.insert(whom, false);
    }

    /// Says that nothing of them is left.
    pub fn finish(&mut self, whom: ErasedId) {
        self.0.insert(whom, true);
    }

    /// Takes the people of another ledger in; what is new here is still to be done.
    pub fn merge(&mut self, other: &Ledger) {
        for whom in other.0.keys() {
            self.0.entry(*whom).or_insert(false);
        }
    }

    /// Everybody in it.
    pub fn all(&self) -> impl Iterator<Item = ErasedId> + '_ {
        self.0.keys().copied()
    }

    /// Those of whom something may be left.
    pub fn open(&self) -> impl Iterator<Item = ErasedId> + '_ {
        self.0.iter().filter(|(_, done)| !**done).map(|(whom, _)| *whom)
    }

    /// Whether nobody was erased.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Puts the people of the ledger at `from` into the one at `to` as well: a backup target
    /// learns who was erased, and a binder that is restored from one.
    ///
    /// # Errors
    /// When one can't be read or the other can't be written.
    pub fn share(from: &Path, to: &Path) -> io::Result<()> {
        let source = Ledger::read(from)?;
        let known = Ledger::read(to)?;
        let mut both = known.clone();
        both.merge(&source);
        if both == known { Ok(()) } else { both.write(to) }
    }
}
