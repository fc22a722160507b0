//! axe-core on what the window shows: WCAG 2.0 to 2.2, A and AA, and best practice.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::Window;

const RUN: &str = "
const done = arguments[arguments.length - 1];
const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }).then(
  (found) => done(found.violations.map((rule) => ({
    rule: rule.id,
    help: rule.help,
    where: rule.nodes.map((node) => node.target.flat().join(' ') + '  ' + node.failureSummary),
  }))),
  (reason) => done([{ rule: 'axe', help: String(reason), where: [] }]),
);";

impl Window {
    /// Panics with every violation on the screen as it is now.
    pub fn check_accessibility(&self) {
        self.settle();
        if self.script("return typeof window.axe", &[]) != "object" {
            let path = Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("../ui/node_modules/axe-core/axe.min.js");
            let source = fs::read_to_string(path).expect("axe-core, installed with the page");
            self.script(&source, &[]);
        }
        let violations = self.script_async(RUN, &[]);
        let none = violations == json!([]);
        assert!(none, "not accessible:\n{}", describe(&violations));
    }
}

fn describe(violations: &Value) -> String {
    serde_json::to_string_pretty(violations).unwrap_or_default().replace("\\n", "\n      ")
}
