//! What Claire says of herself, for two networks.
use paperfirst_core::{profile::Profile, text::Language};

use crate::support::dossier;

pub(super) fn claire() -> Profile {
    dossier("Claire Delmas", Language::Fr)
        .base("first_name", "Claire")
        .base("last_name", "Delmas")
        .base("email", "claire@delmas.example")
        .base("phone", "06 12 34 56 78")
        .base("headline", "J’aide les commerces indépendants à vendre en ligne")
        .base("location", "Bordeaux, Nouvelle-Aquitaine")
        .base(
            "summary",
            "Depuis 2019, j’aide les commerces indépendants à vendre en ligne sans y passer leurs \
             soirées. On choisit ensemble ce qui sert, on laisse le reste.\n\nCe que je fais :\n\
             – caisse connectée\n– click and collect\n– fichier clients\n\nJ’ai tenu une librairie \
             pendant neuf ans, rue Notre-Dame.",
        )
        .entry(
            "experience",
            &[
                ("title", "Conseillère en vente en ligne"),
                ("organisation", "Claire Delmas Conseil"),
                ("start", "mars 2019"),
            ],
        )
        .entry("experience", &[("title", "Libraire"), ("start", "2010"), ("end", "2019")])
        .entries("skills", &["Animation d’ateliers", "Fidélisation"])
        .write("malt", "title", "Conseil en vente en ligne pour commerces, Bordeaux")
        .told()
        .profile
}
