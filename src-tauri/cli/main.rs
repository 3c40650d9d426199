//! The terminal: the same core as the window, without a display. It speaks French or English as the
//! terminal does; one file per subcommand, words in `locales/*/cli.ftl`.
mod check;
mod choose;
mod export;
mod failure;
mod help;
mod import;
mod layout;
mod networks;
mod new;
mod photo;
mod rules;
mod session;
mod set;
mod spoken;
mod worksheet;

use std::{io::Write, process::ExitCode};

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use paperfirst_core::texts::Texts;

use failure::Failure;

fn main() -> ExitCode {
    let texts = Texts::new(spoken::language());
    let matches = help::worded(Cli::command(), &texts).try_get_matches();
    let done = match matches.and_then(|matches| Cli::from_arg_matches(&matches)) {
        Ok(cli) => run(cli.command, &texts),
        Err(error) => help::answer(&error),
    };
    match done {
        Ok(done) => {
            // A reader that stops early, such as `head`, is not a failure.
            let _ = std::io::stdout().write_all(done.text.as_bytes());
            let _ = std::io::stderr().write_all(done.aside.as_bytes());
            ExitCode::from(done.code)
        }
        Err(failure) => {
            let _ = writeln!(std::io::stderr(), "{}", failure.say(&texts));
            ExitCode::from(failure.code)
        }
    }
}

fn run(command: Command, texts: &Texts) -> Result<Done, Failure> {
    match command {
        Command::New(asked) => new::run(&asked, texts),
        Command::Import(asked) => import::run(&asked, texts),
        Command::Set(asked) => set::run(&asked, texts),
        Command::Choose(asked) => choose::run(&asked, texts),
        Command::Check(asked) => Ok(check::run(&asked, texts)),
        Command::Export(asked) => export::run(&asked, texts),
        Command::Worksheet(asked) => worksheet::run(&asked, texts),
        Command::Photo(asked) => photo::run(&asked, texts),
        Command::Networks(asked) => Ok(networks::run(&asked, texts)),
        Command::Rules(asked) => Ok(rules::run(&asked, texts)),
    }
}

/// What goes to the terminal, and the exit code: 0, or 1 where a blocker stands.
struct Done {
    text: String,
    /// What is said beside it, for the eyes alone.
    aside: String,
    code: u8,
}

impl Done {
    fn new(text: String) -> Self {
        Self { text, aside: String::new(), code: 0 }
    }
}

#[derive(Parser)]
#[command(name = "paperfirst-cli", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    New(new::New),
    Import(import::Import),
    Set(set::Set),
    Choose(choose::Choose),
    Check(check::Check),
    Export(export::Export),
    Worksheet(worksheet::Worksheet),
    Photo(photo::Photo),
    Networks(Listing),
    Rules(Listing),
}

#[derive(Args)]
struct Listing {
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// For a person, or for a program.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    #[default]
    Text,
    Json,
}
