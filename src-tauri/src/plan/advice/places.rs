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
    /// The country, its regions and towns, folded.
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
    fn is_in(&self, region: &str) -> bool {
        self.code == region
            || self.areas.iter().any(|area| area == region)
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
    all()
        .iter()
        .filter(|country| country.names.iter().any(|name| place.contains(&format!(" {name} "))))
        .collect()
}

/// ' lyon 3e ': each word between spaces, so that 'Nice' is not found in 'Venice'.
fn spaced(place: &str) -> String {
    let folded = fold(place);
    words(&folded).take(20).fold(" ".to_owned(), |text, word| text + word.text + " ")
}

pub(super) fn presence(network: &Network, countries: &[&Country]) -> Presence {
    let regions: Vec<String> =
        network.audience.value.regions.iter().map(|it| spaced(it).trim().to_owned()).collect();
    let named = |country: &&Country| regions.iter().any(|region| country.is_in(region));
    if regions.is_empty() || countries.is_empty() {
        Presence::Unknown
    } else if countries.iter().any(named) {
        Presence::Here
    } else if regions.iter().any(|region| region == "worldwide") {
        Presence::Everywhere
    } else if regions.iter().all(|region| all().iter().any(|country| country.is_in(region))) {
        Presence::Elsewhere
    } else {
        Presence::Unknown
    }
}
