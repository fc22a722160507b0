//! The wire as TypeScript: collected from the types of the command list, written by a test.

use std::{any::TypeId, collections::BTreeMap, collections::BTreeSet, fmt::Write};

use ts_rs::{Config, TS, TypeVisitor};

/// Gathers declarations of types and everything that they are made of.
pub(crate) struct Collector {
    config: Config,
    seen: BTreeSet<TypeId>,
    declarations: BTreeMap<String, String>,
    commands: String,
}

impl Default for Collector {
    fn default() -> Self {
        Collector {
            // JSON carries no bigint.
            config: Config::new().with_large_int("number"),
            seen: BTreeSet::new(),
            declarations: BTreeMap::new(),
            commands: String::new(),
        }
    }
}

impl Collector {
    /// Adds a command with its argument and result.
    pub(crate) fn command<A: TS + 'static, R: TS + 'static>(&mut self, name: &str) {
        self.visit::<A>();
        self.visit::<R>();
        let (args, result) = (A::name(&self.config), R::name(&self.config));
        // Writing to a String never fails.
        let _ = writeln!(self.commands, "  {name}: {{ args: {args}; result: {result} }};");
    }

    /// Adds a type that no command names.
    pub(crate) fn add<T: TS + 'static>(&mut self) {
        self.visit::<T>();
    }

    /// The whole file.
    pub(crate) fn finish(self) -> String {
        let mut out = String::from(
            "// Generated from the Rust types by `cargo xtask generate`; do not edit.\n\n",
        );
        for declaration in self.declarations.values() {
            let _ = writeln!(out, "export {declaration}\n");
        }
        let _ = writeln!(out, "export interface Commands {{\n{}}}", self.commands);
        out
    }
}

impl TypeVisitor for Collector {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        // Only types of our own have a file; numbers, lists and the like have no declaration.
        if T::output_path().is_some() {
            self.declarations.insert(T::ident(&self.config), T::decl(&self.config));
        }
    }
}
