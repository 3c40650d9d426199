//! A value and where it comes from: who says so, when, and how far it can be trusted.
use serde::{Deserialize, Serialize};
use specta::Type;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct Fact<T> {
    pub value: T,
    /// An address, a document, or 'general knowledge, not checked'.
    pub source: String,
    pub date: String,
    pub confidence: Confidence,
    /// For whoever keeps the catalogue; never shown.
    #[serde(default)]
    pub note: Option<String>,
    #[serde(default)]
    pub conflicts: Vec<Claim>,
    #[serde(default)]
    pub agreeing: Vec<Claim>,
}

/// High: the network's own text, or several recent sources that agree. Medium: an old or undated
/// copy, or two third parties. Low: one third party, an estimate; it never blocks a user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    Low,
    Medium,
    High,
}

/// What another source says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    pub value: String,
    pub source: String,
    pub date: String,
}

impl<T> Fact<T> {
    /// Whether a rule may block publication on it: not on hearsay, nor where sources disagree.
    pub fn is_firm(&self) -> bool {
        self.confidence > Confidence::Low && self.conflicts.is_empty()
    }
}

/// The figures a claim begins with: two in `200 x 200`, bytes in `4 MB`, none where it gives words.
fn figures(text: &str) -> Vec<u32> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    loop {
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != ',').unwrap_or(rest.len());
        let Ok(figure) = rest[..end].replace(',', "").parse::<u32>() else { return found };
        rest = rest[end..].trim_start();
        let scale = match rest.get(..2) {
            Some("KB") => 1 << 10,
            Some("MB") => 1 << 20,
            _ => 1,
        };
        found.push(figure.saturating_mul(scale));
        let Some(next) = rest.strip_prefix(['x', '×']) else { return found };
        rest = next.trim_start();
    }
}

impl Fact<u32> {
    /// The largest figure that any source gives: beyond it they all agree. None where the value is
    /// hearsay, or where a source disagrees in words only.
    pub fn ceiling(&self) -> Option<u32> {
        if self.confidence == Confidence::Low {
            return None;
        }
        let claims = self.conflicts.iter().map(|claim| figures(&claim.value).first().copied());
        claims.chain([Some(self.value)]).reduce(|a, b| Some(a?.max(b?)))?
    }
}

impl Fact<[u32; 2]> {
    /// The same as `ceiling` for the two sides of a picture.
    pub fn ceilings(&self) -> Option<[u32; 2]> {
        self.sides(u32::max)
    }

    /// The smallest figures that any source gives.
    pub fn floors(&self) -> Option<[u32; 2]> {
        self.sides(u32::min)
    }

    fn sides(&self, keep: fn(u32, u32) -> u32) -> Option<[u32; 2]> {
        if self.confidence == Confidence::Low {
            return None;
        }
        let mut sides = self.value;
        for claim in &self.conflicts {
            let [width, height] = figures(&claim.value)[..] else { return None };
            sides = [keep(sides[0], width), keep(sides[1], height)];
        }
        Some(sides)
    }
}
