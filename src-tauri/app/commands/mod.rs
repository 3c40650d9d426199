//! Every command the window can call. Each looks up, calls the core and returns a Snapshot: the
//! whole state that the rooms draw.
mod adverts;
mod connections;
mod dossier;
mod error;
mod export;
mod import;
mod photo;
mod plan;
mod profile;
mod publish;
mod saving;
mod settings;
mod snapshot;
mod spelling;

use tauri_specta::{Builder, ErrorHandlingMode, collect_commands};

pub(crate) use error::{Code, Error};

pub(crate) fn bindings() -> Builder<tauri::Wry> {
    Builder::new().error_handling(ErrorHandlingMode::Throw).disable_serde_phases().commands(
        collect_commands![
            dossier::start,
            dossier::new_dossier,
            dossier::restore_dossier,
            dossier::open_dossier,
            dossier::close_dossier,
            dossier::duplicate_dossier,
            dossier::rename_dossier,
            dossier::forget_recent,
            dossier::undo,
            dossier::redo,
            plan::set_name,
            plan::set_languages,
            plan::set_me,
            plan::set_purposes,
            plan::set_goals,
            plan::set_targets,
            plan::set_chosen,
            plan::set_refused,
            plan::set_rhythm,
            plan::set_commitments,
            plan::set_own_network,
            plan::remove_own_network,
            adverts::add_advert,
            adverts::add_advert_file,
            adverts::rename_advert,
            adverts::set_advert_language,
            adverts::remove_advert,
            adverts::refuse_advert_word,
            adverts::advert_text,
            profile::set_field,
            profile::add_entry,
            profile::remove_entry,
            profile::move_entry,
            profile::set_aside,
            profile::bring_back,
            spelling::add_own_word,
            spelling::remove_own_word,
            spelling::suggest_spelling,
            profile::set_correction,
            profile::remove_correction,
            photo::add_picture,
            photo::paste_picture,
            photo::remove_picture,
            photo::show_picture,
            photo::set_crop,
            photo::propose_crop,
            photo::measure_pictures,
            photo::picture_fits,
            saving::save_pictures,
            saving::cancel_saving,
            publish::kit,
            publish::set_copied,
            publish::publish,
            publish::save_photo,
            import::read_import,
            import::read_pasted,
            import::cancel_import,
            import::take_import,
            import::imports,
            import::import_report,
            connections::connections,
            export::preview_document,
            export::save_document,
            settings::set_settings,
        ],
    )
}

#[cfg(test)]
mod tests {
    const PATH: &str = "ui/src/lib/bindings.ts";

    /// `./dev bindings` refreshes the file.
    #[test]
    fn bindings_are_current() {
        let fresh = std::env::temp_dir().join("paperfirst-bindings.ts");
        super::bindings().export(specta_typescript::Typescript::default(), &fresh).unwrap();
        let fresh = std::fs::read_to_string(&fresh).unwrap();
        if std::env::var("BINDINGS").is_ok() {
            std::fs::write(PATH, &fresh).unwrap();
        }
        assert_eq!(std::fs::read_to_string(PATH).unwrap(), fresh, "run `./dev bindings`");
    }
}
