//! The overview of the director as a workbook.

use mentormap_app::AppError;
use mentormap_app::wire::overview::OverviewFileChoice;
use tauri::{AppHandle, Runtime, WebviewWindow};

use super::save::{SavedFile, save};

/// Makes a workbook of the placements of a choice or of a school year, asks where to keep it and
/// writes it; null when nothing was chosen.
///
/// # Errors
/// What the choice refuses; `disk-full`, `read-only` or `write-failed`.
#[tauri::command]
pub async fn overview_save<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
    choice: OverviewFileChoice,
) -> Result<Option<SavedFile>, AppError> {
    save(app, window, move |binder| binder.overview_file(&choice)).await
}
