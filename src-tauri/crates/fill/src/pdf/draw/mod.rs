//! Drawings for places: what every viewer and printer shows, without a font of its own (12.5.5).

mod button;
mod compose;
mod content;
mod font;
mod list;
mod look;

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use mentormap_report::text::Setter;

pub(super) use compose::{Composed, Composer, Mark, Marks, Placed};
pub(super) use content::number;
pub(super) use font::{Embedded, embed, packed};
pub(super) use list::list;
pub(super) use look::Look;

/// No button has more.
const MOST_STATES: usize = 200;
/// What the drawing of a button calls how it looks without a tick.
const UNDER: &str = "MmOff";

/// What a place shows, not yet written.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Drawing {
    pub widget: ObjectId,
    /// The state of a button that it is for.
    pub state: Option<Vec<u8>>,
    pub look: Look,
    pub body: Body,
}

/// What stands inside the border.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Body {
    pub lines: Vec<Placed>,
    /// Where the mark goes that says where the rest stands.
    pub mark: Option<Mark>,
    /// That mark, when it is known.
    pub said: Option<Placed>,
    /// Bottom and top of the chosen rows of a list.
    pub chosen: Vec<[f32; 2]>,
    pub ticked: bool,
    /// How a button looks without a tick, when the file draws that.
    pub under: Option<ObjectId>,
}

impl Drawing {
    /// Writes the mark: the longest of `marks` that there is room for.
    pub(super) fn say(&mut self, marks: &[String], setter: &Setter) {
        let Some(mark) = self.body.mark else { return };
        let set = |text: &String| setter.lines(text, mark.size, false, 1e6).into_iter().next();
        let lines: Vec<_> = marks.iter().filter_map(set).collect();
        let fitting = lines.iter().find(|line| line.width <= mark.width + 0.01).or(lines.last());
        self.body.said = fitting.cloned().map(|line| {
            let x = (mark.right - line.width).max(0.0);
            Placed { x, y: mark.y, line }
        });
    }

    /// Puts the drawing into `file`, and at its place.
    pub(super) fn add(&self, file: &mut Document, fonts: &BTreeMap<u16, Embedded>) {
        let stream = self.stream(fonts);
        let id = file.add_object(stream);
        let Some(note) = super::access::at(file, self.widget) else { return };
        // What it looked like under a mouse would show the old state or text.
        let normal = match &self.state {
            None => Object::Reference(id),
            Some(state) => {
                let states = super::access::dict(file, note, "AP");
                let drawn = states.and_then(|states| super::access::get(file, states, "N"));
                let mut drawn = match drawn {
                    Some(Object::Dictionary(drawn)) if drawn.len() <= MOST_STATES => drawn.clone(),
                    _ => Dictionary::new(),
                };
                drawn.set(state.clone(), id);
                Object::Dictionary(drawn)
            }
        };
        let states = dictionary! { "N" => normal };
        if let Some(note) = super::access::at_mut(file, self.widget) {
            note.set("AP", states);
        }
    }

    fn stream(&self, fonts: &BTreeMap<u16, Embedded>) -> lopdf::Stream {
        let (w, h) = (self.look.width, self.look.height);
        let matrix = match self.look.turns {
            0 => [1.0, 0.0, 0.0, 1.0, 0.0, 0.0],
            1 => [0.0, 1.0, -1.0, 0.0, h, 0.0],
            2 => [-1.0, 0.0, 0.0, -1.0, w, h],
            _ => [0.0, -1.0, 1.0, 0.0, 0.0, w],
        };
        let used: BTreeSet<u16> = super::paint::lines(std::slice::from_ref(self))
            .flat_map(|line| line.runs.iter().map(|run| run.font))
            .collect();
        let mut keys = Dictionary::new();
        for font in used.iter().filter_map(|index| fonts.get(index)) {
            keys.set(font.key.clone(), font.id);
        }
        let mut resources = dictionary! { "Font" => keys };
        if let Some(under) = self.body.under {
            resources.set("XObject", dictionary! { UNDER => under });
        }
        let head = dictionary! {
            "Type" => "XObject",
            "Subtype" => "Form",
            "BBox" => [0.0, 0.0, w, h].map(Object::Real).to_vec(),
            "Matrix" => matrix.map(Object::Real).to_vec(),
            "Resources" => resources,
        };
        packed(head, self.content(fonts).into_bytes())
    }

    fn content(&self, fonts: &BTreeMap<u16, Embedded>) -> String {
        let look = &self.look;
        if self.state.is_some() {
            let under = self.body.under.map(|_| format!("/{UNDER} Do\n"));
            let under = under.unwrap_or_else(|| button::frame(look));
            return under + &button::tick(look, self.body.ticked);
        }
        let mut to = content::frame(look);
        to.push_str("/Tx BMC\nq\n");
        let inset = look.border.inset();
        let (w, h) = ((look.width - 2.0 * inset).max(0.0), (look.height - 2.0 * inset).max(0.0));
        content::op(&mut to, &[inset, inset, w, h], "re W n");
        for [bottom, top] in &self.body.chosen {
            to.push_str("0.6 0.757 0.855 rg\n");
            content::op(&mut to, &[inset, *bottom, w, top - bottom], "re f");
        }
        to.push_str(&look.colour);
        to.push('\n');
        for placed in self.body.lines.iter().chain(&self.body.said) {
            content::line(&mut to, &placed.line, [placed.x, placed.y], fonts);
        }
        to.push_str("Q\nEMC\n");
        to
    }
}
