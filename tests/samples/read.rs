//! A sample as somebody writes it by hand, and the dossier it makes: the shape is told in
//! `tests/data/profiles/README.md`.
use std::{collections::BTreeMap, fs, path::Path};

use jiff::civil::Date;
use paperfirst_core::{
    dossier::Dossier,
    networks,
    plan::{self, Advert, ChosenNetwork},
    profile::{BASE, Carried, Entry, Publication, Readiness, Text},
    text::Language,
};
use serde::Deserialize;

use super::pictures::Photo;
use crate::support::dossier;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sample {
    /// The file's name, without its ending.
    #[serde(skip)]
    pub file: String,
    name: String,
    pub person: Person,
    pub language: Language,
    #[serde(default)]
    also_in: Vec<Language>,
    networks: Vec<String>,
    photo: Option<Photo>,
    /// Another photo that one of the networks shows.
    other_photo: Option<Photo>,
    #[serde(default)]
    banner: bool,
    #[serde(default)]
    goals: Vec<Goal>,
    #[serde(default)]
    targets: Vec<Target>,
    base: Texts,
    /// What is written for one network only.
    #[serde(default)]
    on: BTreeMap<String, Texts>,
    #[serde(default)]
    experience: Vec<Texts>,
    #[serde(default)]
    education: Vec<Texts>,
    #[serde(default)]
    skills: Vec<Said>,
    #[serde(default)]
    languages: Vec<Texts>,
    #[serde(default)]
    certifications: Vec<Texts>,
    #[serde(default)]
    projects: Vec<Texts>,
    #[serde(default)]
    links: Vec<Texts>,
    #[serde(default)]
    own_words: Vec<String>,
    #[serde(default)]
    adverts: Vec<Pasted>,
    #[serde(default)]
    published: Vec<Published>,
    #[serde(default)]
    pub faults: Vec<Planted>,
    #[serde(default)]
    pub also: Vec<Planted>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Person {
    JobSeeker,
    Freelancer,
    Owner,
    Student,
    Researcher,
    Executive,
}

type Texts = BTreeMap<String, Said>;

/// Once, in the sample's language, or once in each of several.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Said {
    Once(String),
    Each(BTreeMap<Language, String>),
}

/// A fault that the sample's author has put there on purpose.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Planted {
    pub rule: String,
    /// `summary`, `experience 2 description`; none where it is about the profile as a whole.
    pub field: Option<String>,
    /// Any of the chosen ones where none is named.
    pub network: Option<String>,
    pub language: Option<Language>,
    #[allow(dead_code, reason = "for whoever reads the file")]
    note: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Goal {
    statement: String,
    #[serde(default)]
    measure: String,
    #[serde(default)]
    date: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Target {
    who: String,
    #[serde(default)]
    keywords: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Published {
    network: String,
    day: Date,
    /// What stood there on that day, where it has changed since.
    #[serde(default)]
    before: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pasted {
    name: String,
    text: String,
}

/// Every sample of a folder, in the order of the files' names.
pub(super) fn samples(folder: &str) -> Vec<Sample> {
    let folder = Path::new("tests/data/profiles").join(folder);
    let mut paths: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
        .iter()
        .map(|path| {
            let text = fs::read_to_string(path).unwrap();
            let sample = toml::from_str(&text);
            let sample: Sample = sample.unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            Sample { file: path.file_stem().unwrap().to_string_lossy().into_owned(), ..sample }
        })
        .collect()
}

impl Sample {
    pub(super) fn dossier(&self) -> Dossier {
        let photos = self.photo.iter().chain(&self.other_photo);
        let tale = dossier(&self.name, self.language);
        let tale = if self.banner { tale.banner() } else { tale };
        let mut dossier = photos.fold(tale, |tale, photo| photo.shown(tale)).told();
        dossier.languages.extend(&self.also_in);
        dossier.own_words.clone_from(&self.own_words);
        self.plan(&mut dossier.plan);
        self.write(&mut dossier, BASE, &self.base);
        for (network, texts) in &self.on {
            self.write(&mut dossier, network, texts);
        }
        let kinds = [
            ("experience", &self.experience),
            ("education", &self.education),
            ("languages", &self.languages),
            ("certifications", &self.certifications),
            ("projects", &self.projects),
            ("links", &self.links),
        ];
        for (kind, entries) in kinds {
            entries.iter().for_each(|texts| self.entry(&mut dossier, kind, texts));
        }
        for skill in &self.skills {
            let texts = Texts::from([("title".to_owned(), skill.clone())]);
            self.entry(&mut dossier, "skills", &texts);
        }
        let read = |it: &Pasted| Advert::read(&it.name, &it.text, self.language).unwrap();
        dossier.adverts = self.adverts.iter().map(read).collect();
        dossier.publications =
            self.published.iter().map(|it| it.on_its_day(&dossier, self.language)).collect();
        dossier
    }

    fn plan(&self, plan: &mut plan::Plan) {
        plan.goals = (1..)
            .zip(&self.goals)
            .map(|(id, Goal { statement, measure, date })| plan::Goal {
                id,
                statement: statement.clone(),
                measure: measure.clone(),
                date: date.clone(),
            })
            .collect();
        plan.targets = (1..)
            .zip(&self.targets)
            .map(|(id, Target { who, keywords })| plan::Target {
                id,
                who: who.clone(),
                keywords: keywords.clone(),
                ..Default::default()
            })
            .collect();
        plan.chosen = self
            .networks
            .iter()
            .map(|network| ChosenNetwork { network: network.clone(), ..Default::default() })
            .collect();
    }

    fn entry(&self, dossier: &mut Dossier, kind: &str, texts: &Texts) {
        let id = i32::try_from(dossier.profile.entries.len()).unwrap() + 1;
        let entry = Entry { id, kind: kind.to_owned() };
        let owner = entry.owner();
        dossier.profile.entries.push(entry);
        self.write(dossier, &owner, texts);
    }

    fn write(&self, dossier: &mut Dossier, owner: &str, texts: &Texts) {
        for (field, said) in texts {
            let spot = dossier.spot(owner, field);
            let spot = spot.unwrap_or_else(|| panic!("{}: {owner} has no {field}", self.file));
            let values = match said {
                Said::Once(value) => vec![(self.language, value)],
                Said::Each(values) => values.iter().map(|(at, value)| (*at, value)).collect(),
            };
            for (language, value) in values {
                let text = spot.text(owner, field, language);
                dossier.profile.texts.push(Text { value: value.trim().to_owned(), ..text });
            }
        }
    }
}

impl Published {
    fn on_its_day(&self, dossier: &Dossier, language: Language) -> Publication {
        let network = networks::find(&self.network).unwrap();
        let texts = network
            .form()
            .filter_map(|spec| {
                let shown = dossier.shown(&network.id, spec, language);
                let before = self.before.get(&spec.id).cloned();
                Some(Carried {
                    owner: network.id.clone(),
                    field: spec.id.clone(),
                    text: before.or_else(|| shown.map(|shown| shown.text.into_owned()))?,
                })
            })
            .collect();
        Publication {
            id: 1,
            network: network.id.clone(),
            language,
            day: self.day,
            readiness: Readiness::Ready,
            score: None,
            texts,
        }
    }
}
