//! The window: a thin shell around the core. `commands` is all that the page can call.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]
#![expect(clippy::needless_pass_by_value, reason = "Tauri hands a command its arguments by value")]
mod clipboard;
mod commands;
mod session;
mod settings;
mod setup;

fn main() {
    setup::quiet_graphics();
    setup::builder().run(tauri::generate_context!()).expect("run the window");
}
