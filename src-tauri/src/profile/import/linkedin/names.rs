//! What a file of the archive is called, without what hangs on to the name: the number of the
//! member, the number of a part, the folder of a language.
use super::Language;
use crate::text::fold;

pub(super) struct Stem {
    /// Folded, with spaces for underscores: `recommendations received`.
    pub(super) name: String,
    /// The folder that it lies in.
    folder: String,
    is_table: bool,
}

/// What is done with a file.
pub(super) enum Use {
    /// The number of its table.
    Read(usize, Option<Language>),
    /// What it holds.
    Left(&'static str),
    Unknown,
    /// A table in a language that a dossier cannot have.
    OtherLanguage(String),
}

/// What is never needed, by how its name begins: nobody reads other people's letters.
const LEFT: [(&str, &str); 38] = [
    ("messages", "messages"),
    ("guide messages", "messages"),
    ("learning coach messages", "messages"),
    ("learningcoachmessages", "messages"),
    ("learning role play messages", "messages"),
    ("ad targeting", "advertising"),
    ("ads clicked", "advertising"),
    ("lan ads engagement", "advertising"),
    ("inferences about you", "advertising"),
    ("searchqueries", "searches"),
    ("search queries", "searches"),
    ("importedcontacts", "others-contacts"),
    ("imported contacts", "others-contacts"),
    ("contacts", "others-contacts"),
    ("reactions", "reactions"),
    ("votes", "reactions"),
    ("instantreposts", "reactions"),
    ("member follows", "follows"),
    ("company follows", "follows"),
    ("hashtag follows", "follows"),
    ("saved items", "follows"),
    ("events", "follows"),
    ("rich media", "media"),
    ("recommendations given", "given"),
    ("endorsement given info", "given"),
    ("registration", "account"),
    ("logins", "account"),
    ("security challenges", "account"),
    ("receipts", "account"),
    ("verifications", "account"),
    ("whatsapp phone numbers", "account"),
    ("private identity asset", "account"),
    ("learning", "learning"),
    ("courses", "no-place"),
    ("organizations", "no-place"),
    ("patents", "no-place"),
    ("test scores", "no-place"),
    ("causes you care about", "no-place"),
];

/// Folders of which nothing is needed.
const LEFT_FOLDERS: [(&str, &str); 3] =
    [("jobs", "jobs"), ("services marketplace", "services"), ("articles", "articles")];

impl Stem {
    pub(super) fn of(path: &str) -> Self {
        let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
        let folder = folder.rsplit('/').next().unwrap_or_default().to_owned();
        let lower = fold(file).replace('_', " ");
        let stem = lower.strip_suffix(".csv");
        let name = stem.unwrap_or(&lower).trim();
        // 'Comments 12345', 'Job Applications 3'.
        let name = match name.rsplit_once(' ') {
            Some((name, end)) if end.bytes().all(|byte| byte.is_ascii_digit()) => name,
            _ => name,
        };
        Self { name: name.trim().to_owned(), folder, is_table: stem.is_some() }
    }

    pub(super) fn used(&self, sheet: Option<usize>) -> Use {
        let folder = fold(&self.folder);
        if let Some((_, what)) = LEFT_FOLDERS.iter().find(|(name, _)| *name == folder) {
            return Use::Left(what);
        }
        match sheet {
            Some(at) if self.is_table => match locale(&self.folder) {
                None => Use::Read(at, None),
                Some(code) => match Language::from_code(code) {
                    Some(language) => Use::Read(at, Some(language)),
                    None => Use::OtherLanguage(self.folder.clone()),
                },
            },
            _ => {
                let known = LEFT.iter().find(|(name, _)| self.name == *name);
                known.map_or(Use::Unknown, |(_, what)| Use::Left(what))
            }
        }
    }
}

/// The language of a folder such as `fr_FR`.
fn locale(folder: &str) -> Option<&str> {
    let (language, country) = folder.split_once(['_', '-'])?;
    let is_locale = language.len() == 2
        && country.len() == 2
        && language.bytes().all(|byte| byte.is_ascii_lowercase())
        && country.bytes().all(|byte| byte.is_ascii_uppercase());
    is_locale.then_some(language)
}

/// Whether a header has all of these columns.
pub(super) fn has_all(cells: &[String], columns: &[&str]) -> bool {
    columns.iter().all(|column| cells.iter().any(|cell| cell.eq_ignore_ascii_case(column)))
}
