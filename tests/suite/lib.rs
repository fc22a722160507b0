//! Behaviour through `app`.
