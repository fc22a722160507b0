//! Which variables a message uses, and which of them must be numbers.

use std::collections::BTreeMap;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant,
    VariantKey,
};
use fluent_syntax::parser;

/// What a variable holds, as far as the text tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Any,
    /// It chooses between plural forms.
    Number,
}

pub type Variables = BTreeMap<String, Kind>;

/// Every message of one file in the order of the file. Panics on what does not parse.
pub fn messages(source: &str, place: &str) -> Vec<(String, Variables)> {
    let resource =
        parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{place}: {errors:?}"));
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => {
            let id = message.id.name.to_owned();
            let value = message.value.as_ref().unwrap_or_else(|| panic!("{place}: {id} is empty"));
            let mut variables = Variables::new();
            in_pattern(value, &mut variables);
            Some((id, variables))
        }
        _ => None,
    });
    messages.collect()
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut Variables) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut Variables) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, Kind::Any, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, kind_of(variants), found);
            variants.iter().for_each(|variant| in_pattern(&variant.value, found));
        }
    }
}

fn in_inline(expression: &InlineExpression<&str>, kind: Kind, found: &mut Variables) {
    match expression {
        InlineExpression::VariableReference { id } => {
            let known = found.entry(id.name.to_owned()).or_insert(kind);
            *known = kind.max(*known);
        }
        InlineExpression::FunctionReference { arguments, .. } => in_call(arguments, kind, found),
        InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            in_call(arguments, Kind::Any, found);
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        _ => {}
    }
}

fn in_call(arguments: &CallArguments<&str>, kind: Kind, found: &mut Variables) {
    arguments.positional.iter().for_each(|argument| in_inline(argument, kind, found));
    arguments.named.iter().for_each(|argument| in_inline(&argument.value, Kind::Any, found));
}

fn kind_of(variants: &[Variant<&str>]) -> Kind {
    let plural = variants.iter().all(|variant| match variant.key {
        VariantKey::Identifier { name } => {
            ["zero", "one", "two", "few", "many", "other"].contains(&name)
        }
        VariantKey::NumberLiteral { .. } => true,
    });
    if plural && variants.len() > 1 { Kind::Number } else { Kind::Any }
}

#[test]
fn variables_are_found_wherever_they_stand() {
    let source = "a = { $x } { $n ->\n  [one] { $y }\n *[other] { NUMBER($z) }\n }\n";
    let found: Vec<_> = messages(source, "here").remove(0).1.into_iter().collect();
    let expected = [("n", Kind::Number), ("x", Kind::Any), ("y", Kind::Any), ("z", Kind::Any)];
    assert_eq!(found, expected.map(|(name, kind)| (name.to_owned(), kind)));
}
