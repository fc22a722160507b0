//! The marks by which programs of the cloud are known: names of folders, and what they leave there.

use std::{fs, path::Path};

use crate::wire::health::SyncedBy;

/// By the name of a folder on the way, in lower case: the whole, or its start.
const NAMES: [(&str, bool, SyncedBy); 13] = [
    ("onedrive", true, SyncedBy::OneDrive),
    ("dropbox", true, SyncedBy::Dropbox),
    ("google drive", true, SyncedBy::GoogleDrive),
    ("googledrive", true, SyncedBy::GoogleDrive),
    (".shortcut-targets-by-id", false, SyncedBy::GoogleDrive),
    ("mijn drive", false, SyncedBy::GoogleDrive),
    ("my drive", false, SyncedBy::GoogleDrive),
    ("iclouddrive", false, SyncedBy::ICloud),
    ("icloud drive", false, SyncedBy::ICloud),
    ("mobile documents", false, SyncedBy::ICloud),
    ("nextcloud", true, SyncedBy::Nextcloud),
    ("owncloud", true, SyncedBy::Nextcloud),
    ("cloudstorage", false, SyncedBy::Other),
];

/// By a file or folder that lies in a folder on the way.
const FILES: [(&str, SyncedBy); 7] = [
    (".dropbox", SyncedBy::Dropbox),
    (".dropbox.cache", SyncedBy::Dropbox),
    (".tmp.drivedownload", SyncedBy::GoogleDrive),
    (".tmp.driveupload", SyncedBy::GoogleDrive),
    (".nextcloudsync.log", SyncedBy::Nextcloud),
    (".owncloudsync.log", SyncedBy::Nextcloud),
    (".stfolder", SyncedBy::Other),
];

/// The program that keeps the folder, or one above it, in step; none that is known.
pub fn synced_by(folder: &Path) -> Option<SyncedBy> {
    // The nearest folder knows best: `CloudStorage/OneDrive-School` is OneDrive.
    let named = folder.ancestors().find_map(|above| {
        let name = above.file_name()?.to_str()?.to_lowercase();
        let fits = |known: &str, start: bool| name == known || (start && starts(&name, known));
        NAMES.iter().find(|(known, start, _)| fits(known, *start)).map(|(_, _, by)| *by)
    });
    named.or_else(|| folder.ancestors().find_map(marked))
}

/// `OneDrive - De Regenboog`, `Dropbox (Persoonlijk)`, not `dropboxen`.
fn starts(name: &str, known: &str) -> bool {
    let rest = name.strip_prefix(known);
    rest.is_some_and(|rest| rest.starts_with([' ', '-', '_', '(', '.']) || rest.is_empty())
}

fn marked(folder: &Path) -> Option<SyncedBy> {
    let mark = FILES.iter().find(|(file, _)| folder.join(file).exists());
    mark.map(|(_, by)| *by).or_else(|| has_journal(folder).then_some(SyncedBy::Nextcloud))
}

/// Nextcloud and ownCloud keep `.sync_<letters>.db` in the folder that they keep in step.
fn has_journal(folder: &Path) -> bool {
    let Ok(files) = fs::read_dir(folder) else { return false };
    // A large folder is no reason to wait.
    files.take(2000).flatten().any(|file| {
        file.file_name().to_str().is_some_and(|name| {
            (name.starts_with(".sync_") || name.starts_with("._sync_")) && name.ends_with(".db")
        })
    })
}
