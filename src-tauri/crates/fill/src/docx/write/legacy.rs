//! Fields of older documents: replaced, or set to another state.

use super::{Writer, sign};
use crate::{
    FillError, Value,
    docx::{
        edit::{Edit, look_of, run, words},
        legacy::{Legacy, LegacyKind},
        tree::{Id, Tag},
    },
};

impl Writer<'_, '_> {
    pub(super) fn legacy(&self, field: &Legacy, value: &Value) -> Result<Vec<Edit>, FillError> {
        let tree = self.tree;
        let wrong = || FillError::WrongKind(field.name.clone());
        match (&field.kind, value) {
            (LegacyKind::Merge, Value::Text(text)) => Ok(self.merge(field, text)),
            (LegacyKind::Merge, Value::Checked(ticked)) => Ok(self.merge(field, sign(*ticked))),
            (LegacyKind::Text, Value::Text(text)) => Ok(self.shown(field, text)),
            (LegacyKind::Check { state }, Value::Checked(ticked)) => {
                let prefix = &tree.prefix;
                let val = u8::from(*ticked);
                Ok(self.first_or_last(
                    *state,
                    Tag::Checked,
                    &format!("<{prefix}checked {prefix}val=\"{val}\"/>"),
                    false,
                ))
            }
            (LegacyKind::Choice { state, options }, Value::Option(option)) => {
                let at = options.iter().position(|each| each.value == *option);
                let at = match at {
                    Some(at) => at,
                    None if option.is_empty() => return Ok(Vec::new()),
                    None => {
                        let field = field.name.clone();
                        return Err(FillError::UnknownOption { field, option: option.clone() });
                    }
                };
                let prefix = &tree.prefix;
                let result = format!("<{prefix}result {prefix}val=\"{at}\"/>");
                Ok(self.first_or_last(*state, Tag::Result, &result, true))
            }
            _ => Err(wrong()),
        }
    }

    /// A child replaced; put first or last when it is not there.
    fn first_or_last(&self, parent: Id, tag: Tag, with: &str, first: bool) -> Vec<Edit> {
        let tree = self.tree;
        let node = &tree.nodes[parent];
        let range = match tree.child(parent, tag) {
            Some(child) => tree.nodes[child].whole(),
            None if first => node.open.end..node.open.end,
            None => node.close.start..node.close.start,
        };
        // A box without size and state is never written, but may be.
        if node.is_empty() {
            return Vec::new();
        }
        vec![Edit { range, with: with.to_owned() }]
    }

    /// The field goes, its value stays.
    fn merge(&self, field: &Legacy, said: &str) -> Vec<Edit> {
        let tree = self.tree;
        if tree.nodes[field.begin].tag == Tag::Simple {
            let look = field.texts.first().map(|text| look_of(tree, *text)).unwrap_or_default();
            let with = run(tree, look, said);
            return vec![Edit { range: tree.nodes[field.begin].whole(), with }];
        }
        let mut edits: Vec<Edit> =
            field.parts.iter().map(|id| Edit::remove(tree.nodes[*id].whole())).collect();
        edits.extend(field.texts.iter().skip(1).map(|id| Edit::remove(tree.nodes[*id].whole())));
        match field.texts.first() {
            Some(text) => {
                edits.push(Edit { range: tree.nodes[*text].whole(), with: words(tree, said) });
            }
            None => {
                if let Some(last) = edits.last_mut() {
                    last.with = words(tree, said);
                }
            }
        }
        edits
    }

    /// The field stays and shows other words.
    fn shown(&self, field: &Legacy, said: &str) -> Vec<Edit> {
        let tree = self.tree;
        let mut edits: Vec<Edit> =
            field.texts.iter().skip(1).map(|id| Edit::remove(tree.nodes[*id].whole())).collect();
        let Some(text) = field.texts.first() else { return edits };
        edits.push(Edit { range: tree.nodes[*text].whole(), with: words(tree, said) });
        edits
    }
}
