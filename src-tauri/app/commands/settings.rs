use tauri::AppHandle;

use super::Error;
use crate::settings::Settings;

/// Keeps the program's settings; the recent dossiers are not the page's to change here.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_settings(app: AppHandle, settings: Settings) -> Result<Settings, Error> {
    let settings = Settings { recent: Settings::read(&app).recent, ..settings };
    settings.write(&app)?;
    Ok(settings)
}
