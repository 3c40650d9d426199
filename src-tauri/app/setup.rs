//! What the window is made of: plugins, the commands, the photos' own protocol.
use tauri::{AppHandle, Emitter, Manager, Wry, http};

use crate::{commands, session::Session, settings};

/// Some Linux graphics drivers leave the window blank unless this variable is set before GTK starts
/// (tauri-apps/tauri#8462, #13885). A process cannot safely set its own, so it starts itself again.
#[cfg(target_os = "linux")]
pub(crate) fn quiet_graphics() {
    use std::{env, os::unix::process::CommandExt, process::Command};
    const VARIABLE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if env::var_os(VARIABLE).is_none()
        && let Ok(program) = env::current_exe()
    {
        // Comes back only where it failed; the window may still show.
        let _ = Command::new(program).args(env::args_os().skip(1)).env(VARIABLE, "1").exec();
    }
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn quiet_graphics() {}

pub(crate) fn builder() -> tauri::Builder<Wry> {
    let bindings = commands::bindings();
    tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, args, folder| {
            if let Some(window) = app.get_webview_window("main") {
                let _ = window.unminimize();
                let _ = window.set_focus();
            }
            if let Some(path) = settings::dossier_argument(&args, folder.as_ref()) {
                let _ = app.emit("open-dossier", path);
            }
        }))
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .manage(Session::default())
        .register_asynchronous_uri_scheme_protocol("photo", |context, request, responder| {
            let app = context.app_handle().clone();
            tauri::async_runtime::spawn_blocking(move || responder.respond(photo(&app, &request)));
        })
        .invoke_handler(bindings.invoke_handler())
}

/// `photo://localhost/<hash>`: the proof of a picture of the open dossier, kept out of the snapshot.
fn photo(app: &AppHandle, request: &http::Request<Vec<u8>>) -> http::Response<Vec<u8>> {
    let hash = request.uri().path().trim_start_matches('/');
    let proof = app.state::<Session>().proof(hash).and_then(|proof| Ok(proof.jpeg()?));
    let (status, kind, bytes) = match proof {
        Ok(bytes) => (200, "image/jpeg", bytes),
        Err(_) => (404, "text/plain", Vec::new()),
    };
    http::Response::builder()
        .status(status)
        .header(http::header::CONTENT_TYPE, kind)
        .header(http::header::CACHE_CONTROL, "max-age=31536000, immutable")
        .body(bytes)
        .unwrap_or_default()
}
