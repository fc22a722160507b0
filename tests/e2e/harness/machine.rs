//! A screen, a message bus, a home folder and a driver of its own for every window, so that
//! tests can run beside each other and leave nothing behind.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// What the driver needs around it; ends with the value.
pub struct Machine {
    driver: Child,
    bus: Child,
    screen: Child,
    /// The address of the driver.
    pub url: String,
    /// The number of the screen, as in `DISPLAY`.
    pub display: String,
    home: PathBuf,
    bus_address: String,
    _temporary: Option<TempDir>,
}

impl Machine {
    /// Starts everything; `home` replaces the temporary home folder, and `env` stands around the
    /// program.
    pub fn start(home: Option<&Path>, env: &[(String, String)]) -> Machine {
        let temporary = home.is_none().then(|| tempfile::tempdir().expect("a temporary folder"));
        let home = home
            .map(Path::to_owned)
            .or_else(|| temporary.as_ref().map(|folder| folder.path().to_owned()));
        let home = home.expect("a home folder");

        let (screen, number) = start_and_read(Command::new("Xvfb").args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1920x1200x24",
            "-nolisten",
            "tcp",
        ]));
        let display = format!(":{number}");
        let (bus, bus_address) = start_and_read(Command::new("dbus-daemon").args([
            "--session",
            "--nofork",
            "--print-address",
        ]));
        let port = free_port();
        let driver = driver(port, &home, &display, &bus_address, env);
        let url = format!("http://127.0.0.1:{port}");
        Machine { driver, bus, screen, url, display, home, bus_address, _temporary: temporary }
    }

    /// Keeps a picture of the screen, without the black around the window, as
    /// `tests/e2e/out/<name>.png`; gives whether that went well.
    pub fn picture(&self, name: &str) -> bool {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("e2e/out");
        let taken = fs::create_dir_all(&folder).and_then(|()| {
            Command::new("import")
                .env("DISPLAY", &self.display)
                .args(["-silent", "-window", "root", "-trim", "+repage"])
                .arg(folder.join(format!("{name}.png")))
                .status()
        });
        taken.is_ok_and(|status| status.success())
    }

    /// A program in the same session, as the desktop would start it.
    pub fn beside(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        surround(&mut command, &self.home, &self.display, &self.bus_address);
        command
    }

    /// The home folder of the user on this machine.
    pub fn home(&self) -> &Path {
        &self.home
    }
}

impl Drop for Machine {
    fn drop(&mut self) {
        for child in [&mut self.driver, &mut self.bus, &mut self.screen] {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// Starts a server and reads the one line in which it says where it listens.
fn start_and_read(command: &mut Command) -> (Child, String) {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let mut line = String::new();
    let output = child.stdout.take().expect("its output");
    BufReader::new(output).read_line(&mut line).expect("a line");
    assert!(!line.trim().is_empty(), "{command:?} did not start");
    (child, line.trim().to_owned())
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its number").port()
}

/// The surroundings of a program on this machine.
fn surround(command: &mut Command, home: &Path, display: &str, bus: &str) {
    command
        .env("DISPLAY", display)
        .env("DBUS_SESSION_BUS_ADDRESS", bus)
        .env_remove("WAYLAND_DISPLAY")
        .env("GDK_BACKEND", "x11")
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
        .env("NO_AT_BRIDGE", "1")
        .env("LC_ALL", "C.UTF-8")
        .env("TZ", "Europe/Brussels")
        .env("HOME", home)
        .env("XDG_DATA_HOME", home.join(".local/share"))
        .env("XDG_CONFIG_HOME", home.join(".config"))
        .env("XDG_CACHE_HOME", home.join(".cache"))
        .env("XDG_RUNTIME_DIR", home);
}

fn driver(port: u16, home: &Path, display: &str, bus: &str, env: &[(String, String)]) -> Child {
    let mut command = Command::new("WebKitWebDriver");
    surround(&mut command, home, display, bus);
    let child = command
        .arg(format!("--port={port}"))
        // Without these two the request for a session never ends.
        .env("TAURI_AUTOMATION", "true")
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .envs(env.iter().map(|(name, value)| (name, value)))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("WebKitWebDriver: {error}"));
    let start = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(start.elapsed() < Duration::from_secs(20), "WebKitWebDriver does not answer");
        sleep(Duration::from_millis(20));
    }
    child
}
