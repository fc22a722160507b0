//! A report under a password, as other programs see it.

use std::sync::LazyLock;

use lopdf::Document;
use mentormap_i18n::Messages;
use mentormap_report::{Fonts, lock, render};

use crate::{
    file::{ask, write},
    fixture::full,
};

static OPEN: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let input = full("keuzestage", "thomas-more-keuzestage");
    render(&input, &Messages::new("nl"), Fonts::shipped()).unwrap()
});

const PASSWORD: &str = "mako42-lutu37-beri93-sonà58";

fn random() -> [u8; 64] {
    std::array::from_fn(|i| u8::try_from(i * 7 % 251).unwrap())
}

#[test]
fn a_locked_report_opens_with_its_password_only() {
    let open = &*OPEN;
    let locked = lock(open, PASSWORD, &random()).unwrap();
    assert!(!holds(&locked, "Çelik".as_bytes()));
    let mut file = Document::load_mem(&locked).unwrap();
    assert!(file.is_encrypted());
    assert!(file.decrypt("somebody else's").is_err());
    let text = |bytes: &[u8], name: &str, password: &[&str]| {
        let path = write(name, bytes);
        let text = ask("pdftotext", password, &path, &["-"]);
        std::fs::remove_file(&path).unwrap();
        text
    };
    let shown = text(&locked, "locked-to-read", &["-upw", PASSWORD]);
    assert_eq!(shown, text(open, "open-to-read", &[]));
}

#[test]
fn qpdf_says_aes_256_and_no_fault() {
    let locked = lock(&OPEN, PASSWORD, &random()).unwrap();
    let path = write("locked-for-mail", &locked);
    let password = format!("--password={PASSWORD}");
    let check = ask("qpdf", &[&password, "--check"], &path, &[]);
    let shown = ask("qpdf", &[&password, "--show-encryption"], &path, &[]);
    // What is locked is no PDF/A: it must not lie among those that are checked for that.
    std::fs::remove_file(&path).unwrap();
    let (Some(check), Some(shown)) = (check, shown) else { return };
    assert!(check.contains("No syntax or stream encoding errors"), "{check}");
    assert!(shown.contains("R = 6"), "{shown}");
    assert!(shown.contains("file encryption method: AESv3"), "{shown}");
    assert!(shown.contains("stream encryption method: AESv3"), "{shown}");
    assert!(shown.contains("extract for accessibility: allowed"), "{shown}");
}

#[test]
fn what_is_no_pdf_or_locked_already_is_refused() {
    assert!(lock(b"no PDF at all", PASSWORD, &random()).is_err());
    let locked = lock(&OPEN, PASSWORD, &random()).unwrap();
    assert!(lock(&locked, PASSWORD, &random()).is_err());
}

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}
