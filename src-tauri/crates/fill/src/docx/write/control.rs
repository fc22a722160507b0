//! Content controls: the words in them replaced, their state set.

use super::{Writer, sign};
use crate::{
    FillError, Value,
    docx::{
        control::{Control, ControlKind},
        edit::{Edit, look_of, run, words},
        tree::{Id, Tag},
    },
};

impl Writer<'_, '_> {
    pub(super) fn control(&self, control: &Control, value: &Value) -> Result<Vec<Edit>, FillError> {
        let wrong = || FillError::WrongKind(control.name.clone());
        let said = match (&control.kind, value) {
            (ControlKind::Check { on, off }, Value::Checked(ticked)) => {
                let sign = if *ticked { on } else { off };
                let mut edits = self.replace_content(control, sign)?;
                edits.extend(self.state(control, *ticked));
                return Ok(edits);
            }
            // In a repeated row every value is a text.
            (ControlKind::Text { .. }, Value::Text(text)) => text,
            (ControlKind::Text { .. }, Value::Checked(ticked)) => sign(*ticked),
            (ControlKind::Choice { options, editable }, Value::Option(option)) => {
                let known = options.iter().find(|each| each.value == *option);
                match known {
                    Some(known) => &known.label,
                    None if *editable || option.is_empty() => option,
                    None => {
                        let field = control.name.clone();
                        return Err(FillError::UnknownOption { field, option: option.clone() });
                    }
                }
            }
            (ControlKind::Choice { .. }, Value::Text(text)) => text,
            _ => return Err(wrong()),
        };
        self.replace_content(control, said)
    }

    /// The state of a check box, apart from its sign.
    fn state(&self, control: &Control, ticked: bool) -> Option<Edit> {
        let tree = self.tree;
        let check = tree.child(control.look, Tag::CheckControl)?;
        let state = tree.child(check, Tag::Checked)?;
        let range = tree.nodes[state].open.clone();
        let tag = tree.xml.get(range.clone())?;
        let name = tag.trim_start_matches('<').split([' ', '/', '>']).next()?;
        let prefix = name.strip_suffix("checked")?;
        let end = if tree.nodes[state].is_empty() { "/>" } else { ">" };
        let ticked = u8::from(ticked);
        Some(Edit { range, with: format!("<{prefix}checked {prefix}val=\"{ticked}\"{end}") })
    }

    /// The words of a control replaced: the first text keeps its look, the others go.
    fn replace_content(&self, control: &Control, said: &str) -> Result<Vec<Edit>, FillError> {
        let tree = self.tree;
        let showing = tree.child(control.look, Tag::Showing);
        let mut edits: Vec<Edit> = Vec::new();
        // A control that is bound would take its words from elsewhere when it is opened.
        for id in tree.children(control.look) {
            if matches!(tree.nodes[id].tag, Tag::Showing | Tag::Binding) {
                edits.push(Edit::remove(tree.nodes[id].whole()));
            }
        }
        let own = tree.child(control.look, Tag::RunLook);
        let own = own.and_then(|look| tree.xml.get(tree.nodes[look].whole())).unwrap_or_default();
        let mut paragraphs =
            tree.children(control.content).filter(|id| tree.nodes[*id].tag == Tag::Paragraph);
        let first_paragraph = paragraphs.next();
        edits.extend(paragraphs.map(|id| Edit::remove(tree.nodes[id].whole())));
        let within = tree.inside(first_paragraph.unwrap_or(control.content));
        let (said, more) = match first_paragraph {
            Some(_) => said.split_once('\n').unwrap_or((said, "")),
            None => (said, ""),
        };
        let mut placed = false;
        let mut look = if showing.is_some() { own } else { "" };
        for id in within {
            match tree.nodes[id].tag {
                Tag::Text | Tag::Symbol if !placed => {
                    placed = true;
                    edits.push(Edit { range: tree.nodes[id].whole(), with: words(tree, said) });
                    edits.extend(showing.and_then(|_| self.relook(id, own)));
                    if showing.is_none() {
                        look = look_of(tree, id);
                    }
                }
                Tag::Text | Tag::Symbol | Tag::Tab | Tag::Break if self.in_run(id) => {
                    edits.push(Edit::remove(tree.nodes[id].whole()));
                }
                _ => {}
            }
        }
        if !placed {
            edits.extend(self.put_in(control.content, first_paragraph, &run(tree, look, said)));
        }
        edits.extend(first_paragraph.and_then(|first| self.lines(first, look, more)));
        Ok(edits)
    }

    /// Further lines as paragraphs that look like the first.
    fn lines(&self, first: Id, look: &str, more: &str) -> Option<Edit> {
        if more.is_empty() {
            return None;
        }
        let (tree, prefix) = (self.tree, &self.tree.prefix);
        let own = tree.child(first, Tag::ParagraphLook);
        let own = own.and_then(|look| tree.xml.get(tree.nodes[look].whole())).unwrap_or_default();
        let line = |said: &str| format!("<{prefix}p>{own}{}</{prefix}p>", run(tree, look, said));
        let end = tree.nodes[first].close.end;
        Some(Edit { range: end..end, with: more.split('\n').map(line).collect() })
    }

    fn in_run(&self, id: Id) -> bool {
        self.tree.nodes[id].parent.is_some_and(|parent| self.tree.nodes[parent].tag == Tag::Run)
    }

    /// What tells what to type is grey; the words that are typed look as the control says.
    fn relook(&self, text: Id, own: &str) -> Option<Edit> {
        let run = self.tree.around(text, Tag::Run)?;
        let look = self.tree.child(run, Tag::RunLook)?;
        Some(Edit { range: self.tree.nodes[look].whole(), with: own.to_owned() })
    }

    /// A run put at the end of an empty control.
    fn put_in(&self, content: Id, paragraph: Option<Id>, run: &str) -> Option<Edit> {
        let tree = self.tree;
        let cell = tree.within(content, Tag::Paragraph);
        let into = paragraph.or(cell).unwrap_or(content);
        let node = &tree.nodes[into];
        if !node.is_empty() {
            return Some(Edit { range: node.close.start..node.close.start, with: run.to_owned() });
        }
        let tag = tree.xml.get(node.open.clone())?.strip_suffix("/>")?;
        let name = tag.trim_start_matches('<').split_whitespace().next()?;
        Some(Edit { range: node.open.clone(), with: format!("{tag}>{run}</{name}>") })
    }
}
