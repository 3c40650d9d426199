//! The picture on the system's clipboard, where the page is not given it: WebKitGTK hands a pasted
//! picture over to no script.
use tauri::AppHandle;

/// As PNG. None where there is none, or where the page has it already.
#[cfg(target_os = "linux")]
pub(crate) fn picture(app: &AppHandle) -> Option<Vec<u8>> {
    use std::sync::mpsc;

    let (found, answer) = mpsc::channel();
    app.run_on_main_thread(move || {
        let clipboard = gtk::Clipboard::get(&gtk::gdk::SELECTION_CLIPBOARD);
        let picture = clipboard.wait_for_image();
        // Nobody waits any more where the window is closing.
        let _ = found.send(picture.and_then(|it| it.save_to_bufferv("png", &[]).ok()));
    })
    .ok()?;
    answer.recv().ok().flatten()
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn picture(_: &AppHandle) -> Option<Vec<u8>> {
    None
}
