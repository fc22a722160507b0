//! Characters that the shipped fonts lack, with a machine of our own.

use std::{
    fs,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use mentormap_i18n::Messages;
use mentormap_report::{FontSource, Fonts, Offer, Pages, ReportInput, build, lay_out, render};
use ttf_parser::Face;

use crate::fixture::{assets, bare};

/// A letter that no shipped font has, and one that all have.
const LACKING: char = '王';
const HAD: char = 'w';

/// A machine with one font; counts how often it is asked.
struct Machine {
    asked: Arc<AtomicUsize>,
    data: Vec<u8>,
}

impl FontSource for Machine {
    fn each(&self, _: &[char], look: &mut dyn FnMut(&Offer<'_>)) {
        self.asked.fetch_add(1, Ordering::Relaxed);
        // Two of one name: the first counts.
        for family in ["Machine", "Copy"] {
            look(&Offer { family, name: "Machine (R)", data: &self.data, index: 0 });
        }
        look(&Offer { family: "Broken", name: "Broken", data: b"no font", index: 0 });
    }
}

fn machine(data: Vec<u8>) -> (Fonts, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    (Fonts::with_source(Box::new(Machine { asked: Arc::clone(&asked), data })), asked)
}

fn shipped_font() -> Vec<u8> {
    fs::read(assets().join("fonts/NotoSans-Regular.ttf")).unwrap()
}

/// A shipped font whose `w` is said to be `王`.
fn with_han() -> Vec<u8> {
    let mut data = shipped_font();
    let (at, glyph) = {
        let face = Face::parse(&data, 0).unwrap();
        let cmap = face.raw_face().table(ttf_parser::Tag::from_bytes(b"cmap")).unwrap();
        let at = cmap.as_ptr() as usize - data.as_ptr() as usize;
        (at..at + cmap.len(), face.glyph_index(HAD).unwrap().0)
    };
    let table = one_character(LACKING, glyph);
    assert!(table.len() <= at.len());
    data[at.start..at.start + table.len()].copy_from_slice(&table);
    data
}

/// A character table (format 12) of one character.
fn one_character(character: char, glyph: u16) -> Vec<u8> {
    let mut table = vec![0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12, 0, 12, 0, 0];
    for value in [28, 0, 1, character.into(), character.into(), u32::from(glyph)] {
        table.extend(value.to_be_bytes());
    }
    table
}

fn named(name: &str) -> ReportInput {
    let mut input = bare("keuzestage", "thomas-more-keuzestage");
    input.intern.name = name.into();
    input
}

fn pages(input: &ReportInput, fonts: &Fonts) -> Pages {
    lay_out(&build(input, &Messages::new("nl")), fonts)
}

fn pdf(input: &ReportInput, fonts: &Fonts) -> Vec<u8> {
    render(input, &Messages::new("nl"), fonts).unwrap()
}

#[test]
fn the_machine_is_asked_only_when_a_character_is_lacking() {
    let (fonts, asked) = machine(with_han());
    let input = named("Zoë Çelik");
    assert_eq!(pdf(&input, &fonts), pdf(&input, Fonts::shipped()));
    assert_eq!(asked.load(Ordering::Relaxed), 0);
    pages(&named("Wang 王"), &fonts);
    let first = asked.load(Ordering::Relaxed);
    assert!(first > 0);
    pages(&named("王 Wang"), &fonts);
    assert_eq!(asked.load(Ordering::Relaxed), first, "what was found is kept");
}

#[test]
fn a_font_of_the_machine_draws_what_is_lacking() {
    let (fonts, _) = machine(with_han());
    let input = named("Wang 王");
    assert_eq!(pages(&input, Fonts::shipped()).missing, [LACKING]);
    let found = pages(&input, &fonts);
    assert!(found.missing.is_empty());
    assert_eq!(found.fonts.last().unwrap().family, "Machine");
    let file = pdf(&input, &fonts);
    let objects = lopdf::Document::load_mem(&file).unwrap().objects;
    let named = format!("{objects:?}").contains("+MachineR");
    assert!(named, "the name is a plain one");
    assert_eq!(file, pdf(&input, &machine(with_han()).0), "the same on the same machine");
}

#[test]
fn what_no_font_has_is_listed() {
    let (fonts, _) = machine(with_han());
    assert_eq!(pages(&named("王 漢"), &fonts).missing, ['漢']);
    let (without, _) = machine(shipped_font());
    assert_eq!(pages(&named("王 漢"), &without).missing, ['漢', '王']);
}

#[test]
fn a_font_that_may_not_be_embedded_is_passed_over() {
    let mut data = with_han();
    let at = {
        let face = Face::parse(&data, 0).unwrap();
        let table = face.raw_face().table(ttf_parser::Tag::from_bytes(b"OS/2")).unwrap();
        table.as_ptr() as usize - data.as_ptr() as usize
    };
    // The rights of embedding: restricted.
    data[at + 8..at + 10].copy_from_slice(&2_u16.to_be_bytes());
    assert_eq!(pages(&named("王"), &machine(data).0).missing, [LACKING]);
}

#[test]
fn one_font_of_a_collection_serves() {
    // A collection: its head, then two fonts that share every table.
    let font = with_han();
    let tables = u16::from_be_bytes([font[4], font[5]]);
    let directory = 12 + 16 * usize::from(tables);
    let shift = 20 + 2 * directory;
    let mut data = b"ttcf\0\x01\0\0\0\0\0\x02".to_vec();
    for at in [20, 20 + directory] {
        data.extend(u32::try_from(at).unwrap().to_be_bytes());
    }
    for _ in 0..2 {
        let start = data.len();
        data.extend_from_slice(&font[..directory]);
        for row in (start + 12..start + directory).step_by(16) {
            let old = u32::from_be_bytes(data[row + 8..row + 12].try_into().unwrap());
            let new = old + u32::try_from(shift).unwrap();
            data[row + 8..row + 12].copy_from_slice(&new.to_be_bytes());
        }
    }
    data.extend_from_slice(&font);
    let (fonts, _) = machine(data);
    assert!(pages(&named("王"), &fonts).missing.is_empty());
    assert_eq!(pdf(&named("王"), &fonts).len(), pdf(&named("王"), &machine(font).0).len());
}
