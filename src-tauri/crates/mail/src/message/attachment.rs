//! A file in a message, with the name people see and one that every mail program can write.

use deunicode::deunicode;

/// Longest ASCII name, in characters, ending included.
const NAME_MAX: usize = 80;

/// A file to send along.
#[derive(Clone, PartialEq, Eq)]
pub struct Attachment {
    /// The name the user sees; accents are welcome.
    pub name: String,
    /// Media type, such as `application/pdf`.
    pub kind: String,
    pub bytes: Vec<u8>,
}

/// Without the bytes: a report is nobody's business in a log.
impl std::fmt::Debug for Attachment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Attachment")
            .field("kind", &self.kind)
            .field("len", &self.bytes.len())
            .finish()
    }
}

impl Attachment {
    /// A PDF under a name.
    pub fn pdf(name: impl Into<String>, bytes: Vec<u8>) -> Self {
        Self { name: name.into(), kind: "application/pdf".into(), bytes }
    }
}

/// A file name of plain ASCII letters, digits and `-_.()` for a name people see.
///
/// Accents are written out, anything that Windows, macOS or a mail header would stumble over becomes
/// `_`, the ending is kept, and the result is never empty, hidden or a device name of Windows.
pub fn ascii_file_name(name: &str) -> String {
    let name = plain(name);
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && ending.len() <= 8 => (stem, trimmed(ending)),
        _ => (name.as_str(), ""),
    };
    let room = NAME_MAX.saturating_sub(ending.len() + 1);
    let stem = trimmed(stem);
    let stem = trimmed(stem.get(..room).unwrap_or(stem));
    let stem = if stem.is_empty() { "file" } else { stem };
    let guard = if is_device(stem) { "_" } else { "" };
    if ending.is_empty() { format!("{stem}{guard}") } else { format!("{stem}{guard}.{ending}") }
}

fn trimmed(text: &str) -> &str {
    text.trim_matches(['_', '.'])
}

fn plain(text: &str) -> String {
    let mut out = String::new();
    for c in deunicode(text).chars() {
        let c = if c.is_ascii_alphanumeric() || "-.()".contains(c) { c } else { '_' };
        if c != '_' || !out.ends_with('_') {
            out.push(c);
        }
    }
    out
}

fn is_device(stem: &str) -> bool {
    let first = stem.split('.').next().unwrap_or(stem).to_ascii_uppercase();
    matches!(first.as_str(), "CON" | "PRN" | "AUX" | "NUL")
        || (first.len() == 4 && (first.starts_with("COM") || first.starts_with("LPT")))
}
