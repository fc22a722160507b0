//! Files of every kind, whole and otherwise.

use std::io::{Cursor, Write as _};

use proptest::prelude::*;
use zip::{ZipWriter, write::SimpleFileOptions};

use super::*;

/// The smallest file of a kind.
pub fn pdf(text: &str) -> Vec<u8> {
    format!("%PDF-1.7\n{text}\nxref\n0 0\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n").into_bytes()
}

fn png() -> Vec<u8> {
    let mut out = image::PNG.to_vec();
    for (name, data) in [(b"IHDR", vec![0; 13]), (b"IDAT", vec![1; 9]), (b"IEND", vec![])] {
        let checked = [name.as_slice(), &data].concat();
        out.extend((data.len() as u32).to_be_bytes());
        out.extend(&checked);
        out.extend(crc32fast::hash(&checked).to_be_bytes());
    }
    out
}

fn jpeg() -> Vec<u8> {
    let mut out = b"\xff\xd8\xff\xe0\x00\x04ab".to_vec();
    out.extend(b"\xff\xc0\x00\x05abc\xff\xda\x00\x04ab picture \xff\xd9");
    out
}

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn docx() -> Vec<u8> {
    zipped(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w:document/>")])
}

fn code(bytes: &[u8]) -> ErrorCode {
    kind(bytes).unwrap_err().code
}

#[test]
fn the_four_kinds_are_told_by_their_content() {
    assert_eq!(kind(&pdf("")).unwrap(), AttachmentKind::Pdf);
    assert_eq!(kind(&[b"\n\n".as_slice(), &pdf("")].concat()).unwrap(), AttachmentKind::Pdf);
    assert_eq!(kind(&png()).unwrap(), AttachmentKind::Png);
    assert_eq!(kind(&jpeg()).unwrap(), AttachmentKind::Jpeg);
    assert_eq!(kind(&docx()).unwrap(), AttachmentKind::Docx);
}

#[test]
fn other_kinds_are_refused() {
    let sheet = zipped(&[("xl/workbook.xml", b"<workbook/>")]);
    let macros = zipped(&[("word/document.xml", b"<x/>"), ("word/vbaProject.bin", b"x")]);
    let old_word = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 a letter".to_vec();
    for bytes in [sheet, macros, old_word, b"MZ\x90".to_vec(), b"<html>".to_vec(), vec![0; 9]] {
        assert_eq!(code(&bytes), ErrorCode::AttachmentForbidden);
    }
    assert_eq!(code(b""), ErrorCode::AttachmentEmpty);
    let error = kind(&vec![0; 50_000_001]).unwrap_err();
    assert_eq!((error.code, error.args["max"].as_str()), (ErrorCode::AttachmentTooLarge, "50"));
}

#[test]
fn a_cut_file_is_damaged() {
    let long = pdf(&"x".repeat(70_000));
    for whole in [pdf(""), long, png(), jpeg(), docx()] {
        let cut = &whole[..whole.len() - whole.len().min(40) / 2 - 4];
        assert_eq!(code(cut), ErrorCode::AttachmentDamaged, "{:?}", &whole[..4]);
    }
}

#[test]
fn a_changed_byte_in_a_picture_or_in_the_text_is_damage() {
    let mut bytes = png();
    bytes[20] ^= 1;
    assert_eq!(code(&bytes), ErrorCode::AttachmentDamaged);
    let mut bytes = docx();
    let place = find(&bytes, b"word/document.xml").unwrap() + 20;
    bytes[place] ^= 1;
    assert_eq!(code(&bytes), ErrorCode::AttachmentDamaged);
}

#[test]
fn a_document_that_unpacks_to_too_much_is_refused() {
    let bomb = zipped(&[("word/document.xml", &vec![b' '; 101_000_000])]);
    assert!(bomb.len() < 1_000_000);
    assert_eq!(code(&bomb), ErrorCode::AttachmentForbidden);
}

proptest! {
    #[test]
    fn no_bytes_break_the_look_at_them(
        which in 0..5usize,
        tail in prop::collection::vec(any::<u8>(), 0..200),
        place in any::<prop::sample::Index>(),
    ) {
        let heads = [pdf(""), png(), jpeg(), docx(), Vec::new()];
        let head = &heads[which];
        let cut = place.index(head.len() + 1);
        let _ = kind(&[&head[..cut], &tail].concat());
    }
}
