//! The few parts of a zip file that stores: local headers, directory, end.

const LOCAL: u32 = 0x0403_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
const VERSION: u16 = 20;
/// 1 January 1980: the same backup gives the same file.
const DAY: u16 = 0x21;
/// Bytes of a local header without the name.
pub const LOCAL_BYTES: usize = 30;

/// An entry of the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub name: String,
    pub crc: u32,
    pub bytes: u32,
    pub offset: u32,
}

impl Entry {
    /// The header in front of its bytes.
    pub fn local(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(LOCAL_BYTES + self.name.len());
        out.extend(LOCAL.to_le_bytes());
        self.common(&mut out);
        out.extend(self.name.as_bytes());
        out
    }

    fn central(&self, out: &mut Vec<u8>) {
        out.extend(CENTRAL.to_le_bytes());
        out.extend(VERSION.to_le_bytes());
        self.common(out);
        // No comment, first disk, no attributes.
        out.extend([0; 10]);
        out.extend(self.offset.to_le_bytes());
        out.extend(self.name.as_bytes());
    }

    /// Version, no flags, stored, time, sum, lengths, no further fields.
    fn common(&self, out: &mut Vec<u8>) {
        for word in [VERSION, 0, 0, 0, DAY] {
            out.extend(word.to_le_bytes());
        }
        out.extend(self.crc.to_le_bytes());
        out.extend(self.bytes.to_le_bytes());
        out.extend(self.bytes.to_le_bytes());
        out.extend(u16::try_from(self.name.len()).unwrap_or(u16::MAX).to_le_bytes());
        out.extend([0; 2]);
    }
}

/// The directory and the end, for entries that take the first `offset` bytes.
pub fn directory(entries: &[Entry], offset: u32) -> Vec<u8> {
    let mut out = Vec::new();
    entries.iter().for_each(|entry| entry.central(&mut out));
    let (bytes, count) = (out.len(), u16::try_from(entries.len()).unwrap_or(u16::MAX));
    out.extend(END.to_le_bytes());
    out.extend([0; 4]);
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend(u32::try_from(bytes).unwrap_or(u32::MAX).to_le_bytes());
    out.extend(offset.to_le_bytes());
    out.extend([0; 2]);
    out
}
