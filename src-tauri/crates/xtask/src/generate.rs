//! `cargo xtask generate` and `cargo xtask bench`.

use crate::run::{cargo, run};
use crate::{Outcome, page, system, tools, tree};

/// The crates whose tests compare a generated file with its source, and write it when asked.
const GENERATORS: &[&str] = &["mentormap-i18n", "mentormap-app"];

/// The word that makes those tests write.
pub const WRITE: &str = "MENTORMAP_WRITE";

/// Writes every generated file anew.
///
/// # Errors
/// When one of the crates does not build or fails its tests.
pub fn generate() -> Outcome {
    for package in GENERATORS {
        let mut tests = cargo(&["test", "--quiet", "--package", package]);
        tests.env(WRITE, "1");
        run(tests)?;
    }
    Ok(())
}

/// Measures; `args` go to the benchmarks, for example a name to choose some.
///
/// # Errors
/// When a benchmark does not build or fails.
pub fn bench(args: &[String]) -> Outcome {
    system::for_build()?;
    tools::node()?;
    page::packages()?;
    page::build_if_older()?;
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    // The real window is driven on Linux only.
    let window = cfg!(target_os = "linux");
    if window {
        system::for_tests()?;
        let program = ["build", "--release", "--package", "mentormap", "--bins", "--examples"];
        run(cargo(&program))?;
    }
    let features: &[&str] = if window { &["--all-features"] } else { &[] };
    let bench: &[&str] = &["bench", "--package", "mentormap-tests"];
    run(cargo(&[bench, features, &["--"], &args].concat()))?;
    if args.is_empty() { reference() } else { Ok(()) }
}

/// The same reports through typst, to compare. A package of its own, built nowhere but here.
fn reference() -> Outcome {
    let folder = tree::target().join("reference");
    let (reports, build) = (folder.join("reports"), folder.join("build"));
    let (reports, build) = (reports.to_string_lossy(), build.to_string_lossy());
    let export = ["bench", "--package", "mentormap-tests", "--bench", "reports", "--"];
    run(cargo(&[&export[..], &["--export", &*reports]].concat()))?;
    let typst =
        ["run", "--release", "--locked", "--manifest-path", "tests/benches/typst/Cargo.toml"];
    run(cargo(&[&typst[..], &["--target-dir", &*build, "--", &*reports]].concat()))
}
