//! The one window.

use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, Runtime, WebviewWindowBuilder};

/// The label of the window in the configuration and the capabilities.
pub const MAIN: &str = "main";

/// Makes the window as configured, with its title following the page. It shows nothing but
/// the program's own page: other addresses, further windows and downloads are refused.
///
/// # Errors
/// When the system has no web view or the configuration has no such window.
pub fn open<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let config = app.config().app.windows.iter().find(|window| window.label == MAIN);
    let config = config.cloned().ok_or(tauri::Error::WindowNotFound)?;
    WebviewWindowBuilder::from_config(app, &config)?
        // No cache, no local storage, no history on the disk.
        .incognito(!is_driven())
        .on_navigation(is_own_page)
        .on_download(|_, _| false)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_document_title_changed(|window, title| {
            let _ = window.set_title(&title);
        })
        .build()?;
    Ok(())
}

/// Whether a test drives the window: the web view of Linux lets nobody drive one that keeps
/// nothing.
fn is_driven() -> bool {
    std::env::var("TAURI_WEBVIEW_AUTOMATION").as_deref() == Ok("true")
}

/// Brings the window to the front, for a second start of the program. It shows what it showed,
/// also when the second start named another folder: there is one binder at a time, and what is
/// being written in it is not taken away from under the hands. Another folder is chosen in the
/// settings.
pub fn raise<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// `tauri://localhost` on Linux and macOS, `http(s)://tauri.localhost` on Windows.
fn is_own_page(url: &tauri::Url) -> bool {
    url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_own_page_is_shown() {
        let own = |url: &str| is_own_page(&url.parse().unwrap());
        assert!(own("tauri://localhost/index.html"));
        assert!(own("http://tauri.localhost/"));
        assert!(!own("https://example.org/tauri.localhost"));
        assert!(!own("file:///etc/hosts"));
        assert!(!own("data:text/html,hello"));
    }
}
