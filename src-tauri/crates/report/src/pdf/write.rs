//! The bytes of a file: everything but streams packed into object streams (7.5.7) with a
//! cross-reference stream (7.5.8), and an identity that is the hash of all that (A 6.1.3).

use std::io::{self, Write};

use flate2::{Compression, write::ZlibEncoder};
use lopdf::{Dictionary, Document, Object, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

/// Marks the file as binary (A 6.1.2).
const HEADER: &[u8] = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";

/// So many objects to an object stream: readers unpack one as a whole.
const PACKED: usize = 2000;

/// Where an object is: in the file, or in an object stream.
#[derive(Debug, Clone, Copy)]
enum At {
    Offset(usize),
    Packed(u32, usize),
}

/// A file as far as it is written.
struct Writer<'a> {
    out: Vec<u8>,
    places: Vec<(u32, At)>,
    /// The number of the object stream that is being filled.
    packer: u32,
    heads: Vec<u8>,
    packed: Vec<u8>,
    count: usize,
    known: &'a [(&'a [u8], &'a [u8])],
}

/// The bytes of `file`; `known` are streams that were compressed before, and what came of it.
///
/// # Errors
/// When a stream cannot be compressed.
pub(super) fn write(mut file: Document, known: &[(&[u8], &[u8])]) -> io::Result<Vec<u8>> {
    let mut writer = Writer {
        out: HEADER.to_vec(),
        places: Vec::with_capacity(file.objects.len() + 2),
        packer: file.max_id + 1,
        heads: Vec::new(),
        packed: Vec::new(),
        count: 0,
        known,
    };
    for (id, object) in std::mem::take(&mut file.objects) {
        match object {
            Object::Stream(stream) => writer.stream(id.0, stream)?,
            object => writer.pack(id.0, &object)?,
        }
    }
    writer.unload()?;
    writer.finish(&file.trailer)
}

impl Writer<'_> {
    fn stream(&mut self, id: u32, stream: Stream) -> io::Result<()> {
        self.places.push((id, At::Offset(self.out.len())));
        let mut stream = stream;
        if let Some((_, deflated)) = self.known.iter().find(|(raw, _)| *raw == stream.content) {
            stream.content = deflated.to_vec();
            stream.dict.set("Filter", "FlateDecode");
        }
        indirect(&mut self.out, id, stream)
    }

    fn pack(&mut self, id: u32, object: &Object) -> io::Result<()> {
        self.places.push((id, At::Packed(self.packer, self.count)));
        write!(self.heads, "{id} {} ", self.packed.len())?;
        value(&mut self.packed, object)?;
        self.packed.push(b'\n');
        self.count += 1;
        if self.count == PACKED { self.unload() } else { Ok(()) }
    }

    /// Writes the object stream, and begins a next one.
    fn unload(&mut self) -> io::Result<()> {
        if self.count == 0 {
            return Ok(());
        }
        let (count, first) = (self.count as i64, self.heads.len() as i64);
        let head = dictionary! { "Type" => "ObjStm", "N" => count, "First" => first };
        let mut content = std::mem::take(&mut self.heads);
        content.append(&mut self.packed);
        self.stream(self.packer, Stream::new(head, content))?;
        (self.packer, self.count) = (self.packer + 1, 0);
        Ok(())
    }

    /// Adds the cross-reference stream, which is the trailer as well.
    fn finish(mut self, trailer: &Dictionary) -> io::Result<Vec<u8>> {
        let (own, start) = (self.packer, self.out.len());
        self.places.push((own, At::Offset(start)));
        let identity = Sha256::digest(&self.out)[..16].to_vec();
        let identity = Object::String(identity, StringFormat::Hexadecimal);
        let mut head = dictionary! {
            "Type" => "XRef",
            "Size" => i64::from(own) + 1,
            "W" => vec![1.into(), 4.into(), 2.into()],
            // 7.4.4.4: each row as what differs from the one above it.
            "DecodeParms" => dictionary! { "Predictor" => 12, "Columns" => ROW as i64 },
            "ID" => vec![identity.clone(), identity],
        };
        for key in ["Root", "Info"] {
            if let Ok(object) = trailer.get(key.as_bytes()) {
                head.set(key, object.clone());
            }
        }
        let rows = rows(&self.places, own);
        indirect(&mut self.out, own, Stream::new(head, rows))?;
        write!(self.out, "startxref\n{start}\n%%EOF\n")?;
        Ok(self.out)
    }
}

/// The bytes of a row: a kind, where, and which.
const ROW: usize = 7;

/// A row for each object up to `last`: its kind, where it is, and its index there; each as what
/// differs from the row above it.
fn rows(places: &[(u32, At)], last: u32) -> Vec<u8> {
    let mut rows = vec![0; ROW * (last as usize + 1)];
    rows[5..ROW].copy_from_slice(&[0xff, 0xff]);
    for (id, at) in places {
        let (kind, first, second) = match at {
            At::Offset(offset) => (1, *offset as u32, 0),
            At::Packed(packer, index) => (2, *packer, *index as u16),
        };
        let row = &mut rows[ROW * *id as usize..][..ROW];
        row[0] = kind;
        row[1..5].copy_from_slice(&first.to_be_bytes());
        row[5..].copy_from_slice(&second.to_be_bytes());
    }
    let mut above = [0; ROW];
    let mut differences = Vec::with_capacity(rows.len() / ROW * (ROW + 1));
    for row in rows.as_chunks::<ROW>().0 {
        differences.push(2);
        differences.extend(row.iter().zip(above).map(|(byte, above)| byte.wrapping_sub(above)));
        above = *row;
    }
    differences
}

fn indirect(out: &mut Vec<u8>, id: u32, mut stream: Stream) -> io::Result<()> {
    if stream.allows_compression && !stream.dict.has(b"Filter") {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(&stream.content)?;
        stream.content = encoder.finish()?;
        stream.dict.set("Filter", "FlateDecode");
    }
    stream.dict.set("Length", stream.content.len() as i64);
    writeln!(out, "{id} 0 obj")?;
    pairs(out, &stream.dict)?;
    out.extend_from_slice(b"\nstream\n");
    out.extend_from_slice(&stream.content);
    // A 6.1.7.1: a return at the end of the content is not taken for part of the line end.
    out.extend_from_slice(b"\r\nendstream\nendobj\n");
    Ok(())
}

/// 7.3: an object as it stands in a file.
fn value(out: &mut Vec<u8>, object: &Object) -> io::Result<()> {
    match object {
        Object::Null | Object::Stream(_) => out.extend_from_slice(b"null"),
        Object::Boolean(is) => write!(out, "{is}")?,
        Object::Integer(number) => write!(out, "{number}")?,
        // Hundredths of a point, as everything drawn.
        Object::Real(number) => write!(out, "{}", (number * 100.0).round() / 100.0)?,
        Object::Name(bytes) => name(out, bytes)?,
        Object::String(bytes, StringFormat::Hexadecimal) => {
            out.push(b'<');
            bytes.iter().try_for_each(|byte| write!(out, "{byte:02X}"))?;
            out.push(b'>');
        }
        Object::String(bytes, StringFormat::Literal) => literal(out, bytes),
        Object::Array(items) => {
            out.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(b' ');
                }
                value(out, item)?;
            }
            out.push(b']');
        }
        Object::Dictionary(dictionary) => pairs(out, dictionary)?,
        Object::Reference((id, generation)) => write!(out, "{id} {generation} R")?,
    }
    Ok(())
}

fn pairs(out: &mut Vec<u8>, dictionary: &Dictionary) -> io::Result<()> {
    out.extend_from_slice(b"<<");
    for (key, item) in dictionary {
        name(out, key)?;
        out.push(b' ');
        value(out, item)?;
    }
    out.extend_from_slice(b">>");
    Ok(())
}

fn name(out: &mut Vec<u8>, bytes: &[u8]) -> io::Result<()> {
    out.push(b'/');
    for byte in bytes {
        let plain = byte.is_ascii_alphanumeric() || b"+-_.:".contains(byte);
        if plain { out.push(*byte) } else { write!(out, "#{byte:02X}")? }
    }
    Ok(())
}

fn literal(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'(');
    for byte in bytes {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', *byte]),
            b'\r' => out.extend_from_slice(b"\\r"),
            _ => out.push(*byte),
        }
    }
    out.push(b')');
}
