//! Keys by name, as WebDriver writes them.

/// A key without a letter of its own.
#[allow(dead_code)] // Each suite uses its own part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    Alt,
    Backspace,
    Control,
    Delete,
    Down,
    End,
    Enter,
    Escape,
    Home,
    Left,
    PageDown,
    PageUp,
    Right,
    Shift,
    Space,
    Tab,
    Up,
    /// A key with a letter or a digit.
    Letter(char),
}

impl Key {
    /// The code point that stands for the key (WebDriver 17.4.2).
    pub fn code(self) -> char {
        match self {
            Key::Alt => '\u{e00a}',
            Key::Backspace => '\u{e003}',
            Key::Control => '\u{e009}',
            Key::Delete => '\u{e017}',
            Key::Down => '\u{e015}',
            Key::End => '\u{e010}',
            Key::Enter => '\u{e007}',
            Key::Escape => '\u{e00c}',
            Key::Home => '\u{e011}',
            Key::Left => '\u{e012}',
            Key::PageDown => '\u{e00f}',
            Key::PageUp => '\u{e00e}',
            Key::Right => '\u{e014}',
            Key::Shift => '\u{e008}',
            Key::Space => ' ',
            Key::Tab => '\u{e004}',
            Key::Up => '\u{e013}',
            Key::Letter(letter) => letter,
        }
    }
}
