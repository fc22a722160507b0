//! Files that come from outside: named at the start, handed over by a second start or by the
//! system, dropped on the window.
//!
//! The page hears of each by an id and asks for it when somebody can look at it; where the file
//! lies stays here.

use std::collections::VecDeque;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tauri::ipc::Channel;
use tauri::{AppHandle, Manager, Runtime};

use crate::options::Options;
use crate::window;

/// How many are remembered. Who opens more at once did not mean to.
const MOST: usize = 20;

/// The files that came in this run, the newest last.
#[derive(Default)]
pub struct Arrivals {
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    /// How many came.
    count: u32,
    files: VecDeque<Arrival>,
    /// Where the page listens, once it does.
    page: Option<Channel<String>>,
}

struct Arrival {
    id: String,
    path: PathBuf,
    /// Whether the page knows of it.
    told: bool,
}

impl Arrivals {
    /// Tells the page that a file came, now or as soon as it listens.
    pub fn add(&self, path: PathBuf) {
        let mut inner = self.lock();
        inner.count += 1;
        let id = format!("arrival-{}", inner.count);
        inner.files.push_back(Arrival { id, path, told: false });
        if inner.files.len() > MOST {
            inner.files.pop_front();
        }
        inner.tell();
    }

    /// Tells `page` from now on, beginning with what waits.
    pub fn watch(&self, page: Channel<String>) {
        let mut inner = self.lock();
        inner.page = Some(page);
        inner.tell();
    }

    /// The file behind an id; none for an id of the page's own making.
    pub fn path(&self, id: &str) -> Option<PathBuf> {
        let inner = self.lock();
        inner.files.iter().find(|known| known.id == id).map(|known| known.path.clone())
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    fn tell(&mut self) {
        let Some(page) = &self.page else { return };
        for file in self.files.iter_mut().filter(|file| !file.told) {
            file.told = page.send(file.id.clone()).is_ok();
        }
    }
}

/// Takes the files of a second start, which ran in `folder`, and shows the window.
pub fn second_start<R: Runtime>(app: &AppHandle<R>, args: Vec<String>, folder: &str) {
    // A slip on the command line still brings the window to the front.
    let files = Options::parse(args.into_iter().skip(1).map(OsString::from));
    take(app, files.unwrap_or_default().files, Path::new(folder));
    window::raise(app);
}

/// Takes files that were named in `folder`.
pub fn take<R: Runtime>(app: &AppHandle<R>, files: Vec<PathBuf>, folder: &Path) {
    let arrivals = app.state::<Arrivals>();
    files.into_iter().for_each(|file| arrivals.add(folder.join(file)));
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use tauri::ipc::InvokeResponseBody;

    use super::*;

    /// What a page would hear.
    fn page() -> (Channel<String>, Arc<Mutex<Vec<String>>>) {
        let heard = Arc::new(Mutex::new(Vec::new()));
        let notes = heard.clone();
        let channel = Channel::new(move |body| {
            if let InvokeResponseBody::Json(id) = body {
                notes.lock().unwrap().push(id.trim_matches('"').to_owned());
            }
            Ok(())
        });
        (channel, heard)
    }

    #[test]
    fn what_came_before_the_page_is_told_once_and_by_id() {
        let arrivals = Arrivals::default();
        arrivals.add("/mail/klas.csv".into());
        let (channel, heard) = page();
        arrivals.watch(channel);
        arrivals.add("/mail/form.mentormap-form".into());
        assert_eq!(*heard.lock().unwrap(), ["arrival-1", "arrival-2"]);
        assert_eq!(arrivals.path("arrival-1").unwrap(), Path::new("/mail/klas.csv"));
        assert_eq!(arrivals.path("arrival-2").unwrap(), Path::new("/mail/form.mentormap-form"));
        for unknown in ["arrival-3", "/mail/klas.csv", "", "../binder.key"] {
            assert!(arrivals.path(unknown).is_none(), "{unknown}");
        }
    }

    #[test]
    fn a_flood_is_bounded() {
        let arrivals = Arrivals::default();
        (0..100).for_each(|number| arrivals.add(format!("/mail/{number}").into()));
        let (channel, heard) = page();
        arrivals.watch(channel);
        assert_eq!(heard.lock().unwrap().len(), MOST);
        assert!(arrivals.path("arrival-1").is_none());
        assert_eq!(arrivals.path("arrival-100").unwrap(), Path::new("/mail/99"));
    }
}
