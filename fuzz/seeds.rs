//! Writes what each target begins with to `corpus/`: the samples of the tests, and archives made of
//! them.
#[allow(dead_code, unused_imports)]
#[path = "../tests/archive/mod.rs"]
mod archive;

use std::{
    fs,
    io::{Cursor, Write},
    path::{Path, PathBuf},
};

use archive::{Archive, Quirk};
use zip::{ZipWriter, write::SimpleFileOptions};

const VCARD: &str = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Le Goff;Loïc;;;\r\nFN:Loïc Le Goff\r\n\
    item1.EMAIL;TYPE=work:loic@exemple.fr\r\nitem1.X-ABLabel:Bureau\r\nBDAY:--0704\r\n\
    ORG:Ouest Emballage;Ventes\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:2.1\r\n\
    N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:B=C5=93uf;Ma=C3=ABlle\r\nEND:VCARD\r\n";
const GOOGLE: &str = "First Name,Middle Name,Last Name,Organization Name,Organization Title,Notes,\
    Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n\
    Loïc,,Le Goff,Ouest Emballage,Commercial,,* myContacts,* Work,a@exemple.fr ::: b@exemple.fr,,\n";
const OUTLOOK: &str = "Prénom;Deuxième prénom;Nom;Adresse de messagerie;Société;Titre;\
    Anniversaire\nLoïc;;Le Goff;loic@exemple.fr;Ouest Emballage;Commercial;04/07/1980\n";
const TABLE: &str = "Intitulé;Employeur;Début;Fin\nAcheteuse;\"Ouest; Emballage\";02/2012;2019\n";
const CANDIDATE: &str = "<?xml version=\"1.0\"?><Candidate xmlns=\"http://www.europass.eu/1.0\" \
    xmlns:oa=\"http://www.openapplications.org/oagis/9\" \
    xmlns:hr=\"http://www.hr-xml.org/3\"><CandidatePerson><PersonName><oa:GivenName>Loïc\
    </oa:GivenName><hr:FamilyName>Le Goff</hr:FamilyName></PersonName></CandidatePerson>\
    </Candidate>";
const PASSPORT: &str = "<?xml version=\"1.0\"?><SkillsPassport><LearnerInfo><Identification>\
    <PersonName><FirstName>Loïc</FirstName><Surname>Le Goff</Surname></PersonName>\
    </Identification></LearnerInfo></SkillsPassport>";
const REACTIVE: &str = "{\"basics\":{\"name\":\"Loïc Le Goff\",\"headline\":\"Acheteur\",\"url\":\
    {\"href\":\"https://exemple.fr\"}},\"sections\":{\"experience\":{\"items\":[{\"company\":\
    \"Ouest\",\"position\":\"Acheteur\",\"date\":\"2019\",\"summary\":\"<p>Colis</p>\"}]}}}";
const ACTOR: &str = "{\"type\":\"Person\",\"name\":\"Loïc\",\"preferredUsername\":\"loic\",\
    \"summary\":\"<p>Acheteur</p>\",\"attachment\":[{\"type\":\"PropertyValue\",\"name\":\"Site\",\
    \"value\":\"<a href='https://exemple.fr'>exemple.fr</a>\"}],\"@context\":\
    \"https://www.w3.org/ns/activitystreams\"}";
const FRIENDS: &str =
    "{\"friends_v2\":[{\"name\":\"Ma\\u00c3\\u00ablle\",\"timestamp\":1600000000}]}";
const ACCOUNT: &str = "window.YTD.account.part0 = [{\"account\":{\"username\":\"loic\",\
    \"accountDisplayName\":\"Loïc\"}}]";
const BIO: &str = "window.YTD.profile.part0 = [{\"profile\":{\"description\":{\"bio\":\"Acheteur\",\
    \"website\":\"https://exemple.fr\",\"location\":\"Rennes\"}}}]";

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the project");
    let mut samples = Vec::new();
    collect(&root.join("tests/data"), &mut samples);
    collect(&root.join("tests/readers"), &mut samples);
    for path in samples {
        let bytes = fs::read(&path).expect("a sample");
        let end = path.extension().and_then(|it| it.to_str()).unwrap_or_default();
        for target in targets_of(end) {
            seed(target, &bytes);
        }
    }
    for quirk in Quirk::ALL.into_iter().filter(|it| *it != Quirk::Volume) {
        let archive = Archive::french().connections(3).with(quirk);
        seed("linkedin", &archive.stored());
        archive.sheets.iter().for_each(|sheet| seed("linkedin", &sheet.bytes()));
    }
    seed("linkedin", &Archive::french().connections(3).zip());
    seed("vcard", VCARD.as_bytes());
    seed("google_contacts", GOOGLE.as_bytes());
    seed("outlook", OUTLOOK.as_bytes());
    seed("plain_csv", TABLE.as_bytes());
    seed("europass", CANDIDATE.as_bytes());
    seed("europass", PASSPORT.as_bytes());
    seed("reactive_resume", REACTIVE.as_bytes());
    seed("x", &zip_of(&[("data/account.js", ACCOUNT), ("data/profile.js", BIO)]));
    seed("x", ACCOUNT.as_bytes());
    seed("mastodon", &zip_of(&[("actor.json", ACTOR)]));
    seed("mastodon", &tar_of("actor.json", ACTOR.as_bytes()));
    seed("mastodon", ACTOR.as_bytes());
    let friends = "connections/friends/your_friends.json";
    seed("facebook", &zip_of(&[(friends, FRIENDS)]));
    seed("facebook", FRIENDS.as_bytes());
}

fn collect(folder: &Path, into: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() { collect(&path, into) } else { into.push(path) }
    }
}

fn targets_of(end: &str) -> &'static [&'static str] {
    match end {
        "json" => &["json_resume", "reactive_resume", "facebook", "mastodon"],
        "vcf" => &["vcard"],
        "xml" => &["europass"],
        "csv" => &["google_contacts", "outlook", "plain_csv", "linkedin"],
        "js" => &["x"],
        "txt" | "odt" | "docx" => &["cv"],
        "pdf" => &["cv", "europass"],
        "zip" | "gz" => &["x", "mastodon", "facebook"],
        _ => &[],
    }
}

/// Each is one for the archives as well, if it is not too long to be changed much.
fn seed(target: &str, bytes: &[u8]) {
    const LONGEST: usize = 100 * 1024;
    if bytes.len() > LONGEST {
        return;
    }
    for target in [target, "files"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target);
        fs::create_dir_all(&folder).expect("a folder");
        let number = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |number, byte| {
            (number ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
        });
        fs::write(folder.join(format!("{number:016x}")), bytes).expect("a seed");
    }
}

fn zip_of(files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(*name, SimpleFileOptions::default()).expect("room");
        zip.write_all(text.as_bytes()).expect("room");
    }
    zip.finish().expect("room").into_inner()
}

fn tar_of(name: &str, bytes: &[u8]) -> Vec<u8> {
    let packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    let mut tar = tar::Builder::new(packed);
    let mut header = tar::Header::new_ustar();
    header.set_size(bytes.len() as u64);
    header.set_mode(0o644);
    tar.append_data(&mut header, name, bytes).expect("room");
    tar.into_inner().expect("room").finish().expect("room")
}
