//! No picture of the memory on the disk when something crashes.

/// Forbids this program, and the web view that it starts, to leave a core file behind. Where the
/// system cannot be told so from here (Windows keeps its reports by its own settings) nothing is
/// done.
pub fn forbid() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit { current: Some(0), maximum: Some(0) };
        let _ = setrlimit(Resource::Core, none);
    }
}

#[cfg(all(test, unix))]
mod tests {
    use rustix::process::{Resource, getrlimit};

    #[test]
    fn there_is_no_room_for_a_core_file() {
        super::forbid();
        assert_eq!(getrlimit(Resource::Core).current, Some(0));
    }
}
