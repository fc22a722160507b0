//! Mail: messages, drafts, templates, sending over SMTP, and the rules of a durable outbox.
//!
//! What this crate must not know: tauri, SQL, files, the wall clock. Moments, ids and bytes are
//! handed in; what must be kept is handed back. One builder makes drafts and sent messages, so that
//! the copy that is kept is exactly what left.

pub mod address;
pub mod draft;
pub mod message;
pub mod outbox;
pub mod provider;
pub mod template;
pub mod transport;
