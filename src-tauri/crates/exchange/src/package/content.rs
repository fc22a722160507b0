//! What lies inside a package: a text about the changes, then the attached files, one after the
//! other.

use super::PackageError;

/// The most files in one package.
const MAX_FILES: usize = 100_000;

/// The parts of a package.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Content {
    /// JSON; what it says is the caller's.
    pub head: Vec<u8>,
    pub files: Vec<Vec<u8>>,
}

/// The parts as one run of bytes.
pub fn fold(content: &Content) -> Vec<u8> {
    let size = content.files.iter().map(|file| file.len() + 8).sum::<usize>();
    let mut out = Vec::with_capacity(content.head.len() + size + 16);
    out.extend((content.files.len() as u64).to_le_bytes());
    for part in std::iter::once(&content.head).chain(&content.files) {
        out.extend((part.len() as u64).to_le_bytes());
        out.extend(part);
    }
    out
}

/// The parts that [`fold`] put together.
///
/// # Errors
/// [`PackageError::Altered`] for anything else.
pub fn unfold(bytes: &[u8]) -> Result<Content, PackageError> {
    let mut rest = bytes;
    let count = number(&mut rest)?;
    if count > MAX_FILES {
        return Err(PackageError::Altered);
    }
    let head = part(&mut rest)?.to_vec();
    let mut files = Vec::new();
    for _ in 0..count {
        files.push(part(&mut rest)?.to_vec());
    }
    if rest.is_empty() { Ok(Content { head, files }) } else { Err(PackageError::Altered) }
}

fn number(rest: &mut &[u8]) -> Result<usize, PackageError> {
    let (number, after) = rest.split_first_chunk::<8>().ok_or(PackageError::Altered)?;
    *rest = after;
    usize::try_from(u64::from_le_bytes(*number)).map_err(|_| PackageError::Altered)
}

fn part<'a>(rest: &mut &'a [u8]) -> Result<&'a [u8], PackageError> {
    let length = number(rest)?;
    let (part, after) = rest.split_at_checked(length).ok_or(PackageError::Altered)?;
    *rest = after;
    Ok(part)
}
