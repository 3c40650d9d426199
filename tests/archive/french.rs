//! What Maëlle Le Bœuf, who buys for a biscuit factory in Brittany, has told LinkedIn in French.
use super::sheet::{Sheet, sheet};

/// Files that each language of a profile has for itself.
const OF_PROFILE: [&str; 14] = [
    "Profile.csv",
    "Profile Summary.csv",
    "Positions.csv",
    "Education.csv",
    "Skills.csv",
    "Languages.csv",
    "Certifications.csv",
    "Projects.csv",
    "Publications.csv",
    "Volunteering.csv",
    "Honors.csv",
    "Courses.csv",
    "Organizations.csv",
    "Patents.csv",
];

pub(super) const PROFILE: &str = "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,\
    Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers";
pub(super) const POSITIONS: &str = "Company Name,Title,Description,Location,Started On,Finished On";
pub(super) const EDUCATION: &str = "School Name,Start Date,End Date,Notes,Degree Name,Activities";
pub(super) const PROJECTS: &str = "Title,Description,Url,Started On,Finished On";
pub(super) const VOLUNTEERING: &str = "Company Name,Role,Cause,Started On,Finished On,Description";

const SUMMARY: &str = "J’achète des matières premières pour l’agroalimentaire : beurre, farine, \
    œufs, emballages.\n\nMon métier : trouver des fournisseurs à moins de 200 km, et les garder. \
    En 2024, 62 % de nos volumes venaient de Bretagne.";

pub(super) fn is_of_profile(name: &str) -> bool {
    OF_PROFILE.contains(&name)
}

pub(super) fn sheets() -> Vec<Sheet> {
    [profile(), learnt(), shown(), others(), posted()].concat()
}

fn profile() -> Vec<Sheet> {
    vec![
        sheet(
            "Profile.csv",
            PROFILE,
            &[[
                "Maëlle",
                "Le Bœuf",
                "Kervran",
                "12, rue de la Grève, 22300 Lannion",
                "Mar 4, 1984",
                "Responsable des achats durables · Agroalimentaire",
                SUMMARY,
                "Fabrication de produits alimentaires",
                "22300",
                "Lannion, Bretagne, France",
                "",
                "",
                "",
            ]],
        ),
        sheet("Profile Summary.csv", "Profile Summary", &[[SUMMARY]]),
        sheet(
            "Email Addresses.csv",
            "Email Address,Confirmed,Primary,Updated On",
            &[
                ["m.leboeuf@ancien.exemple.fr", "Yes", "No", "8/2/11, 10:14 PM"],
                ["maelle@leboeuf.exemple.fr", "Yes", "Yes", "8/2/19, 10:14 PM"],
            ],
        ),
        sheet("PhoneNumbers.csv", "Extension,Number,Type", &[["", "+33 6 39 98 01 02", "Mobile"]]),
        sheet(
            "Positions.csv",
            POSITIONS,
            &[
                [
                    "Biscuiterie \"La Belle-Isloise\"",
                    "Responsable des achats durables",
                    "Équipe de quatre acheteurs, 18 M€ par an.\n\n- Beurre et œufs : 100 % bretons \
                     depuis 2023\n- Emballages : 40 t de plastique en moins",
                    "Lannion, Bretagne, France",
                    "Sep 2019",
                    "",
                ],
                [
                    "Conserverie L’Hermine",
                    "Acheteuse",
                    "Achats de poisson, d’huile et de boîtes.",
                    "Douarnenez, Bretagne, France",
                    "Feb 2012",
                    "Aug 2019",
                ],
                [
                    "Ouest Emballage",
                    "Assistante d’achat",
                    "",
                    "Rennes, Bretagne, France",
                    "Oct 2007",
                    "Jan 2012",
                ],
            ],
        ),
    ]
}

fn learnt() -> Vec<Sheet> {
    vec![
        sheet(
            "Education.csv",
            EDUCATION,
            &[
                ["IAE Rennes", "2005", "2007", "Mention bien", "Master, management des achats", ""],
                ["Lycée Félix-Le-Dantec", "2003", "2005", "", "BTS, commerce international", ""],
            ],
        ),
        sheet(
            "Skills.csv",
            "Name",
            &[
                ["Achats responsables"],
                ["Négociation"],
                ["Analyse du cycle de vie (ACV)"],
                ["Achats \"verts\""],
            ],
        ),
        sheet(
            "Languages.csv",
            "Name,Proficiency",
            &[
                ["Français", "Native or bilingual proficiency"],
                ["Anglais", "Full professional proficiency"],
                ["Breton", ""],
            ],
        ),
        sheet("Courses.csv", "Name,Number", &[["Droit des contrats", "ACH-204"]]),
    ]
}

fn shown() -> Vec<Sheet> {
    vec![
        sheet(
            "Certifications.csv",
            "Name,Url,Authority,Started On,Finished On,License Number",
            &[[
                "Achats responsables, ISO 20400",
                "https://certificats.exemple.org/20400",
                "AFNOR",
                "Mar 2022",
                "Mar 2027",
                "20400-7781",
            ]],
        ),
        sheet(
            "Projects.csv",
            PROJECTS,
            &[[
                "Filière œufs plein air",
                "Contrat sur cinq ans avec 14 élevages des Côtes-d’Armor.",
                "https://oeufs.exemple.fr",
                "Jan 2021",
                "Dec 2023",
            ]],
        ),
        sheet(
            "Publications.csv",
            "Name,Published On,Description,Publisher,Url",
            &[[
                "Acheter près de chez soi",
                "Aug 1, 2024",
                "Retour d’expérience sur trois filières.",
                "Revue des achats",
                "https://revue.exemple.fr/acheter-pres",
            ]],
        ),
        sheet(
            "Volunteering.csv",
            VOLUNTEERING,
            &[[
                "Banque alimentaire du Trégor",
                "Trésorière",
                "Social Services",
                "Jan 2018",
                "",
                "Comptes et collectes.",
            ]],
        ),
        sheet(
            "Honors.csv",
            "Title,Description,Issued On",
            &[["Trophée des achats", "Catégorie circuits courts.", "Jun 2023"]],
        ),
    ]
}

fn others() -> Vec<Sheet> {
    const OWN: &str = "https://www.linkedin.com/in/maelle-le-boeuf";
    let recommendations = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status";
    let endorsements = "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,\
        Endorser Public Url,Endorsement Status";
    let invitations = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl";
    let endorsed = |skill, name| {
        ["2026/05/02 18:45:35 UTC", skill, name, "Prévost", "www.linkedin.com/in/x", "ACCEPTED"]
    };
    vec![
        sheet(
            "Recommendations_Received.csv",
            recommendations,
            &[[
                "Gwenaëlle",
                "Bodénès",
                "Coopérative de l’Odet",
                "Directrice",
                "Maëlle tient parole, et ses prix.\nNous travaillons ensemble depuis six ans.",
                "11/12/25, 06:45 PM",
                "VISIBLE",
            ]],
        ),
        sheet(
            "Recommendations_Given.csv",
            recommendations,
            &[[
                "Loïc",
                "Le Goff",
                "Ouest Emballage",
                "Commercial",
                "Toujours à l’heure.",
                "11/12/25, 06:45 PM",
                "VISIBLE",
            ]],
        ),
        sheet(
            "Endorsement_Received_Info.csv",
            endorsements,
            &[
                endorsed("Négociation", "Anaïs"),
                endorsed("Achats responsables", "Benoît"),
                endorsed("Négociation", "Chloé"),
            ],
        ),
        sheet(
            "Invitations.csv",
            invitations,
            &[
                [
                    "Maëlle Le Bœuf",
                    "Imogen Quayle",
                    "8/2/26, 10:14 PM",
                    "Bonjour Imogen,\nvotre intervention au salon m’a plu : 40 % de carton en moins, \
                 comment ?",
                    "OUTGOING",
                    OWN,
                    "https://www.linkedin.com/in/imogen-quayle-9f",
                ],
                [
                    "Graham Marsden",
                    "Maëlle Le Bœuf",
                    "7/14/26, 9:02 AM",
                    "",
                    "INCOMING",
                    "https://www.linkedin.com/in/graham-marsden-7a",
                    OWN,
                ],
            ],
        ),
        sheet(
            "Rich_Media.csv",
            "Date/Time,Media Description,Media Link",
            &[[
                "You uploaded a profile photo on April 12, 2026 at 8:03 AM (GMT)",
                "",
                "https://media.exemple.com/1",
            ]],
        ),
    ]
}

fn posted() -> Vec<Sheet> {
    let link = "https://www.linkedin.com/feed/update/1";
    let share = |date, text| [date, link, text, "", "", "MEMBER_NETWORK"];
    vec![
        sheet(
            "Shares.csv",
            "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility",
            &[
                share("2026-07-20 10:25:25", "Trois questions à poser avant d’acheter du carton."),
                share("2026-07-22 08:10:00", "Merci aux 14 éleveurs.\n\"On continue.\""),
                share("2026-08-03 18:00:12", ""),
            ],
        ),
        sheet(
            "Comments.csv",
            "Date,Link,Message",
            &[
                ["2026-07-21 07:55:10", link, "Bravo à toute l’équipe"],
                ["2026-08-04 12:30:00", link, "D’accord, sauf pour le verre"],
            ],
        ),
    ]
}
