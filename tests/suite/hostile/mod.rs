//! Arguments that no page of ours sends: every command refuses them cleanly, or takes them as the
//! texts that they are; nothing breaks, and what is refused changes nothing.

mod desk;
mod types;

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Mutex},
};

use mentormap_app::{
    Binder, COMMANDS, ErrorCode, dispatch,
    log::{Event, Log, line, named, watched},
    typescript,
    wire::history::{HistoryChoice, HistoryOf},
};
use serde_json::{Map, Value, json};

use crate::support::{now, sample};
use types::{Type, Wire};

/// Texts that mean something somewhere else.
const TEXTS: &[&str] = &[
    "",
    " ",
    "\0",
    "\u{1b}[31m\r\n\t\u{7f}",
    "<script>alert(1)</script>",
    "{ $x } { -term }",
    "../../../etc/passwd",
    "C:\\Windows\\system32\\x",
    "file:///etc/passwd",
    "' OR 1=1; DROP TABLE observation; --",
    "\"a\" OR b* NEAR(c d, 2) ^ - : ( )",
    "=cmd|'/c calc'!A0",
    "%PDF-1.7 %s%n",
    "\u{202e}omgekeerd\u{2066}",
    "BEGIN:VEVENT\r\nSUMMARY:x",
    "0190a000-0000-7000-8000-000000000001",
    "00000000-0000-0000-0000-000000000000",
    "2026-02-30",
    "-262144-01-01",
    "+262142-12-31",
    "9999-12-31",
    "2026-11-12",
    "25:61",
    "23:59:59",
    "1e999",
    "NaN",
];

/// Shapes that fit nothing, or too much.
fn shapes() -> Vec<Value> {
    let mut deep = json!("x");
    for n in 0..100 {
        deep = if n % 2 == 0 { json!([deep]) } else { json!({ "id": deep }) };
    }
    let mut shapes = vec![
        json!(true),
        json!(0),
        json!(-1),
        json!(i64::MIN),
        json!(u64::MAX),
        json!(1e308),
        json!([]),
        json!({}),
        json!([null, null]),
        json!({ "__proto__": { "polluted": true }, "constructor": 1 }),
        json!(["a", "a", "a"]),
        deep,
    ];
    shapes.extend(TEXTS.iter().map(|text| json!(text)));
    shapes
}

/// Picks by counting up, so that a failure comes again.
struct Picker<'a> {
    wire: &'a Wire,
    ids: &'a [String],
    at: usize,
    /// One text is this long.
    long: Option<usize>,
    /// Every text is this one.
    mark: Option<&'static str>,
}

impl Picker<'_> {
    fn next(&mut self, of: usize) -> usize {
        self.at =
            self.at.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.at >> 33) % of
    }

    fn text(&mut self) -> Value {
        if let Some(length) = self.long.take() {
            return json!("é".repeat(length / 2));
        }
        if let Some(mark) = self.mark {
            return json!(mark);
        }
        let n = self.next(TEXTS.len() + 4);
        match TEXTS.get(n) {
            Some(text) => json!(text),
            // Something that is there, so that the rest is looked at too.
            None => {
                let n = self.next(self.ids.len());
                json!(self.ids[n])
            }
        }
    }

    fn number(&mut self) -> Value {
        let all = [json!(0), json!(1), json!(-1), json!(u32::MAX), json!(i64::MAX), json!(0.5)];
        let n = self.next(all.len());
        all[n].clone()
    }

    /// A value of a type.
    fn value(&mut self, of: &Type, depth: u32) -> Value {
        if depth > 12 {
            return Value::Null;
        }
        match of {
            Type::Named(name) => self.named(name, depth),
            Type::Word(word) => json!(word),
            Type::Object(fields) => {
                let fields = fields.iter();
                fields.map(|(name, of)| (name.clone(), self.value(of, depth + 1))).collect()
            }
            Type::Map(of) => {
                let key = TEXTS[self.next(TEXTS.len())].to_owned();
                json!({ key: self.value(of, depth + 1) })
            }
            Type::List(of) => {
                let many = self.next(3);
                (0..many).map(|_| self.value(of, depth + 1)).collect()
            }
            Type::Tuple(all) => all.iter().map(|of| self.value(of, depth + 1)).collect(),
            Type::Either(all) => {
                let n = self.next(all.len());
                self.value(&all[n], depth + 1)
            }
            Type::Both(all) => {
                let mut map = Map::new();
                for of in all {
                    if let Value::Object(more) = self.value(of, depth + 1) {
                        map.extend(more);
                    }
                }
                Value::Object(map)
            }
        }
    }

    fn named(&mut self, name: &str, depth: u32) -> Value {
        match name {
            "string" => self.text(),
            "number" => self.number(),
            "boolean" => json!(self.next(2) == 0),
            "null" => Value::Null,
            "unknown" | "any" => json!({}),
            name => match self.wire.types.get(name).cloned() {
                Some(of) => self.value(&of, depth + 1),
                None => self.text(),
            },
        }
    }
}

/// The newest line of the history: another one, when something was changed.
fn newest(binder: &mut Binder) -> i64 {
    let (topic, who, from, to) = (None, None, None, None);
    let of = HistoryOf::All;
    let choice = HistoryChoice { of, topic, who, from, to, before: None, limit: Some(1) };
    binder.history(choice).expect("a history").lines.first().map_or(0, |line| line.n)
}

/// A binder, and its newest line of history as last looked at.
struct Asked {
    binder: Binder,
    newest: i64,
}

impl Asked {
    fn new() -> Asked {
        let mut binder = sample();
        let newest = newest(&mut binder);
        Asked { binder, newest }
    }

    /// Asks, and says what was refused; takes back what was taken.
    fn ask(&mut self, command: &str, args: Value) -> Option<ErrorCode> {
        let shown: String = args.to_string().chars().take(400).collect();
        let answer = catch_unwind(AssertUnwindSafe(|| dispatch(&mut self.binder, command, args)));
        let answer = answer.unwrap_or_else(|_| panic!("{command} panicked at {shown}"));
        let error = match answer {
            Ok(text) if text.contains("\"saved_at\"") => {
                self.binder.undo(()).expect("undone");
                self.newest = newest(&mut self.binder);
                return None;
            }
            Ok(_) => return None,
            Err(error) => error,
        };
        assert_ne!(error.code, ErrorCode::Internal, "{command} broke at {shown}");
        for value in error.args.values() {
            assert!(value.len() <= 2000, "{command} gives everything back: {shown}");
        }
        // What cannot be read is refused before anything is looked at.
        if error.code != ErrorCode::ArgumentsInvalid {
            let now = newest(&mut self.binder);
            assert_eq!(now, self.newest, "{command} was refused and changed something: {shown}");
        }
        Some(error.code)
    }
}

/// Ids that are there.
fn ids(binder: &mut Binder) -> Vec<String> {
    let card = binder.interns(()).expect("interns").remove(0);
    let seen = binder.timeline(card.placement).expect("a timeline");
    let seen = seen.first().map(|seen| seen.id.to_string());
    [card.placement.to_string(), card.intern.to_string()].into_iter().chain(seen).collect()
}

#[test]
fn arguments_of_every_shape_are_refused_cleanly() {
    let mut asked = Asked::new();
    for command in COMMANDS {
        for shape in shapes() {
            asked.ask(command, shape);
        }
    }
    let unknown = asked.ask("no_such_command", json!(null));
    assert_eq!(unknown, Some(ErrorCode::ArgumentsInvalid));
    assert!(asked.binder.integrity().expect("a check").is_empty());
}

#[test]
fn arguments_of_the_right_shape_with_hostile_texts_break_nothing() {
    let wire = Wire::read(&typescript());
    let mut asked = Asked::new();
    let ids = ids(&mut asked.binder);
    for (command, args) in &wire.commands {
        if !COMMANDS.contains(&command.as_str()) {
            continue;
        }
        for round in 0..10 {
            let mut picker =
                Picker { wire: &wire, ids: &ids, at: round * 7919 + 13, long: None, mark: None };
            let args = picker.value(args, 0);
            asked.ask(command, args);
        }
    }
    assert!(asked.binder.integrity().expect("a check").is_empty());
}

#[test]
fn a_text_of_ten_megabytes_is_refused_or_searched_for_in_vain() {
    let wire = Wire::read(&typescript());
    let mut asked = Asked::new();
    let ids = ids(&mut asked.binder);
    for (command, args) in &wire.commands {
        if !COMMANDS.contains(&command.as_str()) {
            continue;
        }
        let long = Some(10_000_000);
        let mut picker = Picker { wire: &wire, ids: &ids, at: 99, long, mark: None };
        let args = picker.value(args, 0);
        if picker.long.is_none() {
            asked.ask(command, args);
        }
    }
}

#[test]
fn deeper_nesting_than_any_answer_is_refused_while_it_is_read() {
    let text = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(serde_json::from_str::<Value>(&text).is_err());
}

/// Keeps the lines that would be written.
struct Kept(Arc<Mutex<Vec<String>>>);

impl Log for Kept {
    fn note(&self, event: &Event) {
        self.0.lock().expect("the lines").push(line(now(), event));
    }
}

#[test]
fn no_word_that_was_sent_gets_into_the_log() {
    const MARK: &str = "Merkwoord Zoë /home/an/stage.db";
    let lines = Arc::new(Mutex::new(Vec::new()));
    mentormap_app::log::set(Box::new(Kept(lines.clone())));
    let wire = Wire::read(&typescript());
    let mut binder = sample();
    let ids = ids(&mut binder);
    for (command, args) in &wire.commands {
        for round in 0..3 {
            let mark = Some(MARK);
            let mut picker = Picker { wire: &wire, ids: &ids, at: round * 31, long: None, mark };
            let args = picker.value(args, 0);
            for name in [command.as_str(), MARK] {
                let _ = watched(named(name), || dispatch(&mut binder, name, args.clone()));
            }
        }
    }
    let lines = lines.lock().expect("the lines");
    assert!(lines.len() > 100, "{}", lines.len());
    for line in lines.iter() {
        assert!(
            !["Merkwoord", "Zoë", "/home", "stage.db"].iter().any(|m| line.contains(m)),
            "{line}"
        );
    }
}
