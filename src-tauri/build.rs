//! Checks the configuration, writes the permissions of the commands, names what to rebuild for.

use std::path::Path;

/// Every command that the page may call; each needs its line in `capabilities/main.json`.
const COMMANDS: &[&str] = &[
    "call",
    "desk_call",
    "report_save",
    "paper_save",
    "recovery_save",
    "report_open",
    "agenda_save",
    "arrival_watch",
    "arrival_open",
    "class_list_choose",
    "form_choose",
    "form_save",
    "fill_choose",
    "fill_file_save",
    "attachment_add",
    "attachment_open",
    "attachment_save",
    "binder_choose",
    "backup_save",
    "backup_choose",
    "second_choose",
    "many_folder",
    "many_write",
    "many_stop",
    "many_show",
    "bundle_save",
    "bundle_open",
    "data_save",
    "overview_save",
    "person_export",
    "invitation_save",
    "invitation_mail",
    "invitation_open",
    "package_save",
    "package_mail",
    "package_open",
    "share_folder_choose",
    "mail_draft_open",
    "mail_attachment_save",
    "mail_open",
    "mail_copy_save",
    "mail_account_test",
    "page_print",
    "diagnostics_show",
    "diagnostics_save",
];

fn main() {
    let page = Path::new("../ui/dist");
    println!("cargo:rerun-if-changed={}", page.display());
    if !page.join("index.html").exists() {
        println!("cargo:warning=ui/dist is missing: `cargo xtask start` builds it");
    }
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo:warning={error:#}");
        std::process::exit(1);
    }
}
