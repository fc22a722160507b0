//! What each place shows: its text placed, and what of it goes on elsewhere.

use mentormap_report::text::{Setter, TextLine};

use super::{
    change::{Change, New},
    draw::{Body, Composer, Drawing, Look, Marks, list},
    form::{Field, Form, Kind, Widget, drawn_states},
};

/// Everything that a change draws, and the longest rest that one of its places leaves.
pub(super) struct Painted {
    pub drawings: Vec<Drawing>,
    pub rest: String,
}

/// Draws the places of the field that `change` is about.
pub(super) fn paint(form: &Form, change: &Change, setter: &Setter, marks: Marks<'_>) -> Painted {
    let mut painted = Painted { drawings: Vec::new(), rest: String::new() };
    let Some(field) = form.fields.get(change.field) else { return painted };
    for widget in &field.widgets {
        let look = Look::of(&form.file, field, widget);
        match &change.new {
            New::State(_) => painted.drawings.extend(button(form, widget, look)),
            new => {
                let composer = Composer { setter, look: &look, marks };
                let (body, rest) = written(field, new, &composer);
                if rest.len() > painted.rest.len() {
                    painted.rest = rest;
                }
                painted.drawings.push(Drawing { widget: widget.id, state: None, look, body });
            }
        }
    }
    painted
}

fn written(field: &Field, new: &New, composer: &Composer<'_>) -> (Body, String) {
    match (new, &field.kind) {
        (New::Chosen(chosen), Kind::Choice { options, combo, .. }) => {
            let labels: Vec<&str> = options.iter().map(|option| option.label.as_str()).collect();
            choice(&labels, chosen, *combo, composer)
        }
        (New::Text(value), Kind::Text { multiline, max_len, comb }) => {
            let head = max_len.map_or(value.as_str(), |most| up_to(value, most));
            let more = head.len() < value.len();
            let composed = match (max_len, comb) {
                (Some(boxes), true) => composer.comb(value, *boxes),
                _ if *multiline => composer.many_lines(head, more),
                _ => composer.one_line(head, more),
            };
            text(value, composed)
        }
        (New::Text(value), _) => text(value, composer.one_line(value, false)),
        _ => (Body::default(), String::new()),
    }
}

fn choice(
    labels: &[&str],
    chosen: &[usize],
    combo: bool,
    composer: &Composer<'_>,
) -> (Body, String) {
    let shown: Vec<&str> = chosen.iter().filter_map(|index| labels.get(*index).copied()).collect();
    if combo {
        let label = shown.first().copied().unwrap_or_default();
        return text(label, composer.one_line(label, false));
    }
    match list(composer, labels, chosen) {
        Some(body) => (body, String::new()),
        // The list is longer than its place: what is chosen stands in it.
        None => {
            let shown = shown.join("\n");
            text(&shown, composer.many_lines(&shown, false))
        }
    }
}

/// At most `most` characters of `text`, if it can be whole words.
fn up_to(text: &str, most: usize) -> &str {
    let Some((end, _)) = text.char_indices().nth(most) else { return text };
    let head = text.get(..end).unwrap_or(text);
    match head.rfind(char::is_whitespace).and_then(|at| head.get(..at)) {
        Some(words) if words.len() >= head.len() / 2 => words,
        _ => head,
    }
}

fn text(whole: &str, composed: super::draw::Composed) -> (Body, String) {
    let rest = whole.get(composed.shown..).unwrap_or_default().trim().to_owned();
    (Body { lines: composed.lines, mark: composed.mark, ..Body::default() }, rest)
}

/// Drawings for the states that have none that everyone can show.
fn button(form: &Form, widget: &Widget, look: Look) -> Vec<Drawing> {
    let drawn = drawn_states(&form.file, widget.id);
    let states = [(widget.on.clone(), true), (b"Off".to_vec(), false)];
    let missing = states.into_iter().filter(|(state, _)| !drawn.contains_key(state));
    // A turned ground would be turned twice.
    let under = drawn.get(b"Off".as_slice()).copied().filter(|_| look.turns == 0);
    let drawing = |(state, ticked)| Drawing {
        widget: widget.id,
        state: Some(state),
        look: look.clone(),
        body: Body { ticked, under, ..Body::default() },
    };
    missing.map(drawing).collect()
}

/// The texts that `changes` show, for the choice of fonts.
pub(super) fn texts(form: &Form, changes: &[Change]) -> Vec<String> {
    let mut texts = Vec::new();
    for change in changes {
        let Some(field) = form.fields.get(change.field) else { continue };
        match (&change.new, &field.kind) {
            (New::Text(text), _) => texts.push(text.clone()),
            (New::Chosen(_), Kind::Choice { options, .. }) => {
                texts.extend(options.iter().map(|option| option.label.clone()));
            }
            _ => {}
        }
    }
    texts
}

/// All lines of text in `drawings`.
pub(super) fn lines(drawings: &[Drawing]) -> impl Iterator<Item = &TextLine> {
    drawings.iter().flat_map(|drawing| {
        let said = drawing.body.said.iter().map(|said| &said.line);
        drawing.body.lines.iter().map(|placed| &placed.line).chain(said)
    })
}
