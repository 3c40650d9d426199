//! The people of these tests, as their profiles stand.
use paperfirst_core::text::Language;

use crate::support::{Tale, dossier};

/// Helps Bordeaux's shops sell online; her profile is nearly there.
pub(crate) fn claire(language: Language) -> Tale {
    let tale = dossier("Claire Delmas", language)
        .on("linkedin")
        .on("x")
        .base("first_name", "Claire")
        .base("last_name", "Delmas")
        .base("username", "claire-delmas")
        .base("link", "https://claire-delmas.fr");
    match language {
        Language::Fr => tale
            .goal("Signer des missions", "4 missions", "30 juin 2027")
            .target(
                "Commerces indépendants",
                &[
                    "commerce",
                    "boutique",
                    "vente en ligne",
                    "caisse connectée",
                    "click and collect",
                ],
            )
            .base("headline", "Experte passionnée en transformation digitale")
            .base("location", "Bordeaux, Nouvelle-Aquitaine")
            .base(
                "summary",
                "Depuis 2019, j’aide les commerces indépendants à vendre en ligne sans y passer \
                 leurs soirées. Caisse connectée, click and collect, fichier clients : on choisit \
                 ensemble ce qui sert, on laisse le reste.\n\nJ’ai tenu une librairie pendant neuf \
                 ans, rue Notre-Dame. Je sais ce que valent une heure de boutique et un samedi de \
                 décembre.",
            )
            .entry(
                "experience",
                &[
                    ("title", "Conseillère en vente en ligne"),
                    ("organisation", "Claire Delmas Conseil"),
                    ("start", "2019-03"),
                ],
            )
            .entry("experience", &[("title", "Libraire"), ("start", "2010"), ("end", "2019-02")])
            .entry("education", &[("title", "Métiers du livre"), ("organisation", "IUT Bordeaux")])
            .entries("skills", &["Animation d’ateliers", "Formation", "Fidélisation", "formation"])
            .entry("languages", &[("title", "Français"), ("level", "langue maternelle")]),
        _ => tale
            .goal("Sign contracts", "4 contracts", "30 June 2027")
            .target(
                "Independent shops",
                &["shop", "online sales", "connected till", "click and collect"],
            )
            .base("headline", "Passionate digital transformation expert")
            .base("location", "Bordeaux, France")
            .base(
                "summary",
                "Since 2019 I have helped independent shops sell online without losing their \
                 evenings to it. Connected tills, click and collect, customer files: together we \
                 choose what is useful and leave the rest.\n\nI ran a bookshop for nine years, rue \
                 Notre-Dame. I know what an hour behind the counter and a Saturday in December \
                 are worth.",
            )
            .entry(
                "experience",
                &[
                    ("title", "Online sales adviser"),
                    ("organisation", "Claire Delmas Conseil"),
                    ("start", "2019-03"),
                ],
            )
            .entry("experience", &[("title", "Bookseller"), ("start", "2010"), ("end", "2019-02")])
            .entry("education", &[("title", "Book trades"), ("organisation", "IUT Bordeaux")])
            .entries("skills", &["Workshops", "Training", "Customer loyalty", "training"])
            .entry("languages", &[("title", "French"), ("level", "mother tongue")]),
    }
}

/// A little of a profile, to which a test adds what it is about.
pub(super) fn sketch(language: Language) -> Tale {
    dossier("Nadia Roux", language)
        .on("linkedin")
        .goal("Trouver un poste", "1 contrat", "2027-06")
        .target("Cabinets", &["paie", "payroll"])
}
