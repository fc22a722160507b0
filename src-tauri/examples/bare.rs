//! A window with one line of text and nothing of Mentormap: what the system's web view costs by
//! itself, for the benchmark of the cold start to be held against.

use tauri::http::{Response, header::CONTENT_TYPE};
use tauri::{WebviewUrl, WebviewWindowBuilder, utils::config::Color};

const PAGE: &str = "<!doctype html><title>bare</title><p>bare</p>";

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .register_uri_scheme_protocol("bare", |_, _| {
            Response::builder()
                .header(CONTENT_TYPE, "text/html")
                .body(PAGE.as_bytes().to_vec())
                .unwrap_or_default()
        })
        .setup(|app| {
            let page = tauri::Url::parse("bare://localhost/")?;
            WebviewWindowBuilder::new(app, "main", WebviewUrl::CustomProtocol(page))
                .title("bare")
                .inner_size(1280.0, 800.0)
                .background_color(Color(0xF7, 0xF5, 0xF0, 0xFF))
                .build()?;
            Ok(())
        })
        .run(mentormap_shell::context())
}
