//! Mail from a real binder on the disk, through the outbox, to a server on loopback: what arrives,
//! what every bad answer makes of it, and what is left of it when the program is killed.

// A helper of a test fails the test.
#![allow(clippy::unwrap_used)]

mod binder;
mod outcomes;
mod restart;
#[cfg(all(feature = "servers", unix))]
mod servers;

// The scripted server, the certificates and the real servers are those of the crate `mail`.
#[path = "../../src-tauri/crates/mail/tests/support/mod.rs"]
mod support;

#[cfg(all(feature = "servers", unix))]
#[path = "../../src-tauri/crates/mail/tests/postfix/mod.rs"]
mod postfix;
#[cfg(all(feature = "servers", unix))]
#[path = "../../src-tauri/crates/mail/tests/python/mod.rs"]
mod python;
