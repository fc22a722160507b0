//! The SMTP dialogue (RFC 5321), one command and one answer at a time, without pipelining.

use super::account::{Account, Password, Security, Timeouts};
use super::outcome::{Answer, Later, Never, Outcome, Refused};
use super::reply::Reply;
use super::verdict::{Step, verdict};
use super::wire::Wire;
use super::{Envelope, Halt};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use std::sync::Arc;
use zeroize::Zeroizing;

/// What this computer calls itself: its real name is nobody's business.
const HELLO: &str = "EHLO [127.0.0.1]";

/// A secured connection and what the server offers on it.
pub(super) struct Dialogue {
    wire: Wire,
    offers: Reply,
}

impl Dialogue {
    /// Connects, secures, and greets; nothing about the user is said before TLS stands.
    pub(super) fn open(
        account: &Account,
        timeouts: Timeouts,
        tls: &Arc<ClientConfig>,
        name: &ServerName<'static>,
    ) -> Result<Self, Outcome> {
        let mut wire = Wire::connect(&account.host, account.port, timeouts)?;
        match account.security {
            Security::Tls => {
                wire = wire.secure(tls, name)?;
                greeting(&mut wire)?;
            }
            Security::StartTls => {
                greeting(&mut wire)?;
                if hello(&mut wire)?.extension("STARTTLS").is_none() {
                    return Err(Outcome::never(Never::NoTls));
                }
                start_tls(&mut wire)?;
                wire = wire.secure(tls, name)?;
            }
        }
        // What was offered before TLS may have been forged: ask again.
        let offers = hello(&mut wire)?;
        Ok(Self { wire, offers })
    }

    /// Signs in with PLAIN, or LOGIN where that is all there is.
    pub(super) fn sign_in(&mut self, user: Option<&(String, Password)>) -> Result<Answer, Outcome> {
        let Some((user, password)) = user else { return Ok(self.offers.answer()) };
        let ways = self.offers.extension("AUTH").unwrap_or_default();
        let offered = |way: &str| ways.iter().any(|w| w == way);
        let reply = if offered("PLAIN") {
            let secret = Zeroizing::new(format!("\0{user}\0{}", password.reveal()));
            let secret = Zeroizing::new(STANDARD.encode(secret.as_bytes()));
            self.ask(&Zeroizing::new(format!("AUTH PLAIN {}", *secret)))?
        } else if offered("LOGIN") {
            self.login(user, password)?
        } else {
            return Err(Outcome::refused(Refused::SignInNotPossible));
        };
        if reply.is(2) { Ok(reply.answer()) } else { Err(verdict(Step::SignIn, &reply, None)) }
    }

    fn login(&mut self, user: &str, password: &Password) -> Result<Reply, Outcome> {
        let mut reply = self.ask("AUTH LOGIN")?;
        for secret in [user, password.reveal()] {
            if reply.code != 334 {
                break;
            }
            reply = self.ask(&Zeroizing::new(STANDARD.encode(secret)))?;
        }
        Ok(reply)
    }

    /// Hands the message over: all receivers or none.
    pub(super) fn message(
        &mut self,
        envelope: &Envelope,
        bytes: &[u8],
        last_step: &mut dyn FnMut() -> Result<(), Halt>,
    ) -> Result<Answer, Outcome> {
        let mail = self.mail_command(envelope, bytes.len())?;
        self.expect(2, Step::Sender, &mail, None)?;
        for receiver in &envelope.to {
            let shown = receiver.to_string();
            self.expect(2, Step::Receiver, &format!("RCPT TO:<{shown}>"), Some(&shown))?;
        }
        self.expect(3, Step::Message, "DATA", None)?;
        self.wire.upload(&dot_stuffed(bytes))?;
        if last_step() == Err(Halt) {
            return Err(Outcome::later(Later::Halted));
        }
        if self.wire.is_lost() {
            return Err(Outcome::later(Later::Dropped));
        }
        self.finish()
    }

    /// Ends the message. From here on only an answer is an answer: any failure leaves it open.
    fn finish(&mut self) -> Result<Answer, Outcome> {
        let open = |_| Outcome::PerhapsSent;
        self.wire.command(".").map_err(open)?;
        let reply = self.wire.last_reply().map_err(open)?;
        match reply.code / 100 {
            2 => Ok(reply.answer()),
            4 | 5 => Err(verdict(Step::Message, &reply, None)),
            _ => Err(Outcome::PerhapsSent),
        }
    }

    pub(super) fn quit(self) {
        self.wire.quit();
    }

    /// `MAIL FROM` with the size where the server wants it; too large is known before the upload.
    fn mail_command(&self, envelope: &Envelope, size: usize) -> Result<String, Outcome> {
        let mail = format!("MAIL FROM:<{}>", envelope.from);
        let Some(limit) = self.offers.extension("SIZE") else { return Ok(mail) };
        // RFC 1870: 0, or no number, is no limit.
        let limit = limit.first().and_then(|n| n.parse::<u64>().ok()).unwrap_or(0);
        if limit > 0 && size as u64 > limit {
            return Err(Outcome::refused(Refused::TooLarge));
        }
        Ok(format!("{mail} SIZE={size}"))
    }

    fn ask(&mut self, command: &str) -> Result<Reply, Outcome> {
        self.wire.command(command)?;
        self.wire.reply()
    }

    fn expect(
        &mut self,
        class: u16,
        step: Step,
        command: &str,
        receiver: Option<&str>,
    ) -> Result<(), Outcome> {
        let reply = self.ask(command)?;
        if reply.is(class) { Ok(()) } else { Err(verdict(step, &reply, receiver)) }
    }
}

fn greeting(wire: &mut Wire) -> Result<(), Outcome> {
    let reply = wire.reply()?;
    if reply.is(2) { Ok(()) } else { Err(verdict(Step::Greeting, &reply, None)) }
}

fn hello(wire: &mut Wire) -> Result<Reply, Outcome> {
    wire.command(HELLO)?;
    let reply = wire.reply()?;
    if reply.is(2) { Ok(reply) } else { Err(verdict(Step::Greeting, &reply, None)) }
}

fn start_tls(wire: &mut Wire) -> Result<(), Outcome> {
    wire.command("STARTTLS")?;
    let reply = wire.reply()?;
    match reply.code / 100 {
        2 => Ok(()),
        4 => Err(verdict(Step::Greeting, &reply, None)),
        _ => Err(Outcome::never(Never::NoTls)),
    }
}

/// RFC 5321 4.5.2: a dot at the start of a line is doubled. `bytes` end with CRLF.
fn dot_stuffed(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() + 64);
    let mut line_start = true;
    for &b in bytes {
        if line_start && b == b'.' {
            out.push(b'.');
        }
        out.push(b);
        line_start = b == b'\n';
    }
    out
}

/// 7-bit, every line ended by CRLF and no other CR, LF or NUL, lines of at most 998 octets: nothing that
/// a server on the way could read as the end of one message and the start of another.
pub(super) fn wire_ready(bytes: &[u8]) -> bool {
    let Some(body) = bytes.strip_suffix(b"\n") else { return false };
    body.split(|&b| b == b'\n').all(|line| {
        let clean = |l: &[u8]| l.iter().all(|&b| b < 0x80 && b != b'\r' && b != 0);
        line.strip_suffix(b"\r").is_some_and(|line| line.len() <= 998 && clean(line))
    })
}

#[cfg(test)]
mod tests {
    use super::{dot_stuffed, wire_ready};

    #[test]
    fn only_clean_lines_are_ready_for_the_wire() {
        assert!(wire_ready(b"a: b\r\n\r\ntext\r\n") && wire_ready(b"\r\n"));
        let long = [vec![b'a'; 999], b"\r\n".to_vec()].concat();
        for bad in [
            &b""[..],
            b"a",
            b"a\n",
            b"a\r\nb\nc\r\n",
            b"a\rb\r\n",
            b"\r\r\n",
            b"\xc3\xab\r\n",
            b"\0\r\n",
            b"a\n.\r\n",
            &long,
        ] {
            assert!(!wire_ready(bad), "{bad:?}");
        }
    }

    #[test]
    fn dots_at_line_starts_are_doubled_and_no_others() {
        assert_eq!(dot_stuffed(b".\r\na.b\r\n..\r\n"), b"..\r\na.b\r\n...\r\n");
    }
}
