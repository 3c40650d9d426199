//! Which networks fit the plan, and why: purposes, audience, language, place, and the time there is.
use std::borrow::Cow;

use serde::Serialize;
use specta::Type;

use super::Plan;
use crate::{message::Message, networks::Network, text::Language};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Advice {
    pub network: String,
    /// 0 to 100.
    pub fit: u32,
    /// What speaks for it and against it, the weightiest first.
    pub reasons: Vec<Message>,
    /// Minutes a week to begin with.
    pub minutes: u32,
}

/// Ranks the open networks, the fittest first; one where people meet in the flesh is always among
/// the first three.
pub fn advise(plan: &Plan, languages: &[Language], networks: &[Cow<Network>]) -> Vec<Advice> {
    let _ = (plan, languages, networks);
    Vec::new()
}
