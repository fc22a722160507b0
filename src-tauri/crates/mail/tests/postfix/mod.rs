//! Postfix with its own configuration, queue and mailboxes in a temporary folder, on free ports.

mod sign_in;

use crate::support::certificates::Authority;
use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const DAEMONS: &str = "/usr/lib/postfix/sbin";

pub struct Postfix {
    folder: tempfile::TempDir,
    /// STARTTLS.
    pub submission: u16,
    /// TLS from the first byte.
    pub smtps: u16,
}

impl Postfix {
    /// Starts it, or says why that isn't possible here.
    pub fn start(authority: &Authority) -> Result<Self, String> {
        let uid = user("-u").ok_or("there is no user `postfix` (is Postfix installed?)")?;
        let gid = user("-g").ok_or("the user `postfix` has no group")?;
        for needed in [format!("{DAEMONS}/master").as_str(), "/usr/sbin/postfix"] {
            if !Path::new(needed).exists() {
                return Err(format!("{needed} is missing"));
            }
        }
        if run_id("-u").as_deref() != Some("0") {
            return Err("Postfix starts as root only".into());
        }
        let server = Self {
            folder: tempfile::tempdir().map_err(|e| e.to_string())?,
            submission: free_port(),
            smtps: free_port(),
        };
        server.configure(authority, uid, gid).map_err(|e| e.to_string())?;
        server.control("start")?;
        server.await_port()?;
        Ok(server)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn configure(&self, authority: &Authority, uid: u32, gid: u32) -> std::io::Result<()> {
        fs::set_permissions(self.folder.path(), fs::Permissions::from_mode(0o755))?;
        for folder in ["etc", "spool", "data", "mail"] {
            fs::create_dir(self.path(folder))?;
        }
        for owned in ["data", "mail"] {
            chown(self.path(owned), Some(uid), Some(gid))?;
        }
        let identity = authority.identity(&["127.0.0.1"]);
        fs::write(self.path("etc/cert.pem"), &identity.certificate_pem)?;
        fs::write(self.path("etc/key.pem"), &identity.key_pem)?;
        fs::write(self.path("etc/main.cf"), self.main_cf(uid, gid))?;
        fs::write(self.path("etc/master.cf"), self.master_cf())
    }

    fn main_cf(&self, uid: u32, gid: u32) -> String {
        let at = |name: &str| self.path(name).display().to_string();
        [
            "compatibility_level = 3.6".to_owned(),
            "myhostname = mail.mentormap.example".into(),
            "mydestination =".into(),
            "inet_interfaces = 127.0.0.1".into(),
            "inet_protocols = ipv4".into(),
            "alias_maps =".into(),
            format!("queue_directory = {}", at("spool")),
            format!("data_directory = {}", at("data")),
            format!("daemon_directory = {DAEMONS}"),
            "command_directory = /usr/sbin".into(),
            "mail_owner = postfix".into(),
            "setgid_group = postdrop".into(),
            format!("maillog_file = {}", at("mail.log")),
            format!("maillog_file_prefixes = {}", self.folder.path().display()),
            // Nothing leaves this machine.
            "default_transport = error:no way out".into(),
            "relayhost =".into(),
            "virtual_mailbox_domains = ucll.example".into(),
            format!("virtual_mailbox_base = {}", at("mail")),
            "virtual_mailbox_maps = inline:{noemie@ucll.example=noemie/, grey@ucll.example=grey/}".into(),
            format!("virtual_uid_maps = static:{uid}"),
            format!("virtual_gid_maps = static:{gid}"),
            "virtual_minimum_uid = 1".into(),
            "message_size_limit = 6000000".into(),
            "virtual_mailbox_limit = 0".into(),
            format!("smtpd_tls_cert_file = {}", at("etc/cert.pem")),
            format!("smtpd_tls_key_file = {}", at("etc/key.pem")),
            "smtpd_tls_auth_only = yes".into(),
            "smtpd_sasl_auth_enable = yes".into(),
            "smtpd_sasl_type = dovecot".into(),
            format!("smtpd_sasl_path = inet:127.0.0.1:{}", sign_in::serve()),
            "smtpd_client_restrictions =".into(),
            "smtpd_relay_restrictions = permit_sasl_authenticated, reject".into(),
            "smtpd_recipient_restrictions = check_recipient_access inline:{{grey@ucll.example = 450 4.2.0 greylisted}}, reject_unlisted_recipient, permit_sasl_authenticated, reject".into(),
        ]
        .join("\n")
            + "\n"
    }

    fn master_cf(&self) -> String {
        let Self { submission, smtps, .. } = self;
        format!(
            "127.0.0.1:{submission} inet n - n - - smtpd -o smtpd_tls_security_level=encrypt
127.0.0.1:{smtps} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
proxywrite unix - - n - 1 proxymap
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
"
        )
    }

    fn control(&self, verb: &str) -> Result<(), String> {
        let status = Command::new("/usr/sbin/postfix")
            .arg("-c")
            .arg(self.path("etc"))
            .arg(verb)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .map_err(|e| e.to_string())?;
        if status.success() { Ok(()) } else { Err(format!("postfix {verb}: {}", self.log())) }
    }

    fn await_port(&self) -> Result<(), String> {
        let end = Instant::now() + Duration::from_secs(60);
        while Instant::now() < end {
            if TcpStream::connect(("127.0.0.1", self.smtps)).is_ok() {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Err(format!("Postfix does not listen: {}", self.log()))
    }

    pub fn log(&self) -> String {
        fs::read_to_string(self.path("mail.log")).unwrap_or_default()
    }

    /// The messages in the Maildir.
    pub fn received(&self) -> Vec<PathBuf> {
        let Ok(new) = fs::read_dir(self.path("mail/noemie/new")) else { return Vec::new() };
        new.flatten().map(|entry| entry.path()).collect()
    }

    /// Waits for one message, and takes it out.
    pub fn take_received(&self) -> Vec<u8> {
        let end = Instant::now() + Duration::from_secs(60);
        while Instant::now() < end {
            if let [path] = self.received().as_slice() {
                let bytes = fs::read(path).expect("received");
                fs::remove_file(path).expect("taken");
                return bytes;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("nothing arrived: {}", self.log());
    }
}

impl Drop for Postfix {
    fn drop(&mut self) {
        let _ = self.control("stop");
    }
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").expect("loopback").local_addr().expect("address").port()
}

fn user(flag: &str) -> Option<u32> {
    let out = Command::new("id").args([flag, "postfix"]).output().ok()?;
    String::from_utf8(out.stdout).ok()?.trim().parse().ok()
}

fn run_id(flag: &str) -> Option<String> {
    let out = Command::new("id").arg(flag).output().ok()?;
    Some(String::from_utf8(out.stdout).ok()?.trim().to_owned())
}
