//! A few pages as another program shows them, against pictures that were looked at and found
//! good. `MENTORMAP_WRITE=1` draws them anew.

use std::{
    fs,
    io::{BufReader, BufWriter, Cursor},
    path::{Path, PathBuf},
    process::Command,
};

use mentormap_domain::{
    form::Part,
    text::{Lang, Text},
};
use mentormap_i18n::Messages;
use mentormap_report::{Fonts, Report, build, print};

use crate::{file::write, fixture::full, rich};

/// Shades of grey, row by row.
#[derive(PartialEq)]
struct Picture {
    width: usize,
    height: usize,
    shades: Vec<u8>,
}

const DOTS_PER_INCH: &str = "40";
/// The side of the squares that are compared: letters blur from one version of the reader to the
/// next, places do not.
const SQUARE: usize = 8;
/// How far the mean shade of a square may be off.
const NEAR: u64 = 34;

/// A page of a file; none when the reader is not installed, which only a machine at a desk may be.
fn draw(pdf: &Path, page: &str) -> Option<Picture> {
    let range = ["-r", DOTS_PER_INCH, "-gray", "-f", page, "-l", page];
    match Command::new("pdftoppm").args(range).arg(pdf).output() {
        Ok(output) => {
            assert!(output.status.success(), "pdftoppm: {output:?}");
            Some(portable(&output.stdout))
        }
        Err(error) => {
            let needed = std::env::var_os("CI").is_some();
            assert!(!needed, "pdftoppm of poppler-utils is needed: {error}");
            None
        }
    }
}

/// Reads a portable grey map: `P5`, width, height, the whitest shade, the bytes.
fn portable(bytes: &[u8]) -> Picture {
    let mut words = bytes.splitn(4, |byte| byte.is_ascii_whitespace());
    let mut word = || String::from_utf8(words.next().unwrap().to_vec()).unwrap();
    assert_eq!(word(), "P5");
    let (width, height): (usize, usize) = (word().parse().unwrap(), word().parse().unwrap());
    let shades = bytes[bytes.len() - width * height..].to_vec();
    Picture { width, height, shades }
}

fn kept(path: &Path) -> Option<Picture> {
    let file = BufReader::new(fs::File::open(path).ok()?);
    let mut reader = png::Decoder::new(file).read_info().unwrap();
    let mut shades = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut shades).unwrap();
    assert_eq!(info.color_type, png::ColorType::Grayscale);
    Some(Picture { width: info.width as usize, height: info.height as usize, shades })
}

fn keep(path: &Path, picture: &Picture) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let mut bytes = Cursor::new(Vec::new());
    let (width, height) = (picture.width as u32, picture.height as u32);
    let mut encoder = png::Encoder::new(BufWriter::new(&mut bytes), width, height);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&picture.shades).unwrap();
    writer.finish().unwrap();
    fs::write(path, bytes.into_inner()).unwrap();
}

/// The squares that differ by more than a reader's version can explain.
fn apart(a: &Picture, b: &Picture) -> Vec<(usize, usize)> {
    let mean = |picture: &Picture, x: usize, y: usize| {
        let mut sum = 0;
        let mut count = 0;
        for row in y..(y + SQUARE).min(picture.height) {
            for column in x..(x + SQUARE).min(picture.width) {
                sum += u64::from(picture.shades[row * picture.width + column]);
                count += 1;
            }
        }
        sum / count
    };
    let mut squares = Vec::new();
    for y in (0..a.height).step_by(SQUARE) {
        for x in (0..a.width).step_by(SQUARE) {
            if mean(a, x, y).abs_diff(mean(b, x, y)) > NEAR {
                squares.push((x, y));
            }
        }
    }
    squares
}

fn path(name: &str, page: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/pictures/{name}-{page}.png"))
}

fn check(name: &str, report: &Report, pages: &[&str]) {
    let date = full("keuzestage", "thomas-more-keuzestage").date;
    let pdf = print(report, date, Fonts::shipped()).unwrap();
    let file = write(&format!("picture-{name}"), &pdf);
    for page in pages {
        let Some(now) = draw(&file, page) else { return };
        let path = path(name, page);
        if std::env::var_os("MENTORMAP_WRITE").is_some() {
            keep(&path, &now);
            continue;
        }
        let before = kept(&path).unwrap_or_else(|| panic!("no picture {}", path.display()));
        assert_eq!((now.width, now.height), (before.width, before.height));
        let apart = apart(&now, &before);
        assert!(apart.is_empty(), "{name}, page {page}: other at {apart:?}; look at {file:?}");
    }
}

#[test]
fn a_report_looks_as_it_did() {
    let input = rich::rich("keuzestage", "thomas-more-keuzestage");
    check("keuzestage-final", &build(&input, &Messages::new("nl")), &["1", "2"]);
}

#[test]
fn rubric_and_drawings_look_as_they_did() {
    let mut input = full("kinderbegeleider", "kinderbegeleider-rubric");
    let shown = |part: &Part| matches!(part, Part::Rubric { .. } | Part::Growth { .. });
    input.school_form.parts.retain(shown);
    input.school_form.parts.reverse();
    let title = Text::of(Lang::Nl, "Groei in één beeld");
    input.school_form.parts.insert(0, Part::Radar { title });
    check("rubric-and-growth", &build(&input, &Messages::new("nl")), &["1", "2"]);
}

#[test]
fn another_picture_is_told_apart() {
    let white = || Picture { width: 40, height: 40, shades: vec![255; 1600] };
    let mut other = white();
    other.shades[0..200].fill(0);
    assert!(!apart(&white(), &other).is_empty());
    other.shades.fill(250);
    assert!(apart(&white(), &other).is_empty());
}
