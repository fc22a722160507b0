//! A parser that does not come back is found out: after a while the whole run ends, saying on what.

use std::{
    path::Path,
    process,
    sync::{Arc, Condvar, Mutex},
    thread,
    time::Duration,
};

/// Far over what any input takes, also on a machine that has other work.
const PATIENCE: Duration = Duration::from_secs(60);

/// Watches until it is dropped.
pub struct Watch(Arc<(Mutex<bool>, Condvar)>);

impl Watch {
    /// Watches over `target` reading the input that lies at `input`.
    pub fn over(target: &'static str, input: &Path) -> Watch {
        let state = Arc::new((Mutex::new(false), Condvar::new()));
        let (seen, input) = (state.clone(), input.to_path_buf());
        thread::spawn(move || {
            let (done, ended) = &*seen;
            let done = done.lock().expect("no panic");
            let (done, _) =
                ended.wait_timeout_while(done, PATIENCE, |done| !*done).expect("no panic");
            if !*done {
                eprintln!("{target} does not come back from {}", input.display());
                process::exit(101);
            }
        });
        Watch(state)
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let (done, ended) = &*self.0;
        if let Ok(mut done) = done.lock() {
            *done = true;
        }
        ended.notify_all();
    }
}
