//! The same person's profile in English.
use super::{
    french::{EDUCATION, POSITIONS, PROFILE, PROJECTS, VOLUNTEERING},
    sheet::{Sheet, sheet},
};

const SUMMARY: &str = "I buy raw materials for food makers: butter, flour, eggs, packaging.\n\n\
    My trade is finding suppliers within 200 km, and keeping them. In 2024, 62% of our volume came \
    from Brittany.";

pub(super) fn sheets() -> Vec<Sheet> {
    let mut all = vec![profile(), positions()];
    all.extend([
        sheet("en_US/Profile Summary.csv", "Profile Summary", &[[SUMMARY]]),
        sheet(
            "en_US/Education.csv",
            EDUCATION,
            &[
                ["IAE Rennes", "2005", "2007", "With honours", "Master’s degree in purchasing", ""],
                ["Lycée Félix-Le-Dantec", "2003", "2005", "", "Diploma in international trade", ""],
            ],
        ),
        sheet("en_US/Skills.csv", "Name", &[["Sustainable purchasing"], ["Negotiation"]]),
        sheet(
            "en_US/Languages.csv",
            "Name,Proficiency",
            &[
                ["French", "Native or bilingual proficiency"],
                ["English", "Full professional proficiency"],
                ["Breton", ""],
            ],
        ),
        sheet(
            "en_US/Projects.csv",
            PROJECTS,
            &[[
                "Free-range eggs",
                "A five-year contract with 14 farms of Côtes-d’Armor.",
                "https://oeufs.exemple.fr",
                "Jan 2021",
                "Dec 2023",
            ]],
        ),
        sheet(
            "en_US/Volunteering.csv",
            VOLUNTEERING,
            &[[
                "Banque alimentaire du Trégor",
                "Treasurer",
                "Social Services",
                "Jan 2018",
                "",
                "Accounts and collections.",
            ]],
        ),
    ]);
    all
}

fn profile() -> Sheet {
    sheet(
        "en_US/Profile.csv",
        PROFILE,
        &[[
            "Maëlle",
            "Le Bœuf",
            "Kervran",
            "12, rue de la Grève, 22300 Lannion",
            "Mar 4, 1984",
            "Head of sustainable purchasing · Food industry",
            SUMMARY,
            "Food production",
            "22300",
            "Lannion, Brittany, France",
            "",
            "",
            "",
        ]],
    )
}

fn positions() -> Sheet {
    sheet(
        "en_US/Positions.csv",
        POSITIONS,
        &[
            [
                "Biscuiterie \"La Belle-Isloise\"",
                "Head of sustainable purchasing",
                "Four buyers, €18m a year.\n\n- Butter and eggs: all from Brittany since 2023\n\
             - Packaging: 40 t of plastic less",
                "Lannion, Brittany, France",
                "Sep 2019",
                "",
            ],
            [
                "Conserverie L’Hermine",
                "Buyer",
                "Buying fish, oil and tins.",
                "Douarnenez, Brittany, France",
                "Feb 2012",
                "Aug 2019",
            ],
            [
                "Ouest Emballage",
                "Purchasing assistant",
                "",
                "Rennes, Brittany, France",
                "Oct 2007",
                "Jan 2012",
            ],
        ],
    )
}
