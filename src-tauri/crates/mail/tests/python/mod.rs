//! aiosmtpd, from Python.

use crate::support::certificates::Authority;
use crate::support::{PASSWORD, USER};
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

const PROGRAM: &str = r#"
import ssl, sys, threading
try:
    from aiosmtpd.controller import Controller
    from aiosmtpd.smtp import AuthResult, SMTP
except ImportError:
    print("missing", flush=True); sys.exit()
folder, user, password = sys.argv[1:4]
class Handler:
    async def handle_DATA(self, server, session, envelope):
        with open(folder + "/received", "wb") as f: f.write(envelope.original_content)
        return "250 2.0.0 taken"
def authenticate(server, session, envelope, mechanism, data):
    good = data.login == user.encode() and data.password == password.encode()
    return AuthResult(success=good, handled=good)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(folder + "/cert.pem", folder + "/key.pem")
class Loopback(Controller):
    def factory(self):
        return SMTP(self.handler, require_starttls=True, tls_context=context,
                    authenticator=authenticate, auth_required=True, data_size_limit=6_000_000)
server = Loopback(Handler(), hostname="127.0.0.1", port=0)
import socket
free = socket.socket(); free.bind(("127.0.0.1", 0)); server.port = free.getsockname()[1]; free.close()
server.start()
print(server.port, flush=True)
sys.stdin.read()
"#;

pub struct Aiosmtpd {
    folder: tempfile::TempDir,
    program: Child,
    pub port: u16,
}

impl Aiosmtpd {
    /// Starts it, or says why that isn't possible here.
    pub fn start(authority: &Authority) -> Result<Self, String> {
        let folder = tempfile::tempdir().map_err(|e| e.to_string())?;
        let identity = authority.identity(&["127.0.0.1"]);
        let write = |name: &str, text: &str| fs::write(folder.path().join(name), text);
        write("cert.pem", &identity.certificate_pem).map_err(|e| e.to_string())?;
        write("key.pem", &identity.key_pem).map_err(|e| e.to_string())?;
        // One with aiosmtpd, where the system's own may lack it.
        let python = std::env::var_os("MENTORMAP_MAIL_PYTHON");
        let mut program = Command::new(python.unwrap_or_else(|| "python3".into()))
            .args(["-c", PROGRAM])
            .arg(folder.path())
            .args([USER, PASSWORD])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|e| format!("python3: {e}"))?;
        let mut line = String::new();
        let out = program.stdout.take().ok_or("no output")?;
        BufReader::new(out).read_line(&mut line).map_err(|e| e.to_string())?;
        match line.trim().parse() {
            Ok(port) => Ok(Self { folder, program, port }),
            Err(_) => {
                let _ = program.wait();
                Err(format!("python3 has no aiosmtpd ({})", line.trim()))
            }
        }
    }

    pub fn received(&self) -> Vec<u8> {
        fs::read(self.folder.path().join("received")).expect("received")
    }
}

impl Drop for Aiosmtpd {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}
