//! Bytes to and from the server: plain first, then TLS, every step with an end in time.

use super::account::Timeouts;
use super::outcome::{Later, Never, Outcome};
use super::reply::{self, LINE_MAX, LINES_MAX, Reply};
use rustls::pki_types::ServerName;
use rustls::{CertificateError, ClientConfig, ClientConnection, StreamOwned};
use std::io::{self, ErrorKind, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// A socket whose every call ends before the deadline of the step it belongs to.
struct Timed {
    tcp: TcpStream,
    deadline: Instant,
}

impl Timed {
    fn left(&self) -> io::Result<Duration> {
        let left = self.deadline.saturating_duration_since(Instant::now());
        if left.is_zero() { Err(ErrorKind::TimedOut.into()) } else { Ok(left) }
    }
}

impl Read for Timed {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        self.tcp.set_read_timeout(Some(self.left()?))?;
        self.tcp.read(buf)
    }
}

impl Write for Timed {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        self.tcp.set_write_timeout(Some(self.left()?))?;
        self.tcp.write(buf)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.tcp.flush()
    }
}

enum Stream {
    Plain(Timed),
    Tls(Box<StreamOwned<ClientConnection, Timed>>),
}

/// The connection and what was read ahead.
pub(super) struct Wire {
    stream: Stream,
    ahead: Vec<u8>,
    timeouts: Timeouts,
}

impl Wire {
    /// Connects to the first of the server's addresses that answers.
    pub(super) fn connect(host: &str, port: u16, timeouts: Timeouts) -> Result<Self, Outcome> {
        let offline = || Outcome::later(Later::Offline);
        let addresses = (host, port).to_socket_addrs().map_err(|_| offline())?;
        let mut failure = offline();
        for address in addresses {
            match TcpStream::connect_timeout(&address, timeouts.connect) {
                Ok(tcp) => {
                    // An answer is awaited after every write.
                    let _ = tcp.set_nodelay(true);
                    let timed = Timed { tcp, deadline: Instant::now() + timeouts.step };
                    return Ok(Self { stream: Stream::Plain(timed), ahead: Vec::new(), timeouts });
                }
                Err(e) if is_timeout(&e) => failure = Outcome::later(Later::NoAnswer),
                Err(_) => {}
            }
        }
        Err(failure)
    }

    /// Goes over to TLS and finishes the handshake. Anything the server said too early is a sign that
    /// somebody stands in between, and ends it.
    pub(super) fn secure(
        self,
        config: &Arc<ClientConfig>,
        name: &ServerName<'static>,
    ) -> Result<Self, Outcome> {
        let Stream::Plain(mut timed) = self.stream else { return Err(no_tls()) };
        if !self.ahead.is_empty() {
            return Err(no_tls());
        }
        let mut tls =
            ClientConnection::new(Arc::clone(config), name.clone()).map_err(|_| no_tls())?;
        timed.deadline = Instant::now() + self.timeouts.step;
        while tls.is_handshaking() {
            tls.complete_io(&mut timed).map_err(|e| failure(&e))?;
        }
        let stream = Stream::Tls(Box::new(StreamOwned::new(tls, timed)));
        Ok(Self { stream, ahead: Vec::new(), timeouts: self.timeouts })
    }

    /// Writes one command line (CRLF is added) and flushes.
    pub(super) fn command(&mut self, line: &str) -> Result<(), Outcome> {
        self.begin(self.timeouts.step);
        let line = zeroize::Zeroizing::new(format!("{line}\r\n"));
        self.write_flushed(line.as_bytes()).map_err(|e| failure(&e))
    }

    /// Writes a part of the message; the timeout counts for each piece, so a slow line is no failure.
    pub(super) fn upload(&mut self, bytes: &[u8]) -> Result<(), Outcome> {
        for piece in bytes.chunks(16 * 1024) {
            self.begin(self.timeouts.step);
            self.write_flushed(piece).map_err(|e| failure(&e))?;
        }
        Ok(())
    }

    /// Reads the reply to a command.
    pub(super) fn reply(&mut self) -> Result<Reply, Outcome> {
        self.reply_within(self.timeouts.step)
    }

    /// Reads the reply after the end of the message.
    pub(super) fn last_reply(&mut self) -> Result<Reply, Outcome> {
        self.reply_within(self.timeouts.end)
    }

    /// Whether the server is known to be gone. What was written may still lie in this computer's buffers,
    /// so this is worth a look before the one step that can't be taken back.
    pub(super) fn is_lost(&self) -> bool {
        let tcp = match &self.stream {
            Stream::Plain(timed) => &timed.tcp,
            Stream::Tls(tls) => &tls.sock.tcp,
        };
        if tcp.set_nonblocking(true).is_err() {
            return true;
        }
        let peeked = tcp.peek(&mut [0]);
        let gone = match peeked {
            Ok(n) => n == 0,
            Err(e) => !is_timeout(&e) && e.kind() != ErrorKind::Interrupted,
        };
        tcp.set_nonblocking(false).is_err() || gone
    }

    /// Says goodbye; what comes of it no longer matters.
    pub(super) fn quit(mut self) {
        self.timeouts.step = self.timeouts.step.min(Duration::from_secs(2));
        if self.command("QUIT").is_ok() {
            let _ = self.reply();
        }
        if let Stream::Tls(tls) = &mut self.stream {
            tls.conn.send_close_notify();
            let _ = tls.flush();
        }
    }

    fn reply_within(&mut self, limit: Duration) -> Result<Reply, Outcome> {
        self.begin(limit);
        let mut lines = Vec::new();
        let mut code = None;
        loop {
            let raw = self.line()?;
            let line = reply::line(&raw).ok_or(Outcome::never(Never::NotMailServer))?;
            // All lines of a reply bear the same code.
            if *code.get_or_insert(line.code) != line.code || lines.len() >= LINES_MAX {
                return Err(Outcome::never(Never::NotMailServer));
            }
            lines.push(line.text);
            if line.last {
                return Ok(Reply { code: line.code, lines });
            }
        }
    }

    fn line(&mut self) -> Result<Vec<u8>, Outcome> {
        loop {
            if let Some(end) = self.ahead.iter().position(|&b| b == b'\n') {
                let mut line: Vec<u8> = self.ahead.drain(..=end).collect();
                line.pop();
                return Ok(line);
            }
            if self.ahead.len() > LINE_MAX {
                return Err(Outcome::never(Never::NotMailServer));
            }
            let mut buf = [0; 1024];
            let n = self.io().read(&mut buf).map_err(|e| failure(&e))?;
            if n == 0 {
                return Err(Outcome::later(Later::Dropped));
            }
            self.ahead.extend_from_slice(&buf[..n]);
        }
    }

    fn begin(&mut self, limit: Duration) {
        let timed = match &mut self.stream {
            Stream::Plain(timed) => timed,
            Stream::Tls(tls) => &mut tls.sock,
        };
        timed.deadline = Instant::now() + limit;
    }

    fn write_flushed(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.io().write_all(bytes)?;
        self.io().flush()
    }

    fn io(&mut self) -> &mut dyn ReadWrite {
        match &mut self.stream {
            Stream::Plain(timed) => timed,
            Stream::Tls(tls) => tls.as_mut(),
        }
    }
}

trait ReadWrite: Read + Write {}
impl<T: Read + Write> ReadWrite for T {}

fn no_tls() -> Outcome {
    Outcome::never(Never::NoTls)
}

fn is_timeout(e: &io::Error) -> bool {
    // Windows says `TimedOut` where Unix says `WouldBlock`.
    matches!(e.kind(), ErrorKind::TimedOut | ErrorKind::WouldBlock)
}

/// What a failure of the connection means. TLS errors travel inside I/O errors.
fn failure(e: &io::Error) -> Outcome {
    if let Some(tls) = e.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
        return Outcome::never(tls_failure(tls));
    }
    Outcome::later(if is_timeout(e) { Later::NoAnswer } else { Later::Dropped })
}

fn tls_failure(e: &rustls::Error) -> Never {
    use CertificateError as C;
    let rustls::Error::InvalidCertificate(certificate) = e else { return Never::NoTls };
    match certificate {
        C::NotValidForName | C::NotValidForNameContext { .. } => Never::CertificateWrongName,
        C::Expired | C::ExpiredContext { .. } | C::NotValidYet | C::NotValidYetContext { .. } => {
            Never::CertificateDate
        }
        _ => Never::CertificateUntrusted,
    }
}
