//! Good profiles: no blocker, and next to nothing else. A false alarm costs trust.
use paperfirst_core::{
    checks::{self, Level, Readiness},
    dossier::Dossier,
    text::Language,
};

use crate::support::dossier;

#[test]
fn good_profiles_are_left_in_peace() {
    for dossier in [baker(), engineer(), seeker()] {
        for profile in checks::run(&dossier).profiles {
            let found: Vec<_> = profile.findings.iter().map(|f| (&f.level, &f.key)).collect();
            assert_eq!(profile.readiness, Readiness::Ready, "{found:#?}");
            assert!(found.iter().all(|(level, _)| **level == Level::Polish), "{found:#?}");
            assert!(found.len() <= 2, "{found:#?}");
        }
    }
}

fn baker() -> Dossier {
    dossier("Hélène Marchand", Language::Fr)
        .on("linkedin")
        .on("instagram")
        .goal("Fournir des restaurants", "6 restaurants", "septembre 2027")
        .target("Restaurateurs de Nantes", &["pain au levain", "restaurant", "Nantes"])
        .base("first_name", "Hélène")
        .base("last_name", "Marchand")
        .base("username", "fournil.helene")
        .base("link", "https://fournil-helene.fr")
        .base("headline", "Pain au levain pour les restaurants de Nantes, livré avant 9 h")
        .base("location", "Nantes, Pays de la Loire")
        .base(
            "summary",
            "Je fournis du pain au levain aux restaurants de Nantes. Farines de trois moulins de \
             Loire-Atlantique, cuisson à 4 h, livraison à vélo avant 9 h.\n\nVous composez votre \
             carte, je propose le pain qui va avec : un seigle pour les huîtres, une brioche peu \
             sucrée pour le foie gras. Dix-huit tables me font confiance depuis 2018. On commence \
             par un essai d’une semaine, sans engagement. Écrivez-moi, je passe avec un panier.",
        )
        .write(
            "instagram",
            "bio",
            "Pain au levain pour les restaurants de Nantes. Visite du fournil le jeudi.",
        )
        .entry(
            "experience",
            &[
                ("title", "Boulangère, pain au levain"),
                ("organisation", "Le Fournil d’Hélène"),
                ("start", "2018"),
            ],
        )
        .entry(
            "education",
            &[("title", "CAP boulanger"), ("organisation", "CIFAM"), ("end", "2016")],
        )
        .entries(
            "skills",
            &["Pain au levain", "Viennoiserie", "Achats de farines", "Gestion", "Formation"],
        )
        .entries("languages", &["Français", "Espagnol"])
        .photo("base", "jpeg", [1024, 1024], 400_000)
        .told()
}

fn engineer() -> Dossier {
    dossier("Amina Clarke", Language::En)
        .on("linkedin")
        .on("github")
        .goal("Sign two retrofit contracts", "2 contracts", "June 2027")
        .target("Housing associations", &["retrofit", "housing association", "heat pump"])
        .base("first_name", "Amina")
        .base("last_name", "Clarke")
        .base("username", "aminaclarke")
        .base("link", "https://clarke-retrofit.co.uk")
        .base(
            "headline",
            "Retrofit engineer for housing associations: heat pumps that tenants keep on",
        )
        .base("location", "Leeds, England")
        .base(
            "summary",
            "I help housing associations retrofit homes without moving anybody out. Heat pumps, \
             insulation and the conversations that make them work: 340 homes since 2019, bills \
             down by a third on average.\n\nI start with a walk through the building and the last \
             three winters of meter readings. You get a two-page plan, costed street by street. \
             If your stock was built before 1930, send me an address and I will tell you what I \
             would try first.",
        )
        .write(
            "github",
            "bio",
            "Retrofit for a housing association or ten: open models of heat pumps in old houses.",
        )
        .entry(
            "experience",
            &[
                ("title", "Retrofit engineer"),
                ("organisation", "Clarke Retrofit"),
                ("start", "2019"),
                ("end", "present"),
            ],
        )
        .entry("education", &[("title", "MEng"), ("organisation", "University of Leeds")])
        .entries(
            "skills",
            &["Heat pumps", "Retrofit", "Building physics", "Tenant engagement", "Python"],
        )
        .entries("languages", &["English", "Urdu"])
        .photo("base", "jpeg", [1024, 1024], 400_000)
        .told()
}

fn seeker() -> Dossier {
    dossier("Paul Ngo", Language::Fr)
        .on("linkedin")
        .goal("Retrouver un poste", "1 contrat", "mars 2027")
        .target("Cabinets comptables de Lyon", &["paie", "BTP", "convention collective"])
        .base("first_name", "Paul")
        .base("last_name", "Ngo")
        .base("username", "paulngo")
        .base("link", "https://paulngo.fr")
        .base("headline", "Paie du BTP, 300 bulletins par mois | En recherche d’un poste à Lyon")
        .base("location", "Lyon, Auvergne-Rhône-Alpes")
        .base(
            "summary",
            "Depuis douze ans, je fais la paie du BTP pour des cabinets comptables : 300 bulletins \
             par mois, trois caisses de congés, aucune pénalité depuis 2021. Chaque convention \
             collective a ses pièges ; je les note, et je les explique à mes collègues.\n\nMon \
             dernier cabinet a fermé en juin. Je cherche à Lyon une équipe qui partage ses \
             dossiers et ses doutes. Vous préparez la reprise d’un portefeuille ? Parlons-en.",
        )
        .entry(
            "experience",
            &[
                ("title", "Gestionnaire de paie"),
                ("organisation", "Cabinet Bressan"),
                ("start", "2014-09"),
                ("end", "2026-06"),
            ],
        )
        .entry(
            "education",
            &[("title", "BTS comptabilité"), ("organisation", "Lycée La Martinière")],
        )
        .entries("skills", &["Paie", "Convention collective du BTP", "DSN", "Silae", "Formation"])
        .entries("languages", &["Français", "Vietnamien"])
        .photo("base", "png", [800, 800], 900_000)
        .told()
}
