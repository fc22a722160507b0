//! The fonts of reports: the shipped ones, and the machine's own for what those lack.

use std::sync::OnceLock;

use fontdb::{Database, FaceInfo, Source, Stretch, Style};
use mentormap_report::{FontSource, Fonts, Offer};

/// The fonts that every report of this process is set in.
pub(crate) fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(|| Fonts::with_source(Box::new(MachineFonts::default())))
}

/// What is installed here; listed when it is first needed.
#[derive(Default)]
struct MachineFonts {
    database: OnceLock<Database>,
}

impl FontSource for MachineFonts {
    fn each(&self, wanted: &[char], look: &mut dyn FnMut(&Offer<'_>)) {
        let database = self.database.get_or_init(|| {
            let mut database = Database::new();
            database.load_system_fonts();
            database
        });
        let region = region(wanted);
        let mut faces: Vec<&FaceInfo> = database.faces().collect();
        faces.sort_by_cached_key(|face| rank(face, region));
        for face in faces {
            database.with_face_data(face.id, |data, index| {
                let name = face.post_script_name.as_str();
                look(&Offer { family: family(face), name, data, index });
            });
        }
    }
}

fn family(face: &FaceInfo) -> &str {
    face.families.first().map_or("", |(name, _)| name)
}

/// What fits beside the report's own type first; the path makes every place its own.
fn rank(face: &FaceInfo, region: &str) -> impl Ord + use<> {
    let family = family(face).to_owned();
    let plain = face.style == Style::Normal && face.stretch == Stretch::Normal;
    let sans = family.contains("Sans") && !face.monospaced;
    let weight = face.weight.0.abs_diff(400);
    let path = match &face.source {
        Source::File(path) | Source::SharedFile(path, _) => path.clone(),
        Source::Binary(_) => Default::default(),
    };
    let regional = family.ends_with(region);
    (!plain, weight, !regional, !sans, family, face.post_script_name.clone(), path, face.index)
}

/// Han characters look different per country: what stands beside them tells which. The end of
/// the family's name, as the pan-Asian families have it.
fn region(wanted: &[char]) -> &'static str {
    let any = |ranges: &[std::ops::RangeInclusive<char>]| {
        wanted.iter().any(|c| ranges.iter().any(|range| range.contains(c)))
    };
    if any(&['\u{3040}'..='\u{30ff}']) {
        " JP"
    } else if any(&['\u{1100}'..='\u{11ff}', '\u{ac00}'..='\u{d7af}']) {
        " KR"
    } else if any(&['\u{3100}'..='\u{312f}']) {
        " TC"
    } else if any(&['\u{2e80}'..='\u{9fff}', '\u{20000}'..='\u{3ffff}']) {
        " SC"
    } else {
        ""
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_beside_han_tells_the_country() {
        let of = |text: &str| region(&text.chars().collect::<Vec<_>>());
        assert_eq!(of("王小明"), " SC");
        assert_eq!(of("さくら明"), " JP");
        assert_eq!(of("김명明"), " KR");
        assert_eq!(of("ภาษาไทย"), "");
    }

    #[test]
    fn the_fonts_of_a_machine_stand_in_one_order() {
        let names = || {
            let mut names = Vec::new();
            let fonts = MachineFonts::default();
            fonts.each(&['明'], &mut |offer| names.push(offer.name.to_owned()));
            names
        };
        assert_eq!(names(), names());
    }
}
