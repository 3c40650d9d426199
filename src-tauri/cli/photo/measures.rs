//! What was measured, line by line, in the window's words: the figure, its threshold and where that
//! comes from.
use paperfirst_core::{
    checks::source_of,
    export::page::source,
    message::{Message, Source},
    networks::{self, Fact, ImageSpec},
    photo::{Framing, Light, Personal, Suits, ThresholdId, ThresholdId::*, guide},
    texts::Texts,
};

use super::{Looked, Made};

/// Within the threshold, beyond it, or told without one.
const GOOD: &str = "good";
const LOOK: &str = "look";
const TOLD: &str = "told";

pub(super) struct Line {
    pub(super) name: String,
    pub(super) verdict: String,
    pub(super) figures: Vec<String>,
    pub(super) why: String,
}

pub(super) fn lines(looked: &Looked, texts: &Texts) -> Vec<Line> {
    let say = Say(texts);
    let mut lines = vec![
        say.size(looked),
        say.sharpness(looked.measures.sharpness, looked.measures.on_face),
        say.light(looked.measures.light, looked.measures.on_face),
        say.contrast(looked.measures.light.contrast),
        say.face(looked),
    ];
    if let Some(framing) = looked.measures.framing {
        lines.extend([say.centring(framing), say.eyes(framing)]);
    }
    lines.push(say.personal(&looked.measures.personal));
    lines
}

struct Say<'a>(&'a Texts);

impl Say<'_> {
    fn line(&self, id: &str, verdict: &str, figures: Vec<String>, why: String) -> Line {
        Line {
            name: self.0.word(&format!("photo-measure-{id}")),
            verdict: self.0.word(&format!("photo-measure-{verdict}")),
            figures,
            why,
        }
    }

    /// The frame's pixels against the network that asks for the most, or that it falls short of.
    fn size(&self, looked: &Looked) -> Line {
        let picture = &looked.picture;
        let [width, height] =
            picture.crop.frame([picture.width, picture.height], 1.0).sides.map(f64::round);
        let kept = |id: &str| {
            Message::new(id).number("width", width as i32).number("height", height as i32)
        };
        let asked: Vec<(&Made, &Fact<[u32; 2]>)> = looked
            .files
            .iter()
            .filter(|made| !made.fit.network.is_empty())
            .filter_map(|made| Some((made, size_asked(made.fit.spec.as_ref()?)?)))
            .collect();
        let is_small = |made: &Made| made.fit.verdict == Suits::Small;
        let small = asked.iter().any(|(made, _)| is_small(made));
        let most = asked
            .iter()
            .filter(|(made, _)| !small || is_small(made))
            .max_by_key(|(_, fact)| fact.value[0]);
        let (verdict, why) = match most {
            None => (TOLD, kept("photo-measure-size-frame")),
            Some((made, fact)) => {
                let (verdict, id) = if small { (LOOK, "small") } else { (GOOD, "enough") };
                let why = kept(&format!("photo-measure-size-{id}"))
                    .text("network", name_of(&made.fit.network, self.0))
                    .number("asked_width", fact.value[0])
                    .number("asked_height", fact.value[1])
                    .text("source", self.source(&source_of(fact)));
                (verdict, why)
            }
        };
        let whole = Message::new("photo-measure-size-is")
            .number("width", picture.width)
            .number("height", picture.height);
        self.line("size", verdict, vec![self.0.say(&whole)], self.0.say(&why))
    }

    fn sharpness(&self, value: u32, on_face: bool) -> Line {
        let verdict = if value >= guide().threshold(Sharpness) { GOOD } else { LOOK };
        let figure =
            Message::new(format!("photo-measure-sharpness-{verdict}")).number("value", value);
        let threshold =
            self.limit("least", Sharpness, |it| it.number("value", guide().threshold(Sharpness)));
        let why = Message::new(format!("photo-measure-sharpness-{}", part(on_face)))
            .text("threshold", threshold);
        self.line("sharpness", verdict, vec![self.0.say(&figure)], self.0.say(&why))
    }

    fn light(&self, light: Light, on_face: bool) -> Line {
        let [least, most] = [MeanLeast, MeanMost].map(|id| guide().threshold(id));
        let [dark, bright] = [Dark, Bright].map(|id| guide().threshold(id));
        let within = (least..=most).contains(&light.mean);
        let good = within && light.dark <= dark && light.bright <= bright;
        let bright_in = format!("photo-measure-light-bright-{}", part(on_face));
        let figures = [
            Message::new("photo-measure-light-is").number("mean", light.mean),
            Message::new("photo-measure-light-dark").number("dark", light.dark),
            Message::new(bright_in).number("bright", light.bright),
        ];
        let said = said([MeanLeast, MeanMost, Dark, Bright]);
        let why = Message::new(format!("photo-measure-light-{}", word(said)))
            .number("least", least)
            .number("most", most)
            .number("dark", dark)
            .number("bright", bright)
            .text("source", said.map(|it| self.source(it)).unwrap_or_default());
        let verdict = if good { GOOD } else { LOOK };
        self.line("light", verdict, figures.map(|it| self.0.say(&it)).into(), self.0.say(&why))
    }

    fn contrast(&self, contrast: u32) -> Line {
        let least = guide().threshold(Contrast);
        let value =
            |of: u32| self.0.say(&Message::new("photo-measure-contrast-is").number("value", of));
        let verdict = if contrast >= least { GOOD } else { LOOK };
        let why = self.limit("least", Contrast, |it| it.text("value", value(least)));
        self.line("contrast", verdict, vec![value(contrast)], why)
    }

    fn face(&self, looked: &Looked) -> Line {
        let found = looked.measures.faces.len();
        let Some(framing) = looked.measures.framing else {
            let figure = self.0.word("photo-measure-face-none");
            return self.line(
                "face",
                TOLD,
                vec![figure],
                self.0.word("photo-measure-face-none-why"),
            );
        };
        let [least, most] = [ShareLeast, ShareMost].map(|id| guide().threshold(id));
        let mut figures =
            vec![Message::new("photo-measure-face-share").number("share", framing.share)];
        let said = said([ShareLeast, ShareMost]);
        let why = Message::new(format!("photo-measure-face-{}", word(said)))
            .number("least", least)
            .number("most", most)
            .text("source", said.map(|it| self.source(it)).unwrap_or_default());
        let mut why = self.0.say(&why);
        if found > 1 {
            figures.push(Message::new("photo-measure-face-several").number("count", found));
            why = [self.0.word("cli-photo-face-which"), why].join(" ");
        }
        let good = found == 1 && (least..=most).contains(&framing.share);
        let figures = figures.iter().map(|it| self.0.say(it)).collect();
        self.line("face", if good { GOOD } else { LOOK }, figures, why)
    }

    fn centring(&self, framing: Framing) -> Line {
        let most = guide().threshold(Aside);
        let circle = if framing.inside { "inside" } else { "outside" };
        let threshold = self.limit("most", Aside, |it| it.number("value", most));
        let why =
            Message::new(format!("photo-measure-centring-{circle}")).text("threshold", threshold);
        let figure = Message::new("photo-measure-centring-is").number("aside", framing.aside);
        let verdict = if framing.inside && framing.aside <= most { GOOD } else { LOOK };
        self.line("centring", verdict, vec![self.0.say(&figure)], self.0.say(&why))
    }

    fn eyes(&self, framing: Framing) -> Line {
        let figure = Message::new("photo-measure-eyes-is").number("eyes", framing.eyes);
        self.line("eyes", TOLD, vec![self.0.say(&figure)], self.0.word("photo-measure-eyes-why"))
    }

    fn personal(&self, personal: &[Personal]) -> Line {
        if personal.is_empty() {
            let none = self.0.word("photo-measure-personal-none");
            let why = self.0.word("photo-measure-personal-clear");
            return self.line("personal", GOOD, vec![none], why);
        }
        let what: Vec<_> = personal.iter().map(|it| self.0.word(personal_word(*it))).collect();
        let found = Message::new("photo-measure-personal-found").text("what", what.join(", "));
        let verdict = if personal.contains(&Personal::Place) { LOOK } else { TOLD };
        let why = self.0.word("photo-measure-personal-why");
        self.line("personal", verdict, vec![self.0.say(&found)], why)
    }

    /// A threshold in words; `value` puts it into them.
    fn limit(&self, side: &str, id: ThresholdId, value: impl Fn(Message) -> Message) -> String {
        let said = said([id]);
        let message = value(Message::new(format!("photo-measure-{side}-{}", word(said))));
        let source = said.map(|it| self.source(it)).unwrap_or_default();
        self.0.say(&message.text("source", source))
    }

    /// As a sentence.
    fn source(&self, said: &Source) -> String {
        let said = Message::new("profile-source-bare").text("source", source(said, self.0));
        self.0.say(&said)
    }
}

/// The network's name.
pub(super) fn name_of(network: &str, texts: &Texts) -> String {
    networks::find(network).map_or_else(|| network.to_owned(), |it| texts.arg(&it.label()))
}

/// The size to give; none where the network has published no figure.
fn size_asked(spec: &ImageSpec) -> Option<&Fact<[u32; 2]>> {
    spec.recommended_px.as_ref().or(spec.min_px.as_ref())
}

/// Who says so, where one of these is not our own.
fn said<const N: usize>(ids: [ThresholdId; N]) -> Option<&'static Source> {
    let sources = guide().thresholds.iter().filter(|one| ids.contains(&one.id));
    sources.map(|one| &one.source).find(|source| **source != Source::own())
}

fn word(said: Option<&Source>) -> &'static str {
    if said.is_some() { "said" } else { "own" }
}

fn part(on_face: bool) -> &'static str {
    if on_face { "face" } else { "middle" }
}

fn personal_word(personal: Personal) -> &'static str {
    match personal {
        Personal::Place => "photo-personal-place",
        Personal::Date => "photo-personal-date",
        Personal::Camera => "photo-personal-camera",
        Personal::Name => "photo-personal-name",
        Personal::Software => "photo-personal-software",
        Personal::Thumbnail => "photo-personal-thumbnail",
    }
}
