//! What a photo's measures are held against and what is advised of it, with sources: data, in
//! `catalogue/photo.toml`.
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{
    message::{Message, Source},
    networks::{Confidence, ImageSpec, Network},
};

/// What the photo's room compares with and advises.
#[derive(Clone, Debug, Serialize, Type)]
pub struct PhotoGuide {
    pub thresholds: Vec<PhotoThreshold>,
    pub advice: Vec<PhotoAdvice>,
}

#[derive(Clone, Debug, Serialize, Type)]
pub struct PhotoThreshold {
    pub id: ThresholdId,
    pub value: u32,
    pub source: Source,
}

/// The units are those of `Measures`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ThresholdId {
    Sharpness,
    Dark,
    Bright,
    Contrast,
    MeanLeast,
    MeanMost,
    ShareLeast,
    ShareMost,
    Aside,
}

/// One rule of guidance, worded in `locales/` under `photo-advice-<id>`.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct PhotoAdvice {
    pub id: String,
    pub sources: Vec<PhotoSource>,
}

#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct PhotoSource {
    pub source: String,
    pub date: String,
    /// For whoever keeps the catalogue; the window has its own words.
    pub says: String,
    pub confidence: Confidence,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    thresholds: Vec<Line>,
    advice: Vec<PhotoAdvice>,
    everywhere: ImageSpec,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    id: ThresholdId,
    value: u32,
    source: String,
    #[serde(default)]
    date: String,
    #[serde(default)]
    confidence: Option<Confidence>,
    #[serde(rename = "note")]
    _note: String,
}

impl PhotoGuide {
    /// 0 for a threshold that the file does not name; a test sees that it names them all.
    pub fn threshold(&self, id: ThresholdId) -> u32 {
        self.thresholds.iter().find(|one| one.id == id).map_or(0, |one| one.value)
    }
}

/// The side under which some known network would enlarge or refuse a photo.
pub fn least_known(networks: &[Network]) -> u32 {
    let photos = networks.iter().filter_map(|network| network.image(super::PHOTO));
    photos.filter_map(|photo| photo.min_px.as_ref()?.value.into_iter().max()).max().unwrap_or(0)
}

/// The same for everybody, so parsed once.
pub fn guide() -> &'static PhotoGuide {
    &file().0
}

/// What the one file must be that fits every network.
pub fn everywhere() -> &'static ImageSpec {
    &file().1
}

fn file() -> &'static (PhotoGuide, ImageSpec) {
    static FILE: OnceLock<(PhotoGuide, ImageSpec)> = OnceLock::new();
    FILE.get_or_init(|| {
        let text = include_str!("../../catalogue/photo.toml");
        #[expect(clippy::expect_used, reason = "compiled in, and parsed by a test")]
        let File { thresholds, advice, everywhere } = toml::from_str(text).expect("photo.toml");
        let thresholds = thresholds.into_iter().map(Line::threshold).collect();
        (PhotoGuide { thresholds, advice }, everywhere)
    })
}

impl Line {
    fn threshold(self) -> PhotoThreshold {
        let source = match self.source.as_str() {
            "own rule" => Source::own(),
            said => {
                let verified = self.confidence.is_some_and(|it| it > Confidence::Low);
                let what = Message::new("source-fact").text("source", said);
                Source::said(what, &self.date, verified).on_page(said)
            }
        };
        PhotoThreshold { id: self.id, value: self.value, source }
    }
}
