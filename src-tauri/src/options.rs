//! The arguments of the program.

use std::ffi::OsString;
use std::path::PathBuf;

use tauri::Url;

/// What was asked on the command line.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Options {
    /// The folder of the binder, instead of the chosen or usual one.
    pub binder: Option<PathBuf>,
    /// Open the sample, which has a folder of its own unless `binder` names one.
    pub sample: bool,
    /// Files to look at: what a school or another binder sent.
    pub files: Vec<PathBuf>,
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
                // What follows are files, also one whose name begins with a dash.
                Some("--") => options.files.extend(args.by_ref().map(file)),
                // Older versions of macOS hand a process number to what Finder starts.
                Some(text) if text.starts_with("-psn_") => {}
                Some(text) if text.is_empty() || text.starts_with('-') => {
                    return Err(format!("unknown argument {text}"));
                }
                _ => options.files.push(file(arg)),
            }
        }
        Ok(options)
    }
}

/// Some file managers hand over an address instead of a path.
fn file(arg: OsString) -> PathBuf {
    let url = arg.to_str().filter(|text| text.starts_with("file:"));
    let path = url.and_then(|text| text.parse::<Url>().ok()?.to_file_path().ok());
    path.unwrap_or_else(|| arg.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(args: &[&str]) -> Result<Options, String> {
        Options::parse(args.iter().map(OsString::from))
    }

    fn files(paths: &[&str]) -> Options {
        Options { files: paths.iter().map(PathBuf::from).collect(), ..Options::default() }
    }

    #[test]
    fn a_folder_and_the_sample_can_be_asked() {
        let options = parse(&["--binder", "my binder", "--sample"]).unwrap();
        let asked = Options { binder: Some("my binder".into()), sample: true, files: Vec::new() };
        assert_eq!(options, asked);
        assert_eq!(parse(&[]).unwrap(), Options::default());
        assert_eq!(parse(&["-psn_0_12345"]).unwrap(), Options::default());
    }

    #[test]
    fn a_slip_is_refused_by_name() {
        assert_eq!(parse(&["--smaple"]).unwrap_err(), "unknown argument --smaple");
        assert_eq!(parse(&["--binder"]).unwrap_err(), "--binder needs a folder");
        assert_eq!(parse(&["--binder", ""]).unwrap_err(), "--binder needs a folder");
        assert!(parse(&[""]).is_err());
    }

    #[test]
    fn anything_else_is_a_file_to_look_at() {
        assert_eq!(
            parse(&["klas 3.csv", "b.mentormap-package"]).unwrap(),
            files(&["klas 3.csv", "b.mentormap-package"])
        );
        assert_eq!(parse(&["--", "--sample"]).unwrap(), files(&["--sample"]));
        assert!(parse(&["--sample", "klas.csv"]).unwrap().sample);
    }

    #[cfg(unix)]
    #[test]
    fn an_address_of_a_file_is_its_path() {
        assert_eq!(parse(&["file:///tmp/klas%203.csv"]).unwrap(), files(&["/tmp/klas 3.csv"]));
        assert_eq!(
            parse(&["file://elsewhere.example/x"]).unwrap(),
            files(&["file://elsewhere.example/x"])
        );
    }
}
