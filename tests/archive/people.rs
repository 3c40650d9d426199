//! People whom somebody knows, made up: always the same for the same number.
use super::{
    day::Day,
    sheet::{Sheet, sheet},
};

const HEADER: &str = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";

const FIRST: [&str; 24] = [
    "Anaïs",
    "Benoît",
    "Chloé",
    "Désirée",
    "Élodie",
    "François",
    "Gwenaëlle",
    "Hélène",
    "Inès",
    "Jérôme",
    "Kévin",
    "Loïc",
    "Maëlys",
    "Noé",
    "Océane",
    "Séverine",
    "Oliver",
    "Harriet",
    "George",
    "Poppy",
    "Siân",
    "Zoë",
    "Graham",
    "Imogen",
];
const LAST: [&str; 24] = [
    "Lebœuf",
    "Müller",
    "D’Hondt",
    "Le Goff",
    "Ñáñez",
    "Garçon",
    "Dupré",
    "Vœgtlin",
    "Kerbœuf",
    "O'Connor",
    "Prévost",
    "Saint-André",
    "Bodénès",
    "Châtel",
    "Deschênes",
    "Fouché",
    "Whitlock",
    "Ashdown",
    "Penhaligon",
    "Thackeray",
    "Brontë-Shaw",
    "Llewellyn",
    "Marsden",
    "Quayle",
];
const COMPANIES: [&str; 12] = [
    "Conserverie L’Hermine",
    "Cœur de Trégor",
    "Durand, Père & Fils",
    "Biscuiterie \"La Belle-Isloise\"",
    "Ouest Emballage",
    "Mairie de Lannion",
    "Chambre d’agriculture des Côtes-d’Armor",
    "Harbour & Sons Ltd",
    "Northmoor Foods",
    "Coopérative de l’Odet",
    "Æther Conseil",
    "",
];
const POSITIONS: [&str; 12] = [
    "Acheteuse",
    "Responsable qualité, sécurité, environnement",
    "Chef de projet \"emballages\"",
    "Directrice des opérations",
    "Ingénieur procédés\nSite de Quimper",
    "Chargée de mission",
    "Head of Procurement",
    "Buyer, Fresh Produce",
    "Maître d’œuvre",
    "Gérante",
    "Consultant\n\nRSE & achats",
    "",
];

pub(super) fn connections(count: usize) -> Sheet {
    let mut sheet = sheet::<0>("Connections.csv", HEADER, &[]);
    sheet.rows = (0..count).map(person).collect();
    sheet
}

fn person(number: usize) -> Vec<String> {
    let mut dice = Dice(number as u64);
    let first = FIRST[(number + dice.roll(2)) % FIRST.len()];
    let last = LAST[(number / 3 + dice.roll(LAST.len())) % LAST.len()];
    let slug: String = format!("{first}-{last}").chars().filter_map(plain).collect();
    let url = format!("https://www.linkedin.com/in/{slug}-{number:x}");
    // Few show their address.
    let email =
        if dice.roll(5) == 0 { format!("{slug}.{number}@exemple.fr") } else { String::new() };
    let day = Day {
        year: 2008 + dice.roll(18) as u32,
        month: dice.roll(12),
        day: 1 + dice.roll(28) as u32,
    };
    let company = COMPANIES[dice.roll(COMPANIES.len())];
    let position = POSITIONS[dice.roll(POSITIONS.len())];
    [first, last, &url, &email, company, position, &day.written(0)].map(str::to_owned).to_vec()
}

/// As LinkedIn makes an address of a name.
fn plain(letter: char) -> Option<char> {
    Some(match letter.to_lowercase().next().unwrap_or(letter) {
        'à' | 'á' | 'â' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ô' | 'ö' | 'œ' => 'o',
        'ü' => 'u',
        ' ' => '-',
        other if other.is_ascii_alphabetic() || other == '-' => other,
        _ => return None,
    })
}

/// Numbers that look like chance.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % sides
    }
}
