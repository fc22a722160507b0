//! The colour profile of sRGB, made from its published numbers (IEC 61966-2-1) as an ICC v4
//! matrix profile (ISO 15076-1): half a kilobyte, and nobody's property.

use std::sync::OnceLock;

/// What the profile calls itself.
pub(super) const NAME: &str = "sRGB IEC61966-2.1";

/// White of the connection space, D50, as each profile states it.
const D50: [u32; 3] = [0x0000_f6d6, 0x0001_0000, 0x0000_d32d];
/// The three primaries adapted to D50, in 1/65536.
const RED: [u32; 3] = [0x0000_6fa2, 0x0000_38f5, 0x0000_0390];
const GREEN: [u32; 3] = [0x0000_6299, 0x0000_b785, 0x0000_18da];
const BLUE: [u32; 3] = [0x0000_24a0, 0x0000_0f84, 0x0000_b6cf];
/// From D65 to D50 (Bradford), row by row.
const ADAPT: [u32; 9] = [
    0x0001_0c42,
    0x0000_05de,
    0xffff_f325,
    0x0000_0793,
    0x0000_fd90,
    0xffff_fba1,
    0xffff_fda2,
    0x0000_03dc,
    0x0000_c06e,
];
/// The curve: gamma 2.4, then a, b, c and d of 10.18 type 3.
const CURVE: [u32; 5] = [0x0002_6666, 0x0000_f2a7, 0x0000_0d59, 0x0000_13d0, 0x0000_0a5b];

/// The bytes of the profile; made once.
pub(super) fn srgb() -> &'static [u8] {
    static PROFILE: OnceLock<Vec<u8>> = OnceLock::new();
    PROFILE.get_or_init(make)
}

fn make() -> Vec<u8> {
    let numbers = |kind: &[u8; 4], values: &[u32]| {
        let values = values.iter().flat_map(|value| value.to_be_bytes());
        kind.iter().copied().chain([0; 4]).chain(values).collect::<Vec<u8>>()
    };
    let xyz = |values: &[u32; 3]| numbers(b"XYZ ", values);
    let curve = numbers(b"para", &[&[0x0003_0000], &CURVE[..]].concat());
    let parts: [(&[&[u8; 4]], Vec<u8>); 8] = [
        (&[b"desc"], text(NAME)),
        (&[b"cprt"], text("No copyright, use freely")),
        (&[b"wtpt"], xyz(&D50)),
        (&[b"chad"], numbers(b"sf32", &ADAPT)),
        (&[b"rXYZ"], xyz(&RED)),
        (&[b"gXYZ"], xyz(&GREEN)),
        (&[b"bXYZ"], xyz(&BLUE)),
        (&[b"rTRC", b"gTRC", b"bTRC"], curve),
    ];
    let count: u32 = parts.iter().map(|(names, _)| names.len() as u32).sum();
    let first = 128 + 4 + 12 * count;
    let (mut table, mut data) = (count.to_be_bytes().to_vec(), Vec::new());
    for (names, part) in parts {
        for name in names {
            table.extend(*name);
            table.extend((first + data.len() as u32).to_be_bytes());
            table.extend((part.len() as u32).to_be_bytes());
        }
        data.extend(part);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    [header(first + data.len() as u32), table, data].concat()
}

/// 7.2: a display profile, version 4.2, from RGB to XYZ.
fn header(size: u32) -> Vec<u8> {
    let mut header = vec![0; 128];
    let mut put = |at: usize, bytes: &[u8]| header[at..at + bytes.len()].copy_from_slice(bytes);
    put(0, &size.to_be_bytes());
    put(8, &[4, 0x20]);
    put(12, b"mntrRGB XYZ ");
    // A day, as each profile must have one.
    put(24, &[0x07, 0xe2, 0, 1, 0, 1]);
    put(36, b"acsp");
    for (at, value) in [68, 72, 76].into_iter().zip(D50) {
        put(at, &value.to_be_bytes());
    }
    header
}

/// 10.15: a text in one language.
fn text(text: &str) -> Vec<u8> {
    let letters: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let numbers = [1, 12].map(u32::to_be_bytes).concat();
    let place = [letters.len() as u32, 28].map(u32::to_be_bytes).concat();
    [b"mluc\0\0\0\0".to_vec(), numbers, b"enUS".to_vec(), place, letters].concat()
}
