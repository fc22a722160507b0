//! The window as a person uses it: by names of what is on it, with mouse and keys.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::Runtime;
use tokio::time::timeout;

use super::machine::Machine;
use super::{Key, Start};

/// How long something may take to appear.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long the driver may take to answer.
const ANSWER: Duration = Duration::from_secs(40);
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// The window of a running program.
pub struct Window {
    client: Client,
    runtime: Runtime,
    machine: Machine,
}

/// Starts the program, does `steps` in its window and ends it. When a step fails, a picture
/// `failed-<name>.png` shows what was on the screen.
pub fn window(name: &str, start: Start, steps: impl FnOnce(&Window)) {
    let window = Window::open(&start);
    window.wait("the page", || window.script("return document.readyState", &[]) == "complete");
    let outcome = catch_unwind(AssertUnwindSafe(|| steps(&window)));
    if outcome.is_err() {
        window.machine.picture(&format!("failed-{name}"));
    }
    window.close();
    if let Err(reason) = outcome {
        resume_unwind(reason);
    }
}

/// How long it takes from the start of the program until the script `ready` gives true and the
/// page has been painted.
#[allow(dead_code)] // For the benchmark.
pub fn time_to(start: &Start, ready: &str) -> Duration {
    let machine = Machine::start(start.home.as_deref(), &start.env);
    let began = Instant::now();
    let window = Window::on(machine, start);
    while window.script(ready, &[]) != true {
        assert!(began.elapsed() < PATIENCE, "never ready: {}", window.text("body"));
        sleep(Duration::from_millis(2));
    }
    window.script_async(
        "const done = arguments[0];
         requestAnimationFrame(() => requestAnimationFrame(() => done(true)));",
        &[],
    );
    let time = began.elapsed();
    window.close();
    time
}

#[allow(dead_code)] // Each suite uses its own part.
impl Window {
    fn open(start: &Start) -> Window {
        Window::on(Machine::start(start.home.as_deref(), &start.env), start)
    }

    fn on(machine: Machine, start: &Start) -> Window {
        let program = program(start.program.unwrap_or("mentormap"));
        let options = json!({ "binary": program, "args": start.args });
        let mut wanted = serde_json::Map::new();
        wanted.insert("webkitgtk:browserOptions".into(), options);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.expect("a runtime");
        let client = runtime
            .block_on(
                ClientBuilder::new(HttpConnector::new()).capabilities(wanted).connect(&machine.url),
            )
            .expect("a session");
        Window { client, runtime, machine }
    }

    fn close(self) {
        let Window { client, runtime, machine } = self;
        let _ = runtime.block_on(async { timeout(ANSWER, client.close()).await });
        drop(machine);
        // A request without an answer would hold the runtime for ever.
        runtime.shutdown_background();
    }

    /// The home folder that the program sees.
    pub fn home(&self) -> &Path {
        self.machine.home()
    }

    /// The screen, as in `DISPLAY`, for tools that drive the dialogs of the system.
    pub fn display(&self) -> &str {
        &self.machine.display
    }

    /// The title of the page, which is also the title of the window.
    pub fn title(&self) -> String {
        self.wire(self.client.title())
    }

    /// Starts the program once more in the same session, as a file manager does, and waits until
    /// that second start has ended.
    pub fn start_again(&self, args: &[&str]) {
        let mut second = self.machine.beside(&program("mentormap"));
        let ended = second.args(args).status().expect("the program");
        assert!(ended.success(), "the second start: {ended}");
    }

    /// Width and height of the page in CSS pixels.
    pub fn size(&self) -> (u64, u64) {
        let size = self.script("return [innerWidth, innerHeight]", &[]);
        (size[0].as_u64().unwrap_or(0), size[1].as_u64().unwrap_or(0))
    }

    /// Makes the window this large.
    pub fn resize(&self, width: u32, height: u32) {
        self.wire(self.client.set_window_size(width, height));
        self.settle();
    }

    /// Runs a script in the page; `return` gives the value back.
    pub fn script(&self, script: &str, args: &[Value]) -> Value {
        self.wire(self.client.execute(script, args.to_vec()))
    }

    /// The same for a script that hands its value to its last argument, a function.
    pub fn script_async(&self, script: &str, args: &[Value]) -> Value {
        self.wire(self.client.execute_async(script, args.to_vec()))
    }

    /// Clicks on what has this role and name, waiting until it is there.
    pub fn click(&self, role: &str, name: &str) {
        let element = self.find(role, name);
        self.reach(&element);
        self.wire(element.click());
    }

    /// Clicks on the first match of a CSS selector.
    pub fn click_css(&self, css: &str) {
        let mut element = None;
        self.wait(css, || {
            element = self.runtime.block_on(self.client.find(Locator::Css(css))).ok();
            element.is_some()
        });
        let element = element.expect("found");
        self.reach(&element);
        self.wire(element.click());
    }

    /// Brings an element in view as a person would: not under a message or a dialog's buttons.
    fn reach(&self, element: &Element) {
        let element = serde_json::to_value(element).expect("an element");
        let scroll = "arguments[0].scrollIntoView({ block: 'center', inline: 'center' })";
        self.script(scroll, &[element]);
    }

    /// Whether something of this role and name can be seen now.
    pub fn has(&self, role: &str, name: &str) -> bool {
        self.look(role, name).0.is_some()
    }

    /// Waits until something of this role and name is there.
    pub fn expect(&self, role: &str, name: &str) {
        let _ = self.find(role, name);
    }

    /// Empties the field with this label and types `text` into it.
    pub fn fill(&self, label: &str, text: &str) {
        let element = self.find("textbox", label);
        self.reach(&element);
        self.wire(element.click());
        self.chord(&[Key::Control, Key::Letter('a')]);
        self.press(Key::Delete);
        self.keys(text);
    }

    /// Chooses an option by its text in the list with this label.
    pub fn choose(&self, label: &str, option: &str) {
        let element = self.find("combobox", label);
        self.wire(element.select_by_label(option));
    }

    /// What a field holds now.
    pub fn value(&self, role: &str, label: &str) -> String {
        let element = self.find(role, label);
        self.wire(element.prop("value")).unwrap_or_default()
    }

    /// Types text where the cursor is.
    pub fn keys(&self, text: &str) {
        let strokes = text.chars().flat_map(|letter| {
            [KeyAction::Down { value: letter }, KeyAction::Up { value: letter }]
        });
        self.act(strokes);
    }

    /// Presses and releases one key.
    pub fn press(&self, key: Key) {
        self.chord(&[key]);
    }

    /// Holds all keys but the last, presses the last, and lets go.
    pub fn chord(&self, keys: &[Key]) {
        let down = keys.iter().map(|key| KeyAction::Down { value: key.code() });
        let up = keys.iter().rev().map(|key| KeyAction::Up { value: key.code() });
        self.act(down.chain(up));
    }

    /// The name of what has the focus: its role's tag and its accessible name as far as written.
    pub fn focused(&self) -> String {
        let script = "const e = document.activeElement; return e ? (e.getAttribute('aria-label') \
                      ?? e.labels?.[0]?.innerText ?? e.innerText ?? e.tagName) : ''";
        self.script(script, &[]).as_str().unwrap_or_default().trim().to_owned()
    }

    /// The text of the first match of a CSS selector, with its line breaks.
    pub fn text(&self, css: &str) -> String {
        let text =
            self.script("return document.querySelector(arguments[0])?.innerText", &[json!(css)]);
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the page shows `text`.
    pub fn see(&self, text: &str) {
        self.wait(&format!("'{text}'"), || self.text("body").contains(text));
    }

    /// Waits until the page does not show `text` any more.
    pub fn gone(&self, text: &str) {
        self.wait(&format!("no '{text}'"), || !self.text("body").contains(text));
    }

    /// Keeps a picture of the window as `tests/e2e/out/<name>.png`. It is taken from the screen:
    /// the driver's own way never answers on a page with lists to choose from.
    pub fn screenshot(&self, name: &str) {
        self.settle();
        assert!(self.machine.picture(name), "no picture: is ImageMagick there?");
    }

    /// Waits until fonts are there, animations have ended and the page has been painted; at most
    /// two seconds, for an animation that is never shown never ends.
    pub fn settle(&self) {
        self.script_async(
            "const done = arguments[arguments.length - 1];
             const still = document.fonts.ready
               .then(() => Promise.allSettled(document.getAnimations().map((one) => one.finished)))
               .then(() => new Promise((painted) =>
                 requestAnimationFrame(() => requestAnimationFrame(painted))));
             const enough = new Promise((over) => setTimeout(over, 2000));
             Promise.race([still, enough]).then(() => done(true));",
            &[],
        );
    }

    /// Waits until `ready`; panics naming `what` when it never is.
    pub fn wait(&self, what: &str, mut ready: impl FnMut() -> bool) {
        let start = Instant::now();
        while !ready() {
            assert!(
                start.elapsed() < PATIENCE,
                "{what} did not come; on the screen:\n{}",
                self.text("body")
            );
            sleep(Duration::from_millis(30));
        }
    }

    fn find(&self, role: &str, name: &str) -> Element {
        let start = Instant::now();
        loop {
            let (found, others) = self.look(role, name);
            if let Some(element) = found {
                return element;
            }
            assert!(start.elapsed() < PATIENCE, "no {role} '{name}' among {others}");
            sleep(Duration::from_millis(30));
        }
    }

    /// The element, and the names of all that have this role.
    fn look(&self, role: &str, name: &str) -> (Option<Element>, Value) {
        let found = self.script(include_str!("find.js"), &[json!(role), json!(name)]);
        let id = found[0][ELEMENT].as_str();
        let element = id.map(|id| {
            Element::from_element_id(self.client.clone(), ElementRef::from(id.to_owned()))
        });
        (element, found[1].clone())
    }

    fn act(&self, actions: impl IntoIterator<Item = KeyAction>) {
        let keys = actions
            .into_iter()
            .fold(KeyActions::new("keys".into()), |keys, action| keys.then(action));
        self.wire(self.client.perform_actions(keys));
    }

    fn wire<T>(&self, request: impl Future<Output = Result<T, CmdError>>) -> T {
        let request = async { request.await.map_err(|error| error.to_string()) };
        let answer = self.runtime.block_on(async { timeout(ANSWER, request).await });
        let answer = answer.unwrap_or_else(|_| panic!("the window does not answer"));
        answer.unwrap_or_else(|error| panic!("the window: {error}"))
    }
}

/// A program that cargo built beside this one.
pub fn program(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("the path of the test");
    let folder = test.ancestors().nth(2).expect("the folder of the build");
    let program = folder.join(name);
    assert!(program.is_file(), "build {name} first: cargo build -p mentormap -p mentormap-cli");
    program
}
