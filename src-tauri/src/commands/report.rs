//! A report as a file.

use mentormap_app::AppError;
use mentormap_app::wire::report::ReportChoice;
use tauri::{AppHandle, Runtime, WebviewWindow};

use super::save::{SavedFile, save};

/// Makes the report, asks where to keep it and writes it; null when nothing was chosen.
///
/// # Errors
/// What making the report refuses; `disk-full`, `read-only` or `write-failed`.
#[tauri::command]
pub async fn report_save<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
    choice: ReportChoice,
) -> Result<Option<SavedFile>, AppError> {
    save(app, window, move |binder| binder.report_file(&choice)).await
}
