//! The rubric: per indicator four levels with what was seen at each moment.

use mentormap_domain::{
    evaluation::{Author, Moment, Rating},
    form::Indicator,
    level::{Level, suggest},
};

use super::{Para, Rubric, RubricCluster, RubricLegend, RubricRow, Span, Underline, sheet::Sheet};

/// The rubric of the placement's clusters, or of the `named` ones.
pub(super) fn rubric(sheet: &Sheet<'_>, title: String, named: &[String]) -> Rubric {
    let clusters = sheet.clusters(named);
    Rubric {
        title,
        legend: legend(sheet),
        levels: sheet.level_names(),
        clusters: clusters
            .iter()
            .map(|(number, cluster)| RubricCluster {
                title: format!("{number} {}", sheet.of(&cluster.title)),
                rows: cluster.indicators.iter().map(|indicator| row(sheet, indicator)).collect(),
            })
            .collect(),
        attitude: sheet.words.say("report-attitude"),
    }
}

fn legend(sheet: &Sheet<'_>) -> RubricLegend {
    let say = |moment, key| if sheet.shows(moment) { sheet.words.say(key) } else { String::new() };
    RubricLegend {
        interim: say(Moment::Interim, "report-interim"),
        end: say(Moment::Final, "report-end"),
        seen_interim: say(Moment::Interim, "report-seen-interim"),
        seen_end: say(Moment::Final, "report-seen-end"),
        not_observable: sheet.of(&sheet.input.uniform.not_observable).to_owned(),
    }
}

fn row(sheet: &Sheet<'_>, indicator: &Indicator) -> RubricRow {
    let mentor = |moment| {
        sheet.shows(moment).then(|| sheet.rating(moment, Author::Mentor, &indicator.id)).flatten()
    };
    let (interim, end) = (mentor(Moment::Interim), mentor(Moment::Final));
    let level = |rating: Option<&Rating>| rating?.effective(indicator).map(Level::index);
    let seen = |rating: Option<&Rating>, id| rating.is_some_and(|r| r.underlined.contains(id));
    let cells = std::array::from_fn(|i| {
        let behaviours = indicator.levels[i].iter();
        let spans = behaviours.flat_map(|behaviour| {
            let underline =
                Underline { interim: seen(interim, &behaviour.id), end: seen(end, &behaviour.id) };
            let after = Span { said: said(sheet, underline), ..Span::plain(" ") };
            [Span { underline, ..sheet.found(&behaviour.text) }, after]
        });
        trimmed(spans.collect())
    });
    RubricRow {
        title: format!("{} {}", sheet.number(&indicator.id), sheet.of(&indicator.title)),
        attitude: indicator.attitude,
        cells,
        interim: level(interim),
        end: level(end),
        note: note(sheet, indicator),
        anchor: format!("indicator:{}", indicator.id),
    }
}

/// The moments at which a behaviour was seen, in words; empty when it was not.
fn said(sheet: &Sheet<'_>, underline: Underline) -> String {
    let key = match (underline.interim, underline.end) {
        (false, false) => return String::new(),
        (true, false) => "report-heard-interim",
        (false, true) => "report-heard-end",
        (true, true) => "report-heard-both",
    };
    format!(" {} ", sheet.words.say(key))
}

/// Without the white at the end, unless that says something.
fn trimmed(mut spans: Para) -> Para {
    if spans.last().is_some_and(|last| last.said.is_empty()) {
        spans.pop();
    }
    spans
}

/// Own level, mentor's level, each with its remark; then the dates of observations.
fn note(sheet: &Sheet<'_>, indicator: &Indicator) -> Para {
    let words = &sheet.words;
    let moment = sheet.input.moment;
    let own = sheet.rating(moment, Author::Intern, &indicator.id);
    let mentor = sheet.rating(moment, Author::Mentor, &indicator.id);
    let mut parts = Vec::new();
    parts.extend(own.map(|own| voice(sheet, own, indicator, Author::Intern)));
    parts.extend(mentor.map(|mentor| voice(sheet, mentor, indicator, Author::Mentor)));
    if let Some(suggested) = mentor.and_then(|rating| differs(rating, indicator)) {
        let args = [("level", suggested.number().into())];
        parts.push(vec![Span::quiet(words.tell("report-suggested-level", &args))]);
    }
    parts.extend(dates(sheet, indicator).map(|dates| vec![Span::quiet(dates)]));
    parts.retain(|part| !part.is_empty());
    parts.join(&Span::quiet(" · "))
}

/// What one of both gave and said; nothing for an untouched row.
fn voice(sheet: &Sheet<'_>, rating: &Rating, indicator: &Indicator, author: Author) -> Para {
    let words = &sheet.words;
    let (level_key, name_key) = match author {
        Author::Intern => ("report-own-level", "report-intern"),
        Author::Mentor => ("report-mentor-level", "report-mentor"),
    };
    let level = spoken(sheet, rating, indicator);
    let level = level.map(|level| words.tell(level_key, &[("level", level.into())]));
    let remark = rating.remark.trim();
    if remark.is_empty() {
        return level.map(Span::quiet).into_iter().collect();
    }
    let quoted = words.tell("report-quote", &[("text", remark.into())]);
    let who = level.unwrap_or_else(|| words.say(name_key));
    let quoted = Span { text: quoted, ..sheet.typed("") };
    vec![Span::quiet(format!("{who} ")), quoted]
}

/// The level in a word, or that it could not be seen yet; none for an untouched row.
fn spoken(sheet: &Sheet<'_>, rating: &Rating, indicator: &Indicator) -> Option<String> {
    if rating.not_observable {
        return Some(format!("○ {}", sheet.of(&sheet.input.uniform.not_observable)));
    }
    rating.effective(indicator).map(|level| level.number().to_string())
}

/// The level that the underlined behaviours suggest, when the mentor set another.
fn differs(rating: &Rating, indicator: &Indicator) -> Option<Level> {
    let set = rating.level.filter(|_| !rating.not_observable)?;
    suggest(indicator, &rating.underlined).filter(|suggested| *suggested != set)
}

fn dates(sheet: &Sheet<'_>, indicator: &Indicator) -> Option<String> {
    let seen = sheet.observed(&[indicator.id.as_str()]);
    let mut days: Vec<_> = seen.iter().map(|observation| observation.date).collect();
    days.dedup();
    let dates: Vec<String> = days.iter().map(|day| sheet.words.short_date(*day)).collect();
    let args = [("count", dates.len().into()), ("dates", dates.join(", ").into())];
    (!dates.is_empty()).then(|| sheet.words.tell("report-observed-on", &args))
}
