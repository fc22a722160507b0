//! Whether the write-ahead log that a program left behind holds everything that was acknowledged.
//!
//! SQLite reads the log up to the first frame that does not add up and takes the rest for a
//! change that never was finished. That is right after a loss of power: only the last change can
//! be in pieces, for each one is synced before the next. But one bad bit in the middle makes it
//! forget every change after it without a word. So a break in the log counts as damage when
//!
//! - one flipped bit explains it: then the frame was written whole once; or
//! - a change was finished after it, and another begun upon that: then both had been synced.
//!
//! What remains unseen is more than one bad bit in the very last change of a log.

use std::{fs, io, path::Path};

use super::pages::PAGE;

const HEADER: usize = 32;
const FRAME_HEADER: usize = 24;
const FRAME: usize = FRAME_HEADER + PAGE;
/// The mark of a log; its last bit tells the order of bytes in the sums.
const MARK: u32 = 0x377f_0682;

/// The running sum of a log.
type Sum = (u32, u32);

/// Whether the log beside the database at `path` lost something that had been written.
pub fn is_damaged(path: &Path) -> io::Result<bool> {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    match fs::read(name) {
        Ok(log) => Ok(breaks_off(&log)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

fn breaks_off(log: &[u8]) -> bool {
    let Some((header, frames)) = log.split_at_checked(HEADER) else { return false };
    let frames: Vec<&[u8]> = frames.chunks_exact(FRAME).collect();
    let Some(sum) = header_sum(header) else {
        return header_is_damaged(header, &frames);
    };
    let sums = Sums { big_endian: word(header, 0) & 1 == 1 };
    let salts = &header[16..24];
    let mut before = sum;
    for (at, frame) in frames.iter().enumerate() {
        let expected = sums.of_frame(before, frame);
        if &frame[8..16] != salts || stored(frame) != expected {
            return sums.one_bit_explains(before, frame, salts)
                || finished_and_went_on(sums, Some(salts), &frames[at..]);
        }
        before = expected;
    }
    false
}

/// The sum that the frames go on from; none when the header does not add up.
fn header_sum(header: &[u8]) -> Option<Sum> {
    let mark = word(header, 0);
    let sums = Sums { big_endian: mark & 1 == 1 };
    let sum = sums.add((0, 0), &header[..24]);
    (mark & !1 == MARK && sum == (word(header, 24), word(header, 28))).then_some(sum)
}

/// A new header that a loss of power tore keeps its mark; the old frames behind it are in the
/// database already.
fn header_is_damaged(header: &[u8], frames: &[&[u8]]) -> bool {
    let mut tried = header.to_vec();
    let one_bit = (0..HEADER * 8).any(|bit| {
        tried[bit / 8] ^= 1 << (bit % 8);
        let fits = header_sum(&tried).is_some();
        tried[bit / 8] ^= 1 << (bit % 8);
        fits
    });
    let went_on = |big_endian| finished_and_went_on(Sums { big_endian }, None, frames);
    one_bit || (word(header, 0) & !1 != MARK && (went_on(false) || went_on(true)))
}

/// Whether one of `frames` finishes a change and the next one was summed up after it; of those
/// with `salts`, where they are known.
fn finished_and_went_on(sums: Sums, salts: Option<&[u8]>, frames: &[&[u8]]) -> bool {
    frames.windows(2).any(|pair| {
        let (last, next) = (pair[0], pair[1]);
        let same = last[8..16] == next[8..16] && salts.is_none_or(|salts| &last[8..16] == salts);
        let finished = same && word(last, 4) != 0;
        finished && stored(next) == sums.of_frame(stored(last), next)
    })
}

fn stored(frame: &[u8]) -> Sum {
    (word(frame, 16), word(frame, 20))
}

fn word(bytes: &[u8], at: usize) -> u32 {
    let mut word = [0; 4];
    word.copy_from_slice(&bytes[at..at + 4]);
    u32::from_be_bytes(word)
}

/// How a log sums up: pairs of words, in the order of bytes of the machine that wrote them.
#[derive(Clone, Copy)]
struct Sums {
    big_endian: bool,
}

impl Sums {
    fn read(self, bytes: &[u8]) -> u32 {
        let word = word(bytes, 0);
        if self.big_endian { word } else { word.swap_bytes() }
    }

    fn add(self, sum: Sum, bytes: &[u8]) -> Sum {
        bytes.chunks_exact(8).fold(sum, |(one, two), pair| {
            let one = one.wrapping_add(self.read(&pair[..4])).wrapping_add(two);
            let two = two.wrapping_add(self.read(&pair[4..])).wrapping_add(one);
            (one, two)
        })
    }

    fn of_frame(self, before: Sum, frame: &[u8]) -> Sum {
        self.add(self.add(before, &frame[..8]), &frame[FRAME_HEADER..])
    }

    fn one_bit_explains(self, before: Sum, frame: &[u8], salts: &[u8]) -> bool {
        let sum = self.of_frame(before, frame);
        let same = |one: &[u8], other: &[u8]| -> u32 {
            one.iter().zip(other).map(|(one, other)| (one ^ other).count_ones()).sum()
        };
        let (found, off) = (stored(frame), same(&frame[8..16], salts));
        let wrong = (found.0 ^ sum.0).count_ones() + (found.1 ^ sum.1).count_ones();
        match (off, wrong) {
            (1, 0) | (0, 1) => true,
            (0, _) => self.one_bit_of_content(sum, frame),
            _ => false,
        }
    }

    /// The sum is linear: what a bit adds to it depends on its place alone. So every bit is tried
    /// by walking backwards once.
    fn one_bit_of_content(self, sum: Sum, frame: &[u8]) -> bool {
        let found = stored(frame);
        let off = (found.0.wrapping_sub(sum.0), found.1.wrapping_sub(sum.1));
        // What adding 1 to the first and to the second word of a pair adds to the sum.
        let (mut first, mut second) = ((1u32, 1u32), (0u32, 1u32));
        let pairs = frame[..8].chunks_exact(8).chain(frame[FRAME_HEADER..].chunks_exact(8));
        pairs.rev().any(|pair| {
            let explains = flip_adds(self.read(&pair[..4]), first, off)
                || flip_adds(self.read(&pair[4..]), second, off);
            (first, second) = (further(first), further(second));
            explains
        })
    }
}

/// Whether turning one bit of `word` adds exactly `off`.
fn flip_adds(word: u32, weight: Sum, off: Sum) -> bool {
    (0..32).map(|bit| 1u32 << bit).any(|bit| {
        let change = if word & bit == 0 { bit } else { bit.wrapping_neg() };
        off == (weight.0.wrapping_mul(change), weight.1.wrapping_mul(change))
    })
}

/// The weight one pair earlier.
fn further((one, two): Sum) -> Sum {
    let first = one.wrapping_add(two);
    (first, first.wrapping_add(two))
}

#[cfg(test)]
mod tests {
    use std::sync::OnceLock;

    use proptest::prelude::*;
    use rusqlite::Connection;

    use super::*;

    /// A log of several changes, as a program leaves it that ends at once.
    fn log() -> Vec<u8> {
        static LOG: OnceLock<Vec<u8>> = OnceLock::new();
        LOG.get_or_init(make_log).clone()
    }

    fn make_log() -> Vec<u8> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("db");
        let conn = Connection::open(&path).unwrap();
        conn.execute_batch(
            "PRAGMA page_size = 4096; PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0;
             CREATE TABLE t (a); INSERT INTO t VALUES (hex(randomblob(9000)));
             UPDATE t SET a = hex(randomblob(12000)); INSERT INTO t VALUES (1);",
        )
        .unwrap();
        fs::read(folder.path().join("db-wal")).unwrap()
    }

    #[test]
    fn a_whole_log_and_one_cut_anywhere_by_a_loss_of_power_are_sound() {
        let log = log();
        assert!(log.len() > HEADER + 10 * FRAME);
        assert!(!breaks_off(&log));
        for end in (0..log.len()).step_by(97) {
            assert!(!breaks_off(&log[..end]), "cut at {end}");
        }
        // The last change in pieces: zeros, or what stood there before, where it was not written.
        let last = log.len() - FRAME;
        for torn in (last..log.len()).step_by(512) {
            let mut lost = log.clone();
            lost[torn..].fill(0);
            assert!(!breaks_off(&lost), "torn at {torn}");
            lost[torn..].copy_from_slice(&log[HEADER..][..log.len() - torn]);
            assert!(!breaks_off(&lost), "old bytes from {torn}");
        }
        assert!(!breaks_off(&vec![0; HEADER + 3 * FRAME]));
    }

    #[test]
    fn a_sector_lost_in_the_middle_is_damage() {
        let log = log();
        for start in [0, HEADER, HEADER + FRAME + 600, HEADER + 4 * FRAME] {
            let mut lost = log.clone();
            lost[start..start + 512].fill(0xa5);
            assert!(breaks_off(&lost), "at {start}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        #[test]
        fn any_flipped_bit_is_damage(place in any::<prop::sample::Index>(), bit in 0..8u8) {
            let mut log = log();
            let at = place.index(log.len());
            log[at] ^= 1 << bit;
            prop_assert!(breaks_off(&log), "{} of {}", at, log.len());
        }
    }
}
