//! What runs by itself while the program is open.

use mentormap_domain::{DateTime, Utc};

use super::Desk;

impl Desk {
    /// Does what is due at `now`. Called about every fifteen seconds and when the window comes to
    /// the front; no line holds the desk longer than 50 ms.
    pub fn tick(&mut self, now: DateTime<Utc>) {
        self.lock_when_idle(now);
    }
}
