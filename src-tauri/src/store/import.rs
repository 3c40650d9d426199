use super::{
    Error, Store,
    change::About,
    profile::{add_entry, write},
};
use crate::{
    networks::base,
    profile::{
        BASE,
        import::{Content, Import},
    },
    text::Language,
};

impl Store {
    /// Writes the chosen items of an import, by their index, as one change.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn take_import(&self, import: &Import, chosen: &[usize]) -> Result<(), Error> {
        self.change(&About::new("undo-import"), |change| {
            for item in chosen.iter().filter_map(|index| import.items.get(*index)) {
                match &item.content {
                    Content::Field { field, value } => {
                        let same = base().field(field).is_some_and(|it| it.same_in_all_languages);
                        write(change, BASE, code(import.language, same), field, Some(value))?;
                    }
                    Content::Entry { entry, values } => {
                        let owner = format!("entry-{}", add_entry(change, entry)?);
                        for (field, value) in values {
                            let spec = base().entry(entry).and_then(|kind| kind.field(field));
                            let same = spec.is_some_and(|it| it.same_in_all_languages);
                            write(change, &owner, code(import.language, same), field, Some(value))?;
                        }
                    }
                }
            }
            Ok(())
        })
    }
}

fn code(language: Language, same_in_all: bool) -> &'static str {
    if same_in_all { "" } else { language.code() }
}
