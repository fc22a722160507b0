//! Who may sign in to the Postfix of the test: Dovecot's authentication protocol, as far as Postfix
//! speaks it, on a loopback port. Nothing of the system's own accounts is touched.

use crate::support::{PASSWORD, USER};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::io::{BufRead as _, BufReader, Result, Write as _};
use std::net::{TcpListener, TcpStream};
use std::thread;

const HELLO: &str = "VERSION\t1\t2\nMECH\tPLAIN\tplaintext\nSPID\t1\nCUID\t1\nCOOKIE\t00\nDONE\n";

/// Serves until the test run ends; gives the port.
pub fn serve() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback");
    let port = listener.local_addr().expect("address").port();
    thread::spawn(move || {
        for client in listener.incoming().flatten() {
            thread::spawn(move || answer(&client));
        }
    });
    port
}

fn answer(mut client: &TcpStream) -> Result<()> {
    client.write_all(HELLO.as_bytes())?;
    for line in BufReader::new(client).lines() {
        let line = line?;
        let mut words = line.split('\t');
        if words.next() != Some("AUTH") {
            continue;
        }
        let id = words.next().unwrap_or_default();
        let secret = words.find_map(|w| w.strip_prefix("resp=")).unwrap_or_default();
        let wanted = STANDARD.encode(format!("\0{USER}\0{PASSWORD}"));
        let verdict = if secret == wanted { "OK" } else { "FAIL" };
        client.write_all(format!("{verdict}\t{id}\tuser={USER}\n").as_bytes())?;
    }
    Ok(())
}
