//! The scripted server: polite by default, and at any step as rude as a test wants.

use super::certificates::Identity;
use mentormap_mail::transport::Security;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::collections::HashMap;
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

/// Where the dialogue stands when the server acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    Greeting,
    /// Before TLS.
    FirstHello,
    StartTls,
    /// Instead of the TLS handshake.
    Handshake,
    /// After TLS.
    Hello,
    Auth,
    Mail,
    Rcpt,
    Data,
    /// When 2,000 octets of the message are in.
    Body,
    /// When all is in but the mark that ends it (for a message with an attachment).
    Uploaded,
    /// When the whole message is in.
    End,
    Quit,
    /// The connection is closed.
    Closed,
}

#[derive(Debug, Clone)]
pub enum Act {
    /// These bytes, as they are.
    Say(String),
    /// Nothing, until the client is gone.
    Silence,
    /// Closes the connection.
    Drop,
    /// Nothing, and no reading either, so that what the client sends piles up.
    Stall,
    /// One octet now and then, for ever, and never a line end.
    Drip,
}

/// What the server saw.
#[derive(Debug, Default)]
pub struct Log {
    pub commands: Vec<String>,
    /// Whole messages, dots unstuffed.
    pub messages: Vec<Vec<u8>>,
    pub connections: usize,
}

#[derive(Clone)]
pub struct Script {
    pub security: Security,
    pub tls: Arc<ServerConfig>,
    pub acts: HashMap<Step, Act>,
    /// Extensions after TLS.
    pub offers: Vec<String>,
    pub offers_starttls: bool,
}

impl Script {
    pub fn new(security: Security, identity: &Identity) -> Self {
        Self {
            security,
            tls: identity.server_config(),
            acts: HashMap::new(),
            offers: vec!["SIZE 20000000".into(), "8BITMIME".into(), "AUTH PLAIN LOGIN".into()],
            offers_starttls: true,
        }
    }

    pub fn at(mut self, step: Step, act: Act) -> Self {
        self.acts.insert(step, act);
        self
    }

    pub fn saying(self, step: Step, line: &str) -> Self {
        self.at(step, Act::Say(format!("{line}\r\n")))
    }

    pub fn offering(mut self, offers: &[&str]) -> Self {
        self.offers = offers.iter().map(|o| (*o).to_owned()).collect();
        self
    }

    pub fn start(self) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback");
        let port = listener.local_addr().expect("address").port();
        let log = Arc::new(Mutex::new(Log::default()));
        let (reached, steps) = mpsc::channel();
        let kept = Arc::clone(&log);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                kept.lock().expect("log").connections += 1;
                let session = Session {
                    script: self.clone(),
                    log: Arc::clone(&kept),
                    reached: reached.clone(),
                };
                thread::spawn(move || session.run(stream));
            }
        });
        Server { port, log, steps: Mutex::new(steps) }
    }
}

pub struct Server {
    pub port: u16,
    pub log: Arc<Mutex<Log>>,
    steps: Mutex<mpsc::Receiver<Step>>,
}

impl Server {
    /// Waits until the dialogue reaches a step.
    pub fn wait_for(&self, step: Step) {
        let steps = self.steps.lock().expect("steps");
        while steps.recv_timeout(Duration::from_secs(60)).expect("the step is reached") != step {}
    }

    pub fn messages(&self) -> Vec<Vec<u8>> {
        self.log.lock().expect("log").messages.clone()
    }

    pub fn commands(&self) -> Vec<String> {
        self.log.lock().expect("log").commands.clone()
    }
}

trait ReadWrite: Read + Write + Send {}
impl<T: Read + Write + Send> ReadWrite for T {}

struct Session {
    script: Script,
    log: Arc<Mutex<Log>>,
    reached: mpsc::Sender<Step>,
}

/// The session is over, for whatever reason.
struct Over;

impl From<io::Error> for Over {
    fn from(_: io::Error) -> Self {
        Over
    }
}

impl Session {
    fn run(self, tcp: TcpStream) {
        let _ = tcp.set_read_timeout(Some(Duration::from_secs(90)));
        let _ = self.dialogue(tcp);
        let _ = self.reached.send(Step::Closed);
    }

    fn dialogue(&self, mut tcp: TcpStream) -> Result<(), Over> {
        if self.script.security == Security::Tls {
            let mut stream = self.handshake(tcp)?;
            self.act(&mut stream, Step::Greeting, "220 test.example ESMTP")?;
            return self.secured(&mut stream);
        }
        self.act(&mut tcp, Step::Greeting, "220 test.example ESMTP")?;
        self.command(&mut tcp)?;
        let offers: &[String] =
            if self.script.offers_starttls { &["STARTTLS".to_owned()] } else { &[] };
        self.act(&mut tcp, Step::FirstHello, &hello(offers))?;
        self.command(&mut tcp)?;
        self.act(&mut tcp, Step::StartTls, "220 go ahead")?;
        let mut stream = self.handshake(tcp)?;
        self.secured(&mut stream)
    }

    fn handshake(&self, mut tcp: TcpStream) -> Result<Box<dyn ReadWrite>, Over> {
        if self.script.acts.contains_key(&Step::Handshake) {
            self.act(&mut tcp, Step::Handshake, "")?;
        }
        let tls = ServerConnection::new(Arc::clone(&self.script.tls)).map_err(|_| Over)?;
        Ok(Box::new(StreamOwned::new(tls, tcp)))
    }

    fn secured(&self, stream: &mut dyn ReadWrite) -> Result<(), Over> {
        loop {
            let command = self.command(stream)?;
            let verb = command.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
            match verb.as_str() {
                "EHLO" => self.act(stream, Step::Hello, &hello(&self.script.offers))?,
                "AUTH" if command == "AUTH LOGIN" => self.login(stream)?,
                "AUTH" => self.act(stream, Step::Auth, "235 2.7.0 welcome")?,
                "MAIL" => self.act(stream, Step::Mail, "250 2.1.0 sender ok")?,
                "RCPT" => self.act(stream, Step::Rcpt, "250 2.1.5 receiver ok")?,
                "DATA" => self.data(stream)?,
                "QUIT" => {
                    self.act(stream, Step::Quit, "221 bye")?;
                    return Err(Over);
                }
                _ => stream.write_all(b"500 what?\r\n")?,
            }
        }
    }

    fn login(&self, stream: &mut dyn ReadWrite) -> Result<(), Over> {
        for prompt in ["334 VXNlcm5hbWU6\r\n", "334 UGFzc3dvcmQ6\r\n"] {
            stream.write_all(prompt.as_bytes())?;
            stream.flush()?;
            self.command(stream)?;
        }
        self.act(stream, Step::Auth, "235 2.7.0 welcome")
    }

    fn data(&self, stream: &mut dyn ReadWrite) -> Result<(), Over> {
        self.act(stream, Step::Data, "354 go ahead")?;
        if self
            .script
            .acts
            .get(&Step::Data)
            .is_some_and(|a| matches!(a, Act::Say(s) if !s.starts_with('3')))
        {
            return Ok(());
        }
        let mut raw = Vec::new();
        let mut octet = [0];
        while !raw.ends_with(b"\r\n.\r\n") {
            if stream.read(&mut octet)? == 0 {
                return Err(Over);
            }
            raw.push(octet[0]);
            if raw.ends_with(b"--\r\n") && self.script.acts.contains_key(&Step::Uploaded) {
                self.act(stream, Step::Uploaded, "")?;
            }
            if raw.len() == 2_000 && self.script.acts.contains_key(&Step::Body) {
                self.act(stream, Step::Body, "")?;
            }
        }
        raw.truncate(raw.len() - 3);
        let refuses =
            matches!(self.script.acts.get(&Step::End), Some(Act::Say(s)) if !s.starts_with('2'));
        if !refuses {
            self.log.lock().expect("log").messages.push(unstuffed(&raw));
        }
        self.act(stream, Step::End, "250 2.0.0 queued as 42")
    }

    fn command(&self, stream: &mut (impl ReadWrite + ?Sized)) -> Result<String, Over> {
        let mut line = Vec::new();
        let mut octet = [0];
        while !line.ends_with(b"\r\n") {
            if stream.read(&mut octet)? == 0 {
                return Err(Over);
            }
            line.push(octet[0]);
        }
        let line = String::from_utf8_lossy(&line).trim_end().to_owned();
        self.log.lock().expect("log").commands.push(line.clone());
        Ok(line)
    }

    fn act(
        &self,
        stream: &mut (impl ReadWrite + ?Sized),
        step: Step,
        polite: &str,
    ) -> Result<(), Over> {
        let _ = self.reached.send(step);
        let said = match self.script.acts.get(&step) {
            None if polite.is_empty() => return Ok(()),
            None => format!("{polite}\r\n"),
            Some(Act::Say(said)) => said.clone(),
            Some(Act::Drop) => return Err(Over),
            Some(Act::Silence) => loop {
                if stream.read(&mut [0; 4096])? == 0 {
                    return Err(Over);
                }
            },
            Some(Act::Stall) => {
                thread::sleep(Duration::from_secs(60));
                return Err(Over);
            }
            Some(Act::Drip) => loop {
                stream.write_all(b"2")?;
                stream.flush()?;
                thread::sleep(Duration::from_millis(50));
            },
        };
        stream.write_all(said.as_bytes())?;
        Ok(stream.flush()?)
    }
}

fn hello(offers: &[String]) -> String {
    let mut lines = vec!["test.example greets you".to_owned()];
    lines.extend_from_slice(offers);
    let last = lines.len() - 1;
    let line = |(i, l): (usize, &String)| format!("250{}{l}", if i == last { ' ' } else { '-' });
    lines.iter().enumerate().map(line).collect::<Vec<_>>().join("\r\n")
}

fn unstuffed(raw: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    for line in raw.split_inclusive(|&b| b == b'\n') {
        out.extend_from_slice(line.strip_prefix(b".").unwrap_or(line));
    }
    out
}
