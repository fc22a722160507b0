//! How a place wants its field to look: ground, border, colour and size of the text.

use lopdf::{Dictionary, Document, ObjectId};

use crate::pdf::{
    access::{array, as_dict, at, dict, get, integer, name, number, numbers, resolved, text},
    form::{Field, Widget, inherited},
};

/// Sizes over this are no real ones.
const LARGEST: f32 = 200.0;

/// The look of one place.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::pdf) struct Look {
    /// As it is read: turned upright.
    pub width: f32,
    pub height: f32,
    /// Counter-clockwise, in quarters.
    pub turns: i64,
    /// Nought: as large as fits.
    pub size: f32,
    pub bold: bool,
    /// An operator that sets the colour of the text.
    pub colour: String,
    pub align: Align,
    /// The same as a colour of the ground.
    pub ground: Option<String>,
    pub border: Border,
    /// The mark of a ticked button.
    pub mark: char,
}

/// Where a line begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::pdf) enum Align {
    Left,
    Middle,
    Right,
}

/// The line around a place.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::pdf) struct Border {
    /// Nought for none.
    pub width: f32,
    /// An operator that sets its colour; none for an invisible one.
    pub colour: Option<String>,
    pub style: Style,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::pdf) enum Style {
    Solid,
    Dashed(f32),
    Beveled,
    Inset,
    Underline,
}

impl Border {
    /// What it takes of the room on every side.
    pub(in crate::pdf) fn inset(&self) -> f32 {
        match self.style {
            Style::Beveled | Style::Inset => 2.0 * self.width,
            _ => self.width,
        }
    }
}

impl Look {
    /// Reads the look of `widget`, a place of `field`.
    pub(in crate::pdf) fn of(file: &Document, field: &Field, widget: &Widget) -> Look {
        let empty = Dictionary::new();
        let note = at(file, widget.id).unwrap_or(&empty);
        let mk = dict(file, note, "MK").unwrap_or(&empty);
        let turns = integer(file, mk, "R").unwrap_or_default().div_euclid(90).rem_euclid(4);
        let [left, bottom, right, top] = widget.rect;
        let (width, height) = (right - left, top - bottom);
        let (width, height) = if turns % 2 == 0 { (width, height) } else { (height, width) };
        let mut chain = vec![widget.id];
        chain.extend(&field.chain);
        let text_look = TextLook::of(file, &chain);
        let align = inherited(file, &chain, "Q").and_then(|q| q.as_i64().ok());
        Look {
            width,
            height,
            turns,
            size: text_look.size,
            bold: text_look.bold,
            colour: text_look.colour,
            align: match align {
                Some(1) => Align::Middle,
                Some(2) => Align::Right,
                _ => Align::Left,
            },
            ground: colour(file, mk, "BG", ["g", "rg", "k"]),
            border: border(file, note, mk),
            mark: text(file, mk, "CA").and_then(|mark| mark.chars().next()).unwrap_or('4'),
        }
    }
}

/// What the default appearance says (12.7.3.3).
struct TextLook {
    size: f32,
    bold: bool,
    colour: String,
}

impl TextLook {
    fn of(file: &Document, chain: &[ObjectId]) -> TextLook {
        let said = inherited(file, chain, "DA").and_then(|said| said.as_str().ok());
        let said = said.unwrap_or_default();
        let said = String::from_utf8_lossy(said.get(..said.len().min(500)).unwrap_or_default());
        let mut look = TextLook { size: 0.0, bold: false, colour: "0 g".into() };
        let mut operands: Vec<&str> = Vec::new();
        for token in said.split_ascii_whitespace().take(200) {
            match token {
                "Tf" => {
                    let [.., font, size] = operands.as_slice() else { continue };
                    look.size = size.parse().unwrap_or_default();
                    look.bold = is_bold(file, chain, font.trim_start_matches('/'));
                }
                "g" => look.set_colour(&operands, 1, token),
                "rg" => look.set_colour(&operands, 3, token),
                "k" => look.set_colour(&operands, 4, token),
                _ => {
                    operands.push(token);
                    continue;
                }
            }
            operands.clear();
        }
        look.size = if (1.0..=LARGEST).contains(&look.size) { look.size } else { 0.0 };
        look
    }

    fn set_colour(&mut self, operands: &[&str], count: usize, operator: &str) {
        let start = operands.len().saturating_sub(count);
        let values = operands.iter().skip(start).map(|value| value.parse::<f32>().ok());
        if let Some(values) = values.collect::<Option<Vec<f32>>>().filter(|v| v.len() == count) {
            self.colour = operator_for(&values, operator);
        }
    }
}

/// The font of the form's resources that is called so is a bold one.
fn is_bold(file: &Document, chain: &[ObjectId], font: &str) -> bool {
    let resources = inherited(file, chain, "DR").and_then(as_dict);
    let fonts = resources.and_then(|resources| dict(file, resources, "Font"));
    let font_dict = fonts.and_then(|fonts| dict(file, fonts, font));
    let base = font_dict.and_then(|font| name(file, font, "BaseFont")).unwrap_or_default();
    let base = String::from_utf8_lossy(&base).to_ascii_lowercase();
    base.contains("bold") || base.contains("black") || font == "HeBo"
}

fn operator_for(values: &[f32], operator: &str) -> String {
    let values: Vec<String> =
        values.iter().map(|v| super::content::number(v.clamp(0.0, 1.0))).collect();
    format!("{} {operator}", values.join(" "))
}

/// A colour by how many numbers it has (12.5.6.19), with the operator for as many.
fn colour(file: &Document, mk: &Dictionary, key: &str, operators: [&str; 3]) -> Option<String> {
    let values = array(file, mk, key).iter().take(5);
    let values = values.map(|value| number(resolved(file, value)));
    let values: Vec<f32> = values.collect::<Option<_>>()?;
    let [grey, rgb, cmyk] = operators;
    let operator = match values.len() {
        1 => grey,
        3 => rgb,
        4 => cmyk,
        _ => return None,
    };
    Some(operator_for(&values, operator))
}

fn border(file: &Document, note: &Dictionary, mk: &Dictionary) -> Border {
    let said = dict(file, note, "BS");
    let old = numbers::<3>(file, note, "Border").map(|[_, _, width]| width);
    let width = said.and_then(|said| number(get(file, said, "W")?)).or(old).unwrap_or(1.0);
    let style = said.and_then(|said| name(file, said, "S"));
    let dash = said.and_then(|said| number(resolved(file, array(file, said, "D").first()?)));
    let style = match style.as_deref() {
        Some(b"D") => Style::Dashed(dash.unwrap_or(3.0).clamp(0.5, 50.0)),
        Some(b"B") => Style::Beveled,
        Some(b"I") => Style::Inset,
        Some(b"U") => Style::Underline,
        _ => Style::Solid,
    };
    let colour = colour(file, mk, "BC", ["G", "RG", "K"]);
    Border { width: width.clamp(0.0, 12.0), colour, style }
}
