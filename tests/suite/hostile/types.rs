//! The types of the wire, read from the declarations that the page is given: so that every command,
//! also one of tomorrow, is asked with arguments of its own shape.

use std::collections::BTreeMap;

/// A type of the wire.
#[derive(Debug, Clone)]
pub enum Type {
    Named(String),
    Word(String),
    Object(Vec<(String, Type)>),
    /// Any keys.
    Map(Box<Type>),
    List(Box<Type>),
    Tuple(Vec<Type>),
    Either(Vec<Type>),
    Both(Vec<Type>),
}

/// The declared types by name, and the argument of each command.
pub struct Wire {
    pub types: BTreeMap<String, Type>,
    pub commands: Vec<(String, Type)>,
}

impl Wire {
    /// Reads what `mentormap_app::typescript` gives.
    pub fn read(text: &str) -> Wire {
        let text = without_comments(text);
        let mut types = BTreeMap::new();
        for part in text.split("export type ").skip(1) {
            let (name, rest) = part.split_once(" = ").expect("a declaration");
            types.insert(name.trim().to_owned(), Reader::new(rest).union());
        }
        let (_, list) = text.split_once("interface Commands {").expect("the commands");
        let lines = list.lines().filter_map(|line| line.trim().split_once(": { args: "));
        let commands = lines.map(|(name, rest)| (name.to_owned(), Reader::new(rest).union()));
        Wire { types, commands: commands.collect() }
    }
}

fn without_comments(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out + rest
}

struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    fn new(rest: &'a str) -> Reader<'a> {
        Reader { rest }
    }

    fn takes(&mut self, mark: &str) -> bool {
        let rest = self.rest.trim_start();
        match rest.strip_prefix(mark) {
            Some(after) => {
                self.rest = after;
                true
            }
            None => false,
        }
    }

    fn union(&mut self) -> Type {
        self.takes("|");
        let mut all = vec![self.both()];
        while self.takes("|") {
            all.push(self.both());
        }
        if all.len() == 1 { all.remove(0) } else { Type::Either(all) }
    }

    fn both(&mut self) -> Type {
        let mut all = vec![self.one()];
        while self.takes("&") {
            all.push(self.one());
        }
        if all.len() == 1 { all.remove(0) } else { Type::Both(all) }
    }

    fn one(&mut self) -> Type {
        let mut found = self.plain();
        while self.takes("[]") {
            found = Type::List(Box::new(found));
        }
        found
    }

    fn plain(&mut self) -> Type {
        if self.takes("{") {
            return self.object();
        }
        if self.takes("[") {
            return Type::Tuple(self.list("]"));
        }
        if self.takes("(") {
            let inner = self.union();
            self.takes(")");
            return inner;
        }
        if self.takes("\"") {
            let (word, rest) = self.rest.split_once('"').expect("the end of a word");
            self.rest = rest;
            return Type::Word(word.to_owned());
        }
        let name = self.name();
        let inner = if self.takes("<") { self.list(">") } else { Vec::new() };
        match (name.as_str(), inner.as_slice()) {
            ("Array", [of]) => Type::List(Box::new(of.clone())),
            ("Partial", [of]) => of.clone(),
            ("Record", [_, of]) => Type::Map(Box::new(of.clone())),
            _ => Type::Named(name),
        }
    }

    fn name(&mut self) -> String {
        let rest = self.rest.trim_start();
        let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
        self.rest = &rest[end..];
        rest[..end].to_owned()
    }

    fn list(&mut self, end: &str) -> Vec<Type> {
        let mut all = Vec::new();
        while !self.takes(end) {
            all.push(self.union());
            self.takes(",");
        }
        all
    }

    fn object(&mut self) -> Type {
        let mut fields = Vec::new();
        while !self.takes("}") {
            if self.takes("[") {
                let (_, rest) = self.rest.split_once("]").expect("the end of a key");
                self.rest = rest;
                self.takes("?");
                self.takes(":");
                let of = self.union();
                self.takes(",");
                self.takes(";");
                self.takes("}");
                return Type::Map(Box::new(of));
            }
            let quoted = self.takes("\"");
            let name = self.name();
            if quoted {
                self.takes("\"");
            }
            self.takes("?");
            assert!(self.takes(":"), "a field at {:.60}", self.rest);
            fields.push((name, self.union()));
            self.takes(",");
            self.takes(";");
        }
        Type::Object(fields)
    }
}

impl Type {
    /// Whether nothing is asked.
    pub fn is_nothing(&self) -> bool {
        matches!(self, Type::Named(name) if name == "null")
    }
}
