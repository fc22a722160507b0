//! The names of what definitions point at by id.

use std::collections::BTreeMap;

use mentormap_domain::{
    form::{FormFile, FormRef, UniformForm},
    text::Lang,
};
use mentormap_store::Reader;

use crate::{
    error::{AppError, ErrorCode},
    form::Shelf,
};

/// Titles by id; what is learned first holds.
#[derive(Default)]
pub(super) struct Names {
    pub(super) indicators: BTreeMap<String, String>,
    pub(super) clusters: BTreeMap<String, String>,
    pub(super) modules: BTreeMap<String, String>,
    pub(super) meetings: BTreeMap<String, String>,
    pub(super) scales: BTreeMap<String, String>,
    pub(super) forms: BTreeMap<FormRef, String>,
}

impl Names {
    /// Learns what `form` holds, and what the forms that it names hold. A form that is nowhere has
    /// no names to give.
    pub(super) fn learn(
        &mut self,
        form: &FormFile,
        lang: Lang,
        shelf: &mut Shelf,
        reader: &Reader<'_>,
    ) -> Result<(), AppError> {
        let named = match form {
            FormFile::Uniform(uniform) => {
                self.uniform(uniform, lang);
                Vec::new()
            }
            FormFile::School(school) => {
                for scale in &school.scales {
                    let labels = scale.levels.iter().map(|level| level.label.get(lang));
                    let labels = labels.collect::<Vec<_>>().join(" / ");
                    self.scales.entry(scale.id.clone()).or_insert(labels);
                }
                vec![school.uniform.clone()]
            }
            FormFile::Programme(programme) => {
                for meeting in &programme.meetings {
                    let title = meeting.title.get(lang).to_owned();
                    self.meetings.entry(meeting.id.clone()).or_insert(title);
                }
                vec![programme.uniform.clone(), programme.school_form.clone()]
            }
        };
        named.iter().try_for_each(|named| self.look_up(named, lang, shelf, reader))
    }

    fn look_up(
        &mut self,
        named: &FormRef,
        lang: Lang,
        shelf: &mut Shelf,
        reader: &Reader<'_>,
    ) -> Result<(), AppError> {
        let found = match shelf.form(reader, named) {
            Ok(found) => found,
            Err(error) if error.code == ErrorCode::ReferenceMissing => return Ok(()),
            Err(error) => return Err(error),
        };
        self.forms.insert(named.clone(), found.title().get(lang).to_owned());
        if let FormFile::Uniform(uniform) = found.as_ref() {
            self.uniform(uniform, lang);
        }
        Ok(())
    }

    fn uniform(&mut self, form: &UniformForm, lang: Lang) {
        for row in form.all_indicators() {
            let title = format!("{} {}", row.number, row.indicator.title.get(lang));
            self.indicators.entry(row.indicator.id.clone()).or_insert(title);
        }
        for module in &form.modules {
            let title = module.title.get(lang).to_owned();
            self.modules.entry(module.id.clone()).or_insert(title);
            for cluster in &module.clusters {
                let title = cluster.title.get(lang).to_owned();
                self.clusters.entry(cluster.id.clone()).or_insert(title);
            }
        }
    }
}
