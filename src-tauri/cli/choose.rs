use std::path::{Path, PathBuf};

use clap::Args;
use paperfirst_core::{dossier::Dossier, message::Message, plan::ChosenNetwork, texts::Texts};

use crate::{Done, failure::Failure, layout, session};

/// Adds networks to the plan, after those that are chosen already.
#[derive(Args)]
pub(crate) struct Choose {
    file: PathBuf,
    #[arg(required = true)]
    network: Vec<String>,
}

pub(crate) fn run(asked: &Choose, texts: &Texts) -> Result<Done, Failure> {
    let (store, dossier) = session::open(&asked.file)?;
    let advice = dossier.advice();
    let mut chosen = dossier.plan.chosen.clone();
    for id in &asked.network {
        offered(id, &dossier, &asked.file)?;
        if chosen.iter().all(|other| other.network != *id) {
            let minutes = advice.iter().find(|it| it.network == *id).map_or(0, |it| it.minutes);
            chosen.push(ChosenNetwork { network: id.clone(), minutes, ..ChosenNetwork::default() });
        }
    }
    store.set_chosen(&chosen, false).map_err(|error| Failure::dossier(&asked.file, &error))?;
    let names: Vec<_> = chosen
        .iter()
        .filter_map(|it| dossier.network(&it.network))
        .map(|network| texts.arg(&network.label()))
        .collect();
    let done = Message::new("cli-choose-done").text("networks", names.join(", "));
    Ok(Done::new(layout::wrap(&texts.say(&done), 0) + "\n"))
}

/// Refuses a network that nobody knows, and one that has closed.
fn offered(id: &str, dossier: &Dossier, file: &Path) -> Result<(), Failure> {
    let message = match dossier.network(id) {
        None => Message::new("cli-error-network"),
        Some(network) if !network.is_open() => Message::new("cli-error-network-closed"),
        Some(_) => return Ok(()),
    };
    Err(Failure::usage(message.text("file", file.display().to_string()).text("network", id)))
}
