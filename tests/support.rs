//! A dossier as a test needs it, told line by line, on a fixed day.
use jiff::civil::Date;
use paperfirst_core::{
    dossier::{Dossier, SetAside},
    networks::base,
    photo::{
        Crop, Face, Framing, Light, Measures, Picture, PictureKind, ShownPicture, WrittenPicture,
    },
    plan::{Advert, ChosenNetwork, Goal, Plan, Target},
    profile::{BASE, Entry, Profile, Text},
    text::Language,
};

/// What is measured on a photo that nothing is wrong with.
pub(crate) fn measures() -> Measures {
    Measures {
        faces: vec![Face { x: 3_000, y: 2_000, width: 4_000, height: 6_000 }],
        framing: Some(Framing { share: 60, aside: 0, inside: true, eyes: 33 }),
        sharpness: 150,
        on_face: true,
        light: Light { mean: 50, dark: 5, bright: 1, contrast: 60 },
        personal: Vec::new(),
        alike: "AAAAAAA".to_owned(),
    }
}

pub(crate) const TODAY: Date = Date::constant(2026, 11, 22);

/// Adds to a dossier; each call reads like a line of it.
pub(crate) struct Tale {
    dossier: Dossier,
    language: Language,
}

/// An empty dossier whose texts are written in `language`, until `and_in` says otherwise.
pub(crate) fn dossier(name: &str, language: Language) -> Tale {
    let dossier = Dossier {
        uid: "c1a12e".to_owned(),
        name: name.to_owned(),
        languages: vec![language],
        plan: Plan::default(),
        profile: Profile::default(),
        own_networks: Vec::new(),
        set_aside: Vec::new(),
        own_words: Vec::new(),
        corrections: Vec::new(),
        adverts: Vec::new(),
        publications: Vec::new(),
        copied: Vec::new(),
        written_pictures: Vec::new(),
        today: TODAY,
        is_import: false,
    };
    Tale { dossier, language }
}

impl Tale {
    /// The texts that follow are in this language, which becomes one of the dossier's.
    pub(crate) fn and_in(mut self, language: Language) -> Self {
        self.language = language;
        if !self.dossier.languages.contains(&language) {
            self.dossier.languages.push(language);
        }
        self
    }

    pub(crate) fn on(mut self, network: &str) -> Self {
        let chosen = ChosenNetwork { network: network.to_owned(), ..Default::default() };
        self.dossier.plan.chosen.push(chosen);
        self
    }

    pub(crate) fn goal(mut self, statement: &str, measure: &str, date: &str) -> Self {
        let id = self.dossier.plan.goals.len() as i32 + 1;
        let (statement, measure, date) = (statement.into(), measure.into(), date.into());
        self.dossier.plan.goals.push(Goal { id, statement, measure, date });
        self
    }

    pub(crate) fn target(mut self, who: &str, keywords: &[&str]) -> Self {
        let id = self.dossier.plan.targets.len() as i32 + 1;
        let keywords = keywords.iter().map(|&word| word.to_owned()).collect();
        self.dossier.plan.targets.push(Target {
            id,
            who: who.into(),
            keywords,
            ..Default::default()
        });
        self
    }

    /// Writes a field of the base.
    pub(crate) fn base(self, field: &str, value: &str) -> Self {
        let same = base().field(field).is_some_and(|spec| spec.same_in_all_languages);
        self.text("base", field, value, same)
    }

    /// Writes a network's own field.
    pub(crate) fn write(self, network: &str, field: &str, value: &str) -> Self {
        self.text(network, field, value, false)
    }

    pub(crate) fn entry(mut self, kind: &str, fields: &[(&str, &str)]) -> Self {
        let id = self.dossier.profile.entries.len() as i32 + 1;
        let entry = Entry { id, kind: kind.to_owned() };
        let owner = entry.owner();
        self.dossier.profile.entries.push(entry);
        for (field, value) in fields {
            let spec = base().entry(kind).and_then(|kind| kind.field(field));
            let same =
                spec.unwrap_or_else(|| panic!("{kind} has no {field}")).same_in_all_languages;
            self = self.text(&owner, field, value, same);
        }
        self
    }

    pub(crate) fn entries(self, kind: &str, titles: &[&str]) -> Self {
        titles.iter().fold(self, |tale, title| tale.entry(kind, &[("title", title)]))
    }

    /// A photo of its own, which nobody has measured yet.
    pub(crate) fn photo(self, owner: &str, format: &str, sides: [u32; 2], size: u32) -> Self {
        self.picture(PictureKind::Photo, owner, format, sides, size)
    }

    pub(crate) fn banner(self) -> Self {
        self.picture(PictureKind::Banner, BASE, "jpeg", [3_000, 1_000], 90_000)
    }

    fn picture(
        mut self,
        kind: PictureKind,
        owner: &str,
        format: &str,
        [width, height]: [u32; 2],
        size: u32,
    ) -> Self {
        let profile = &mut self.dossier.profile;
        let hash = format!("{:064}", profile.pictures.len());
        let (owner, format) = (owner.to_owned(), format.to_owned());
        profile.shown.push(ShownPicture { kind, owner, hash: hash.clone() });
        let crop = Crop::default();
        let name = String::new();
        let measures = None;
        profile.pictures.push(Picture {
            kind,
            hash,
            name,
            format,
            width,
            height,
            size,
            crop,
            measures,
        });
        self
    }

    /// The last picture, shown so.
    pub(crate) fn cropped(mut self, crop: Crop) -> Self {
        self.last_picture().crop = crop;
        self
    }

    /// What was seen on the last picture.
    pub(crate) fn measured(mut self, measures: Measures) -> Self {
        self.last_picture().measures = Some(measures);
        self
    }

    /// The last photo was made into a file for the network, as it is shown now.
    pub(crate) fn written(
        mut self,
        network: &str,
        format: &str,
        [width, height]: [u32; 2],
        size: u32,
    ) -> Self {
        let version = self.last_picture().version();
        let (network, format) = (network.to_owned(), format.to_owned());
        let kind = PictureKind::Photo;
        let written = WrittenPicture { kind, network, version, format, width, height, size };
        self.dossier.written_pictures.push(written);
        self
    }

    fn last_picture(&mut self) -> &mut Picture {
        self.dossier.profile.pictures.last_mut().expect("a photo comes first")
    }

    /// An advert in the language of the texts that follow.
    pub(crate) fn advert(mut self, text: &str) -> Self {
        let id = self.dossier.adverts.len() as i32 + 1;
        let read = Advert::read("", text, self.language).expect("a short one");
        self.dossier.adverts.push(Advert { id, ..read });
        self
    }

    pub(crate) fn set_aside(mut self, finding: &str, reason: &str) -> Self {
        let (finding, reason) = (finding.to_owned(), reason.to_owned());
        self.dossier.set_aside.push(SetAside { finding, reason });
        self
    }

    pub(crate) fn told(self) -> Dossier {
        self.dossier
    }

    fn text(mut self, owner: &str, field: &str, value: &str, same: bool) -> Self {
        self.dossier.profile.texts.push(Text {
            owner: owner.to_owned(),
            language: (!same).then_some(self.language),
            field: field.to_owned(),
            value: value.to_owned(),
        });
        self
    }
}
