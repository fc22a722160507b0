//! The arguments of the program.

use std::ffi::OsString;
use std::path::PathBuf;

/// What was asked on the command line.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Options {
    /// The folder of the binder, instead of the chosen or usual one.
    pub binder: Option<PathBuf>,
    /// Open the sample, which has a folder of its own unless `binder` names one.
    pub sample: bool,
}

impl Options {
    /// Reads arguments without the program's own name.
    ///
    /// # Errors
    /// A sentence naming the argument that is unknown or incomplete: a slip in `--sample`
    /// must not open the real binder.
    pub fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Options, String> {
        let mut options = Options::default();
        let mut args = args.into_iter();
        while let Some(arg) = args.next() {
            match arg.to_str() {
                Some("--sample") => options.sample = true,
                Some("--binder") => {
                    let folder = args.next().filter(|folder| !folder.is_empty());
                    options.binder = Some(folder.ok_or("--binder needs a folder")?.into());
                }
                // Older versions of macOS hand a process number to what Finder starts.
                Some(arg) if arg.starts_with("-psn_") => {}
                _ => return Err(format!("unknown argument {}", arg.to_string_lossy())),
            }
        }
        Ok(options)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(args: &[&str]) -> Result<Options, String> {
        Options::parse(args.iter().map(OsString::from))
    }

    #[test]
    fn a_folder_and_the_sample_can_be_asked() {
        let options = parse(&["--binder", "my binder", "--sample"]).unwrap();
        assert_eq!(options, Options { binder: Some("my binder".into()), sample: true });
        assert_eq!(parse(&[]).unwrap(), Options::default());
        assert_eq!(parse(&["-psn_0_12345"]).unwrap(), Options::default());
    }

    #[test]
    fn a_slip_is_refused_by_name() {
        assert_eq!(parse(&["--smaple"]).unwrap_err(), "unknown argument --smaple");
        assert_eq!(parse(&["--binder"]).unwrap_err(), "--binder needs a folder");
        assert_eq!(parse(&["--binder", ""]).unwrap_err(), "--binder needs a folder");
    }
}
