//! What a mentor does all day, through `Binder`: the same for the same seed.

use std::path::Path;

use chrono::{DateTime, Utc};
use mentormap_app::{
    AppError, Binder, ChosenFile, ErrorCode, FixedClock,
    wire::{
        Concept, Item,
        binder::{Preferences, Setup, Theme},
        document::FileTarget,
        evaluation::{PointDraft, RatingDraft},
        observation::ObservationDraft,
    },
};
use mentormap_domain::{
    evaluation::{Author, Moment, PointKind},
    ids::{ObservationId, PlacementId},
    level::Level,
    observation::{Tone, Visibility},
    text::Lang,
};
use sha2::{Digest, Sha256};

use super::Random;

const WORDS: &[&str] = &[
    "troost",
    "vraagt",
    "speelt",
    "afscheid",
    "rustig",
    "groep",
    "verzorgt",
    "luistert",
    "kring",
    "wacht",
    "helpt",
    "noteert",
    "buiten",
    "maaltijd",
    "slaapt",
    "initiatief",
    "collega",
    "zingt",
];

/// The day on which the sample is at home.
pub fn now() -> DateTime<Utc> {
    "2026-11-22T19:30:00Z".parse().expect("a time")
}

pub fn clock() -> Box<FixedClock> {
    Box::new(FixedClock(now()))
}

/// A binder with the sample in `folder`, which has none yet.
pub fn sample(folder: &Path) -> Binder {
    let mut binder = Binder::create(folder, clock()).expect("a binder");
    fill(&mut binder);
    binder
}

/// Puts the sample into an empty binder.
pub fn fill(binder: &mut Binder) {
    let setup = Setup {
        language: Lang::Nl,
        name: "An Peeters".into(),
        site_name: "De Regenboog".into(),
        first_intern: None,
        sample: true,
    };
    binder.setup(setup).expect("the sample");
}

/// All that is in the binder, in one word: two binders with the same word hold the same, down to
/// the bytes of every attachment.
pub fn digest(binder: &mut Binder) -> String {
    let text = binder.export().expect("an export");
    Sha256::digest(text).iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}

/// Somebody at work on a binder.
pub struct Work {
    pub random: Random,
    placements: Vec<PlacementId>,
    noted: Vec<ObservationId>,
    indicators: Vec<String>,
}

impl Work {
    /// Begins to work on a binder that holds placements.
    pub fn on(binder: &mut Binder, seed: u64) -> Work {
        let cards = binder.interns(()).expect("interns");
        let placements: Vec<PlacementId> = cards.iter().map(|card| card.placement).collect();
        let sheet = binder.sheet(placements[0]).expect("a sheet");
        let rows = sheet.clusters.into_iter().flat_map(|cluster| cluster.rows);
        let indicators = rows.map(|row| row.indicator).collect();
        Work { random: Random::new(seed), placements, noted: Vec::new(), indicators }
    }

    /// Does one thing. What was undone meanwhile can't be changed: that is refused, and changes
    /// nothing.
    pub fn step(&mut self, binder: &mut Binder) -> Result<(), AppError> {
        match self.one(binder) {
            Err(error) if error.code == ErrorCode::NotFound => Ok(()),
            done => done,
        }
    }

    fn one(&mut self, binder: &mut Binder) -> Result<(), AppError> {
        match self.random.below(20) {
            0..7 => self.observe(binder, None),
            7..9 => {
                let again = (!self.noted.is_empty()).then(|| *self.random.pick(&self.noted));
                self.observe(binder, again)
            }
            9..13 => self.rate(binder),
            13..15 => self.point(binder),
            15..17 => self.attach(binder),
            17 => binder.undo(()).map(drop),
            18 => binder.redo(()).map(drop),
            _ => self.bin(binder),
        }
    }

    fn placement(&mut self) -> PlacementId {
        *self.random.pick(&self.placements)
    }

    fn sentence(&mut self) -> String {
        let count = 8 + self.random.below(60);
        (0..count).map(|_| *self.random.pick(WORDS)).collect::<Vec<_>>().join(" ")
    }

    pub fn observe(
        &mut self,
        binder: &mut Binder,
        id: Option<ObservationId>,
    ) -> Result<(), AppError> {
        let draft = ObservationDraft {
            id,
            placement: self.placement(),
            date: None,
            activity: "Vrij spel".into(),
            text: self.sentence(),
            tone: Tone::Neutral,
            visibility: Visibility::Shared,
            indicators: Vec::new(),
        };
        let kept = binder.observation_save(draft)?;
        self.noted.push(kept.value.id);
        Ok(())
    }

    pub fn rate(&mut self, binder: &mut Binder) -> Result<(), AppError> {
        let draft = RatingDraft {
            placement: self.placement(),
            moment: Moment::Final,
            author: Author::Mentor,
            indicator: self.random.pick(&self.indicators).clone(),
            level: Level::try_from(1 + self.random.below(4) as u8).ok(),
            not_observable: false,
            underlined: Vec::new(),
            remark: self.sentence(),
        };
        binder.rating_save(draft).map(drop)
    }

    fn point(&mut self, binder: &mut Binder) -> Result<(), AppError> {
        let draft = PointDraft {
            id: None,
            placement: self.placement(),
            moment: Moment::Final,
            author: Author::Mentor,
            kind: PointKind::Strength,
            text: self.sentence(),
            expected: String::new(),
            observation: None,
        };
        binder.point_save(draft).map(drop)
    }

    pub fn attach(&mut self, binder: &mut Binder) -> Result<(), AppError> {
        let size = 1_000 + self.random.below(90_000);
        let mut bytes = b"%PDF-1.7\n".to_vec();
        bytes.extend(self.random.bytes(size));
        bytes.extend(b"\nstartxref\n9\n%%EOF\n");
        let target = FileTarget { placement: self.placement(), of: None, rule: None };
        let name = format!("verslag {}.pdf", self.random.below(1000));
        let kept = binder.attachment_add(&target, [ChosenFile { name, bytes: Ok(bytes) }])?;
        assert!(kept.value.refused.is_empty(), "{:?}", kept.value.refused);
        Ok(())
    }

    pub fn bin(&mut self, binder: &mut Binder) -> Result<(), AppError> {
        let Some(id) = self.noted.last() else {
            let preferences =
                Preferences { language: Lang::Nl, theme: Theme::Dark, text_size: 110 };
            return binder.preferences_save(preferences).map(drop);
        };
        let item = Item { concept: Concept::Observation, id: id.to_string() };
        binder.bin(item).map(drop)
    }
}
