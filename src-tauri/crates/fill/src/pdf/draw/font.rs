//! A font inside a PDF, cut down to the glyphs in use (9.7).

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Document, Object, ObjectId, Stream, dictionary};
use mentormap_report::text::{FontFile, Glyph, Run, Setter, TextLine};

/// A font in a file.
pub(in crate::pdf) struct Embedded {
    pub id: ObjectId,
    /// What drawings call it.
    pub key: String,
    file: FontFile,
    /// What each glyph reads as, by its new number.
    texts: BTreeMap<u16, String>,
}

impl Embedded {
    /// The new number of a glyph, and its advance as the file says it.
    pub(super) fn glyph(&self, old: u16) -> (u16, f32) {
        let new = self.file.numbers.get(&old).copied().unwrap_or_default();
        (new, self.file.widths.get(usize::from(new)).copied().unwrap_or_default().round())
    }

    /// Read glyph by glyph, the run gives its text.
    pub(super) fn reads_as(&self, run: &Run) -> bool {
        let text =
            |glyph: &Glyph| self.texts.get(&self.glyph(glyph.id).0).map_or("", String::as_str);
        let known = run.glyphs.iter().all(|glyph| glyph.id != 0);
        let wanted = run.text.chars();
        known
            && if run.rtl {
                // Readers turn around what stands in reverse.
                wanted.eq(run.glyphs.iter().rev().flat_map(|glyph| text(glyph).chars().rev()))
            } else {
                wanted.eq(run.glyphs.iter().flat_map(|glyph| text(glyph).chars()))
            }
    }
}

/// Puts the fonts of `lines` into `file`, each with only their glyphs.
pub(in crate::pdf) fn embed<'a>(
    file: &mut Document,
    setter: &Setter,
    lines: impl Iterator<Item = &'a TextLine>,
) -> BTreeMap<u16, Embedded> {
    let mut runs: BTreeMap<u16, Vec<&Run>> = BTreeMap::new();
    for run in lines.flat_map(|line| &line.runs) {
        runs.entry(run.font).or_default().push(run);
    }
    let mut fonts = BTreeMap::new();
    for (index, runs) in runs {
        let glyphs: BTreeSet<u16> =
            runs.iter().flat_map(|run| run.glyphs.iter().map(|glyph| glyph.id)).collect();
        let Some(font) = setter.font(index, &glyphs) else { continue };
        let texts = texts(&font, &runs);
        let id = add(file, &font, &texts);
        fonts.insert(index, Embedded { id, key: format!("Mm{index}"), file: font, texts });
    }
    fonts
}

/// What glyphs read as: the text that one showed alone, else its own character.
fn texts(font: &FontFile, runs: &[&Run]) -> BTreeMap<u16, String> {
    let mut texts: BTreeMap<u16, String> = BTreeMap::new();
    for run in runs {
        for (index, glyph) in run.glyphs.iter().enumerate().filter(|(_, g)| g.id != 0) {
            let alone = run.glyphs.get(index + 1).is_none_or(|next| !next.range.is_empty());
            let shown = run.text.get(glyph.range.clone()).unwrap_or_default();
            if let Some(new) = font.numbers.get(&glyph.id).filter(|_| alone && !shown.is_empty()) {
                texts.entry(*new).or_insert_with(|| shown.to_owned());
            }
        }
    }
    for (new, character) in &font.characters {
        texts.entry(*new).or_insert_with(|| character.to_string());
    }
    texts
}

fn add(file: &mut Document, font: &FontFile, texts: &BTreeMap<u16, String>) -> ObjectId {
    let descriptor = descriptor(file, font);
    let system = dictionary! {
        "Registry" => Object::string_literal("Adobe"),
        "Ordering" => Object::string_literal("Identity"),
        "Supplement" => 0,
    };
    let widths: Vec<Object> = font.widths.iter().map(|w| (w.round() as i64).into()).collect();
    let mut glyphs = dictionary! {
        "Type" => "Font",
        "Subtype" => if font.cff { "CIDFontType0" } else { "CIDFontType2" },
        "BaseFont" => font.name.as_str(),
        "CIDSystemInfo" => system,
        "FontDescriptor" => descriptor,
        "W" => vec![0.into(), Object::Array(widths)],
    };
    if !font.cff {
        glyphs.set("CIDToGIDMap", "Identity");
    }
    let glyphs = file.add_object(glyphs);
    let map = packed(lopdf::Dictionary::new(), to_unicode(texts).into_bytes());
    let map = file.add_object(map);
    file.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "Type0",
        "BaseFont" => font.name.as_str(),
        "Encoding" => "Identity-H",
        "DescendantFonts" => vec![glyphs.into()],
        "ToUnicode" => map,
    })
}

fn descriptor(file: &mut Document, font: &FontFile) -> ObjectId {
    let mut head = lopdf::Dictionary::new();
    let key = if font.cff {
        head.set("Subtype", "OpenType");
        "FontFile3"
    } else {
        head.set("Length1", font.program.len() as i64);
        "FontFile2"
    };
    let program = file.add_object(packed(head, font.program.clone()));
    let whole = |value: f32| Object::Integer(value.round() as i64);
    file.add_object(dictionary! {
        "Type" => "FontDescriptor",
        "FontName" => font.name.as_str(),
        // 9.8.2: with characters of its own.
        "Flags" => 4,
        "FontBBox" => font.bounds.map(whole).to_vec(),
        "ItalicAngle" => 0,
        "Ascent" => whole(font.ascent),
        "Descent" => whole(font.descent),
        "CapHeight" => whole(font.cap_height),
        "StemV" => 80,
        key => program,
    })
}

/// A stream, packed when that makes it smaller.
pub(in crate::pdf) fn packed(head: lopdf::Dictionary, content: Vec<u8>) -> Stream {
    let mut stream = Stream::new(head, content);
    // In memory nothing can fail; unpacked it is as good.
    let _ = stream.compress();
    stream
}

/// 9.10.3: what the numbers of glyphs read as.
fn to_unicode(texts: &BTreeMap<u16, String>) -> String {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n\
         /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    let rows: Vec<_> = texts.iter().collect();
    for rows in rows.chunks(100) {
        map.push_str(&format!("{} beginbfchar\n", rows.len()));
        for (glyph, text) in rows {
            let units: String = text.encode_utf16().map(|unit| format!("{unit:04X}")).collect();
            map.push_str(&format!("<{glyph:04X}> <{units}>\n"));
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map
}
