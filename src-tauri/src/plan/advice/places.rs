//! Which country a place is in, from `catalogue/countries.toml`, and whether a network is there.
//! A place or a region nobody recognises says nothing, neither for nor against.
use std::sync::LazyLock;

use serde::Deserialize;

use crate::{
    networks::Network,
    text::{fold, words},
};

#[derive(PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Country {
    code: String,
    /// The larger areas it is part of.
    areas: Vec<String>,
    /// The country, its regions and towns, folded, each between spaces.
    #[serde(deserialize_with = "between_spaces")]
    names: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Presence {
    Here,
    Everywhere,
    Unknown,
    Elsewhere,
}

impl Country {
    /// `region`: folded, between spaces.
    fn is_in(&self, region: &str) -> bool {
        let bare = region.trim();
        self.code == bare
            || self.areas.iter().any(|area| area == bare)
            || self.names.iter().any(|name| name == region)
    }
}

fn all() -> &'static [Country] {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        countries: Vec<Country>,
        #[serde(rename = "source")]
        _source: String,
        #[serde(rename = "date")]
        _date: String,
    }
    static COUNTRIES: LazyLock<Vec<Country>> = LazyLock::new(|| {
        toml::from_str::<File>(include_str!("../../../catalogue/countries.toml"))
            .expect("tests/plan.rs ranks with the file")
            .countries
    });
    &COUNTRIES
}

/// The countries that the place names, or a town of which it names.
pub(super) fn countries_in(place: &str) -> Vec<&'static Country> {
    let place = spaced(place);
    all().iter().filter(|country| country.names.iter().any(|name| place.contains(name))).collect()
}

/// ' lyon 3e ': each word between spaces, so that 'Nice' is not found in 'Venice'.
fn spaced(place: &str) -> String {
    let folded = fold(place);
    words(&folded).take(20).fold(" ".to_owned(), |text, word| text + word.text + " ")
}

/// The regions a network says it is in, folded.
pub(super) fn regions(network: &Network) -> Vec<String> {
    network.audience.value.regions.iter().map(|region| spaced(region)).collect()
}

pub(super) fn presence(regions: &[String], countries: &[&Country]) -> Presence {
    let named = |country: &&Country| regions.iter().any(|region| country.is_in(region));
    if regions.is_empty() || countries.is_empty() {
        Presence::Unknown
    } else if countries.iter().any(named) {
        Presence::Here
    } else if regions.iter().any(|region| region.trim() == "worldwide") {
        Presence::Everywhere
    } else if regions.iter().all(|region| all().iter().any(|country| country.is_in(region))) {
        Presence::Elsewhere
    } else {
        Presence::Unknown
    }
}

fn between_spaces<'de, D: serde::Deserializer<'de>>(file: D) -> Result<Vec<String>, D::Error> {
    let names = Vec::<String>::deserialize(file)?;
    Ok(names.into_iter().map(|name| format!(" {name} ")).collect())
}
