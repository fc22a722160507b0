//! What can go in the fields of a file, named in the language of the program.

use mentormap_domain::{
    form::{
        AttendanceTotal, Binding, Criterion, Field, FieldKind, FillColumn, FillDay, FillRows, Role,
        SchoolForm, Source, UniformForm,
    },
    level::Level,
    text::Lang,
};
use mentormap_i18n::Messages;
use serde::Serialize;

use crate::wire::{
    fill::{ColumnView, RowsView, SourceGroup, SourceView},
    report::OptionView,
};

/// Everything that can go in a field of this form's file, the likeliest first.
pub(super) fn sources(
    form: &SchoolForm,
    uniform: &UniformForm,
    lang: Lang,
    messages: &Messages,
) -> Vec<SourceView> {
    let names = Names { lang, messages };
    let mut out = names.identity();
    out.extend(form.criteria().flat_map(|criterion| names.criterion(form, criterion)));
    out.extend(form.fields().map(|field| names.field(field)));
    out.extend(names.texts());
    out.extend(names.attendance());
    out.extend(names.signatures());
    out.extend(names.indicators(uniform));
    out.extend(
        ROWS.map(|of| names.plain(SourceGroup::Rows, Source::Rows { of }, "rows", word(of))),
    );
    out
}

/// What a row can be repeated for, with its columns.
pub(super) fn rows(form: &SchoolForm, lang: Lang, messages: &Messages) -> Vec<RowsView> {
    let names = Names { lang, messages };
    let column = |value: FillColumn| ColumnView {
        value,
        label: names.say(&format!("fill-column-{}", word(value))),
    };
    let view = |of: FillRows| RowsView {
        of,
        columns: of.columns().iter().map(|value| column(*value)).collect(),
        ids: if of == FillRows::Criteria { names.all_levels(form) } else { Vec::new() },
    };
    ROWS.map(view).to_vec()
}

const ROWS: [FillRows; 5] = [
    FillRows::Criteria,
    FillRows::Observations,
    FillRows::Attendance,
    FillRows::Strengths,
    FillRows::GrowthPoints,
];

/// A value as its file writes it.
fn word(value: impl Serialize) -> String {
    let json = serde_json::to_value(value).unwrap_or_default();
    json.as_str().unwrap_or_default().to_owned()
}

struct Names<'a> {
    lang: Lang,
    messages: &'a Messages,
}

impl Names<'_> {
    fn say(&self, key: &str) -> String {
        self.messages.text(key, &[])
    }

    fn plain(&self, group: SourceGroup, source: Source, kind: &str, of: String) -> SourceView {
        let label = self.say(&format!("fill-{kind}-{of}"));
        SourceView { group, source, label, ids: Vec::new() }
    }

    fn identity(&self) -> Vec<SourceView> {
        let group = SourceGroup::Identity;
        let mut out: Vec<SourceView> = Binding::ALL
            .map(|value| self.plain(group, Source::Bound { value }, "bound", word(value)))
            .to_vec();
        for of in [FillDay::Start, FillDay::End, FillDay::Evaluation, FillDay::Report] {
            let long = self.plain(group, Source::Day { of, short: false }, "day", word(of));
            let args = [("day", long.label.clone().into())];
            let label = self.messages.text("fill-day-short", &args);
            let short =
                SourceView { source: Source::Day { of, short: true }, label, ..long.clone() };
            out.extend([long, short]);
        }
        let moments = [("interim", "report-interim"), ("final", "report-end")];
        let ids = moments.map(|(id, key)| OptionView { id: id.into(), label: self.say(key) });
        let label = self.say("fill-moment");
        out.push(SourceView { group, source: Source::Moment, label, ids: ids.to_vec() });
        out
    }

    fn criterion(&self, form: &SchoolForm, criterion: &Criterion) -> [SourceView; 2] {
        let group = SourceGroup::Criteria;
        let title = format!("{} {}", criterion.number, criterion.title.get(self.lang));
        let title = title.trim().to_owned();
        let id = criterion.id.clone();
        let told = |key: &str| self.messages.text(key, &[("title", title.clone().into())]);
        [
            SourceView {
                group,
                source: Source::Level { criterion: id.clone() },
                label: told("fill-level"),
                ids: self.levels(form, &criterion.scale),
            },
            SourceView {
                group,
                source: Source::Remark { criterion: id },
                label: told("fill-remark"),
                ids: Vec::new(),
            },
        ]
    }

    fn levels(&self, form: &SchoolForm, scale: &str) -> Vec<OptionView> {
        let Some(scale) = form.scale(scale) else { return Vec::new() };
        let levels = scale.levels.iter().map(|level| (&level.id, &level.label));
        let short = scale.short.iter().map(|level| (&level.id, &level.label));
        levels
            .chain(short)
            .map(|(id, label)| OptionView {
                id: id.clone(),
                label: label.get(self.lang).to_owned(),
            })
            .collect()
    }

    fn all_levels(&self, form: &SchoolForm) -> Vec<OptionView> {
        let mut all: Vec<OptionView> = Vec::new();
        for level in form.scales.iter().flat_map(|scale| self.levels(form, &scale.id)) {
            if !all.iter().any(|known| known.id == level.id) {
                all.push(level);
            }
        }
        all
    }

    fn field(&self, field: &Field) -> SourceView {
        let ids = match &field.kind {
            FieldKind::Choice { options } => options
                .iter()
                .map(|option| OptionView {
                    id: option.id.clone(),
                    label: option.label.get(self.lang).to_owned(),
                })
                .collect(),
            _ => Vec::new(),
        };
        SourceView {
            group: SourceGroup::Fields,
            source: Source::Field { field: field.id.clone() },
            label: field.label.get(self.lang).to_owned(),
            ids,
        }
    }

    fn texts(&self) -> Vec<SourceView> {
        let texts = [
            (Source::Strengths, "strengths"),
            (Source::GrowthPoints, "growth-points"),
            (Source::Conclusion, "conclusion"),
            (Source::Evidence, "evidence"),
        ];
        let view = |(source, name): (Source, &str)| {
            self.plain(SourceGroup::Texts, source, "text", name.to_owned())
        };
        texts.map(view).to_vec()
    }

    fn attendance(&self) -> Vec<SourceView> {
        use AttendanceTotal::{Done, Justified, MadeUp, Missed, OnSite, Open, Preparation, Target};
        let totals = [Done, Target, OnSite, Preparation, Missed, Justified, MadeUp, Open];
        let view = |total| {
            let source = Source::Attendance { total };
            self.plain(SourceGroup::Attendance, source, "total", word(total))
        };
        totals.map(view).to_vec()
    }

    fn signatures(&self) -> Vec<SourceView> {
        let roles = [Role::Intern, Role::Mentor, Role::Reviewer, Role::Director, Role::Supervisor];
        let group = SourceGroup::Signatures;
        let both = |role: Role| {
            [
                self.plain(group, Source::SignatureName { role }, "signer", word(role)),
                self.plain(group, Source::SignatureDate { role }, "signed", word(role)),
            ]
        };
        roles.into_iter().flat_map(both).collect()
    }

    fn indicators(&self, uniform: &UniformForm) -> Vec<SourceView> {
        let ids: Vec<OptionView> = Level::ALL
            .iter()
            .zip(&uniform.levels)
            .map(|(level, named)| OptionView {
                id: level.number().to_string(),
                label: format!("{} {}", level.number(), named.label.get(self.lang)),
            })
            .collect();
        let mut out = Vec::new();
        for row in uniform.all_indicators() {
            let title = format!("{} {}", row.number, row.indicator.title.get(self.lang));
            let told = |key: &str| self.messages.text(key, &[("title", title.clone().into())]);
            let indicator = row.indicator.id.clone();
            out.push(SourceView {
                group: SourceGroup::Indicators,
                source: Source::Indicator { indicator: indicator.clone() },
                label: told("fill-level"),
                ids: ids.clone(),
            });
            out.push(SourceView {
                group: SourceGroup::Indicators,
                source: Source::IndicatorRemark { indicator },
                label: told("fill-remark"),
                ids: Vec::new(),
            });
        }
        out
    }
}
