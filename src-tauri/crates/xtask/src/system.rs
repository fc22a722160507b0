//! Libraries and programs of the system: installed on Debian and Ubuntu, named elsewhere.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::Outcome;
use crate::run::{output, program, run};

/// What building needs, by Debian name.
const BUILD: &[&str] =
    &["ca-certificates", "gcc", "libc6-dev", "pkg-config", "libwebkit2gtk-4.1-dev", "libssl-dev"];

/// What the tests need on top. Without a font a text input has no width.
const TESTS: &[&str] = &[
    "xvfb",
    "xauth",
    "webkit2gtk-driver",
    "fonts-dejavu-core",
    "xdotool",
    "imagemagick",
    "poppler-utils",
    "qpdf",
    "dbus",
    "python3",
    "python3-venv",
];

/// A mail server for the tests, which run one of their own: the system's stays unset.
const MAIL_SERVER: &[&str] = &["postfix"];
const QUIET_POSTFIX: &str = "postfix postfix/main_mailer_type select No configuration";

/// Makes sure that the system can build the program.
///
/// # Errors
/// A sentence saying what is missing where it cannot be installed from here.
pub fn for_build() -> Outcome {
    if is_debian() { install(&missing(BUILD)) } else { elsewhere() }
}

/// The same for building and testing.
///
/// # Errors
/// As [`for_build`].
pub fn for_tests() -> Outcome {
    if is_debian() { install(&missing(&[BUILD, TESTS].concat())) } else { elsewhere() }
}

/// Whether there is a mail server that the tests can start: installed where it can be. It starts
/// as root only. Without it the tests that need it say so and go on.
pub fn mail_server() -> bool {
    if !is_debian() || !is_root() {
        return false;
    }
    if let Err(reason) = install(&missing(MAIL_SERVER)) {
        println!("The tests with Postfix are left out.\n{reason}");
        return false;
    }
    true
}

fn is_debian() -> bool {
    cfg!(target_os = "linux") && Path::new("/etc/debian_version").exists()
}

fn missing(wanted: &[&'static str]) -> Vec<&'static str> {
    let mut query = program("dpkg-query", &["--show", "--showformat=${Package} ${Status}\\n"]);
    query.args(wanted);
    // It fails as soon as one of them is unknown, and still lists the others.
    let listed = query.output().map(|output| output.stdout).unwrap_or_default();
    not_installed(wanted, &String::from_utf8_lossy(&listed))
}

fn not_installed(wanted: &[&'static str], listed: &str) -> Vec<&'static str> {
    let installed = |name: &str| {
        listed.lines().any(|line| {
            line.split_once(' ')
                .is_some_and(|(package, status)| package == name && status.ends_with(" installed"))
        })
    };
    wanted.iter().copied().filter(|name| !installed(name)).collect()
}

fn install(packages: &[&str]) -> Outcome {
    if packages.is_empty() {
        return Ok(());
    }
    let names = packages.join(" ");
    println!("Installing {names}");
    if packages == MAIL_SERVER {
        preset(QUIET_POSTFIX);
    }
    let installed = run(as_root("apt-get", &["update"])).and_then(|()| {
        let mut install = as_root("apt-get", &["install", "--yes", "--no-install-recommends"]);
        install.args(packages);
        run(install)
    });
    installed.map_err(|reason| format!("{reason}\nThese packages are needed: {names}"))
}

/// Answers a question of a package beforehand; without the answer it is asked of nobody and takes
/// its own default.
fn preset(answer: &str) {
    let child = as_root("debconf-set-selections", &[]).stdin(Stdio::piped()).spawn();
    let Ok(mut child) = child else { return };
    if let Some(mut stdin) = child.stdin.take() {
        let _ = writeln!(stdin, "{answer}");
    }
    let _ = child.wait();
}

fn is_root() -> bool {
    output(program("id", &["-u"])).is_some_and(|id| id.trim() == "0")
}

fn as_root(name: &str, args: &[&str]) -> Command {
    let mut command = if is_root() { program("env", &[]) } else { program("sudo", &["env"]) };
    command.arg("DEBIAN_FRONTEND=noninteractive").arg(name).args(args);
    command
}

/// Looks for what other systems lack most often, and says what to install.
fn elsewhere() -> Outcome {
    let (found, advice) = if cfg!(windows) {
        (
            output(program("perl", &["--version"])).is_some(),
            "Building OpenSSL needs Perl, for example Strawberry Perl, and the C++ build tools \
             of Visual Studio.",
        )
    } else if cfg!(target_os = "macos") {
        (
            output(program("xcode-select", &["-p"])).is_some(),
            "The command line tools of Xcode are needed: run `xcode-select --install`.",
        )
    } else {
        (
            output(program("pkg-config", &["--exists", "webkit2gtk-4.1", "openssl"])).is_some(),
            "A C compiler, pkg-config and the development packages of WebKitGTK 4.1 and OpenSSL \
             are needed (Fedora: gcc pkgconf webkit2gtk4.1-devel openssl-devel; \
             Arch: base-devel webkit2gtk-4.1 openssl).",
        )
    };
    if found { Ok(()) } else { Err(advice.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_wholly_installed_counts() {
        let listed = "gcc install ok installed\nxvfb deinstall ok config-files\n\
                      qpdf install ok half-installed\n";
        let missing = not_installed(&["gcc", "xvfb", "qpdf", "dbus"], listed);
        assert_eq!(missing, ["xvfb", "qpdf", "dbus"]);
    }
}
