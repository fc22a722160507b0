//! Half-way against the end, and the intern's own view beside the mentor's.

use mentormap_domain::{
    evaluation::{Author, Moment},
    form::Cluster,
};

use super::{
    Cell, Column, Growth, GrowthRow, GrowthShape, Look, Para, Row, Span, Table, sheet::Sheet,
};

/// The mean level per cluster at each moment.
pub(super) fn growth(sheet: &Sheet<'_>, title: String, shape: GrowthShape) -> Growth {
    let say = |moment, key| if sheet.shows(moment) { sheet.words.say(key) } else { String::new() };
    let shown = |moment, cluster| {
        sheet.shows(moment).then(|| mean(sheet, moment, Author::Mentor, cluster)).flatten()
    };
    let rows: Vec<GrowthRow> = sheet
        .clusters(&[])
        .into_iter()
        .map(|(number, cluster)| {
            let [interim, end] = [Moment::Interim, Moment::Final].map(|m| shown(m, cluster));
            let label = format!("{number} {}", sheet.of(&cluster.title));
            GrowthRow { label, interim, end, figures: [interim, end].map(|v| figure(sheet, v)) }
        })
        .collect();
    // Three spokes are the least that make a surface.
    let rated = rows.iter().filter(|row| row.interim.is_some() || row.end.is_some()).count();
    let shape = if rated < 3 { GrowthShape::Dumbbell } else { shape };
    // One moment shows no growth.
    let title = match sheet.moments.as_slice() {
        [Moment::Interim] => sheet.words.say("report-growth-interim"),
        [Moment::Final] => sheet.words.say("report-growth-end"),
        _ => title,
    };
    Growth {
        title,
        shape,
        cluster: sheet.words.say("report-cluster"),
        levels: sheet.level_names(),
        alt: in_words(sheet, &rows),
        rows,
        interim: say(Moment::Interim, "report-interim"),
        end: say(Moment::Final, "report-end"),
    }
}

/// The mean of the levels that count; none when nothing is rated.
fn mean(sheet: &Sheet<'_>, moment: Moment, author: Author, cluster: &Cluster) -> Option<f64> {
    let levels: Vec<f64> = cluster
        .indicators
        .iter()
        .filter_map(|indicator| sheet.level(moment, author, &indicator.id))
        .map(|level| f64::from(level.number()))
        .collect();
    let count = u32::try_from(levels.len()).ok().filter(|count| *count > 0)?;
    Some(levels.iter().sum::<f64>() / f64::from(count))
}

/// A mean with one decimal, or a dash.
fn figure(sheet: &Sheet<'_>, value: Option<f64>) -> String {
    value.map_or_else(|| "–".to_owned(), |value| sheet.words.decimal(value))
}

fn in_words(sheet: &Sheet<'_>, rows: &[GrowthRow]) -> String {
    let say = |row: &GrowthRow| {
        let [interim, end] = &row.figures;
        let mut args = vec![("cluster", row.label.as_str().into())];
        let key = match sheet.moments.as_slice() {
            [Moment::Interim] => "report-growth-alt-interim",
            [Moment::Final] => "report-growth-alt-end",
            _ => "report-growth-alt",
        };
        args.extend([("interim", interim.as_str().into()), ("end", end.as_str().into())]);
        sheet.words.tell(key, &args)
    };
    rows.iter().map(say).collect::<Vec<String>>().join(" ")
}

/// Per cluster the intern's own level beside the mentor's, and where they differ.
pub(super) fn beside(sheet: &Sheet<'_>, title: String) -> Table {
    let words = &sheet.words;
    let column = |key: &str, share| Column { heading: words.say(key), share };
    Table {
        title,
        intro: words.say("report-beside-intro"),
        columns: vec![
            column("report-cluster", 0.38),
            column("report-intern", 0.13),
            column("report-mentor", 0.13),
            column("report-differs", 0.36),
        ],
        rows: sheet.clusters(&[]).iter().map(|(_, cluster)| side(sheet, cluster)).collect(),
        empty: String::new(),
    }
}

fn side(sheet: &Sheet<'_>, cluster: &Cluster) -> Row {
    let moment = sheet.input.moment;
    let level = |author, look| {
        let value = mean(sheet, moment, author, cluster).map(|value| sheet.words.decimal(value));
        // A line to write on only when nobody filled in the form yet.
        let nothing = if sheet.input.evaluation(moment, author).is_some() { "–" } else { "" };
        Cell::or_blank(&value.unwrap_or_else(|| nothing.to_owned()), look)
    };
    Row {
        cells: vec![
            Cell::of(Span::plain(sheet.of(&cluster.title))),
            level(Author::Intern, Look::Plain),
            level(Author::Mentor, Look::Strong),
            Cell { paras: differences(sheet, cluster), ..Cell::default() },
        ],
        anchor: String::new(),
    }
}

/// The rows on which both gave a level, but not the same: number, own, mentor's.
fn differences(sheet: &Sheet<'_>, cluster: &Cluster) -> Vec<Para> {
    let level = |author, id: &str| sheet.level(sheet.input.moment, author, id);
    cluster
        .indicators
        .iter()
        .filter_map(|indicator| {
            let own = level(Author::Intern, &indicator.id)?;
            let mentor = level(Author::Mentor, &indicator.id)?;
            (own != mentor).then(|| {
                let args = [
                    ("number", sheet.number(&indicator.id).into()),
                    ("own", own.number().into()),
                    ("mentor", mentor.number().into()),
                ];
                vec![Span::quiet(sheet.words.tell("report-difference", &args))]
            })
        })
        .collect()
}
