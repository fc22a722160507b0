//! What differs between two JSON values, small enough to keep in the history at every pause.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// How to come from one value to another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Delta {
    /// Another value altogether.
    Set(Value),
    /// Entries of an object that are new or differ, and those that are gone.
    Entries { differ: BTreeMap<String, Delta>, gone: Vec<String> },
    /// Items of a list of which as many stay, each by its place.
    Items(BTreeMap<usize, Delta>),
    /// Items taken out of a list and others put in their place.
    Splice { at: usize, out: usize, put: Vec<Value> },
}

/// How to come from `from` to `to`; none when they are the same.
pub(super) fn diff(from: &Value, to: &Value) -> Option<Delta> {
    match (from, to) {
        _ if from == to => None,
        (Value::Object(from), Value::Object(to)) => Some(entries(from, to)),
        (Value::Array(from), Value::Array(to)) => Some(items(from, to)),
        _ => Some(Delta::Set(to.clone())),
    }
}

fn entries(from: &Map<String, Value>, to: &Map<String, Value>) -> Delta {
    let changed = |(key, value): (&String, &Value)| {
        let delta =
            from.get(key).map_or_else(|| Some(Delta::Set(value.clone())), |was| diff(was, value));
        delta.map(|delta| (key.clone(), delta))
    };
    let gone = from.keys().filter(|key| !to.contains_key(*key)).cloned().collect();
    Delta::Entries { differ: to.iter().filter_map(changed).collect(), gone }
}

fn items(from: &[Value], to: &[Value]) -> Delta {
    if from.len() == to.len() {
        let pairs = from.iter().zip(to).enumerate();
        return Delta::Items(pairs.filter_map(|(i, (a, b))| Some((i, diff(a, b)?))).collect());
    }
    let at = from.iter().zip(to).take_while(|(a, b)| a == b).count();
    let (from, to) = (&from[at..], &to[at..]);
    let tail = from.iter().rev().zip(to.iter().rev()).take_while(|(a, b)| a == b).count();
    Delta::Splice { at, out: from.len() - tail, put: to[..to.len() - tail].to_vec() }
}

/// Takes the way on `value`; none when it does not belong to it.
pub(super) fn apply(mut value: Value, delta: &Delta) -> Option<Value> {
    match (&mut value, delta) {
        (_, Delta::Set(to)) => return Some(to.clone()),
        (Value::Object(object), Delta::Entries { differ, gone }) => {
            object.retain(|key, _| !gone.contains(key));
            for (key, delta) in differ {
                let was = object.get(key).cloned().unwrap_or_default();
                object.insert(key.clone(), apply(was, delta)?);
            }
        }
        (Value::Array(list), Delta::Items(deltas)) => {
            for (index, delta) in deltas {
                let item = list.get_mut(*index)?;
                *item = apply(item.take(), delta)?;
            }
        }
        (Value::Array(list), Delta::Splice { at, out, put }) => {
            let end = at.checked_add(*out).filter(|end| *end <= list.len())?;
            list.splice(*at..end, put.iter().cloned());
        }
        _ => return None,
    }
    Some(value)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn values() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            (0..4_i64).prop_map(Value::from),
            "[a-c]{0,2}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 40, 5, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
                prop::collection::btree_map("[a-c]", inner, 0..4)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_differs_leads_from_one_to_the_other(from in values(), to in values()) {
            let delta = diff(&from, &to);
            prop_assert_eq!(delta.is_none(), from == to);
            if let Some(delta) = delta {
                let text = serde_json::to_string(&delta).unwrap();
                let kept: Delta = serde_json::from_str(&text).unwrap();
                prop_assert_eq!(apply(from, &kept), Some(to));
            }
        }

        #[test]
        fn a_difference_of_something_else_never_panics(a in values(), b in values(), other in values()) {
            if let Some(delta) = diff(&a, &b) {
                let _ = apply(other, &delta);
            }
        }
    }

    #[test]
    fn one_changed_letter_is_a_small_difference() {
        let long = "x".repeat(1000);
        let from = json!({ "list": [{ "title": long, "n": 1 }, { "title": long }], "id": "a" });
        let mut to = from.clone();
        to["list"][0]["n"] = json!(2);
        to["list"].as_array_mut().unwrap().push(json!({ "title": "new" }));
        let delta = serde_json::to_string(&diff(&from, &to)).unwrap();
        assert!(delta.contains("new"), "{delta}");
        let mut one = from.clone();
        one["list"][0]["n"] = json!(2);
        let delta = serde_json::to_string(&diff(&from, &one)).unwrap();
        assert!(delta.len() < 200, "{delta}");
    }
}
