//! Lines of a calendar file: escaped, folded, ended as the format asks.

/// The longest line in bytes, without its end.
const LONGEST: usize = 75;

/// A text as a value: what would end or split it is escaped, control characters are left out.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push(' '),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

/// The lines of a file.
#[derive(Debug, Default)]
pub struct Lines {
    out: String,
}

impl Lines {
    /// A line that is short and plain.
    pub fn raw(&mut self, line: &str) {
        self.fold(line);
    }

    /// A property with its escaped value.
    pub fn add(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{value}"));
    }

    /// The whole file.
    pub fn finish(self) -> String {
        self.out
    }

    /// Breaks after at most 75 bytes and between letters; a going-on line begins with a space.
    fn fold(&mut self, line: &str) {
        let mut used = 0;
        for letter in line.chars() {
            let size = letter.len_utf8();
            if used + size > LONGEST {
                self.out.push_str("\r\n ");
                used = 1;
            }
            self.out.push(letter);
            used += size;
        }
        self.out.push_str("\r\n");
    }
}
