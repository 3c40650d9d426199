//! Help and usage errors in the terminal's language: clap reads the arguments, every word it shows
//! comes from `locales/*/cli.ftl`.
use clap::{
    Arg, ArgAction, Command, Error,
    error::{ContextKind, ErrorKind},
};
use paperfirst_core::{message::Message, texts::Texts};

use crate::{Done, failure::Failure, layout::wrap};

/// Where the help of an argument begins at the latest; clap itself breaks no lines.
const COLUMN: usize = 30;

/// The command with its words.
pub(crate) fn worded(command: Command, texts: &Texts) -> Command {
    let version = Arg::new("version")
        .short('V')
        .long("version")
        .action(ArgAction::Version)
        .help(texts.word("cli-version"));
    let program = command.get_name().to_owned();
    let command = command
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(version)
        .about(texts.word("cli-about"))
        .after_help(wrap(&texts.word("cli-after"), 0))
        .mut_subcommands(|sub| {
            let name = sub.get_name().to_owned();
            let sub = sub.about(texts.word(&format!("cli-{name}")));
            let after = format!("cli-{name}-after");
            let sub = if texts.has(&after) {
                sub.after_help(paragraphs(&texts.word(&after)))
            } else {
                sub
            };
            let sub = sub.mut_args(|arg| argument(arg, &name, texts));
            finished(sub, &program, texts)
        });
    finished(command, "", texts)
}

/// What clap answers instead of arguments: help that was asked for, or a refusal, in the program's
/// words.
pub(crate) fn answer(error: &Error) -> Result<Done, Failure> {
    let said = |kind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    let message = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            return Ok(Done::new(error.to_string()));
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Message::new("cli-error-no-command")
        }
        ErrorKind::InvalidSubcommand => {
            Message::new("cli-error-command").text("what", said(ContextKind::InvalidSubcommand))
        }
        ErrorKind::UnknownArgument => {
            Message::new("cli-error-argument").text("what", said(ContextKind::InvalidArg))
        }
        ErrorKind::MissingRequiredArgument => {
            let what = said(ContextKind::InvalidArg);
            // clap marks what may be repeated with full stops.
            Message::new("cli-error-required").text("what", what.trim_end_matches('.'))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => Message::new("cli-error-value")
            .text("what", said(ContextKind::InvalidArg))
            .text("value", said(ContextKind::InvalidValue)),
        _ => Message::new("cli-error-arguments"),
    };
    Err(Failure::usage(message))
}

fn paragraphs(text: &str) -> String {
    text.split("\n\n").map(|paragraph| wrap(paragraph, 0)).collect::<Vec<_>>().join("\n\n")
}

fn argument(arg: Arg, command: &str, texts: &Texts) -> Arg {
    let id = arg.get_id().to_string();
    let value = format!("cli-value-{id}");
    let help = wrap(&texts.word(&format!("cli-{command}-{id}")), COLUMN);
    let arg = arg.help(help.lines().map(str::trim_start).collect::<Vec<_>>().join("\n"));
    if !arg.get_action().takes_values() {
        return arg;
    }
    // clap keeps this name for the life of the program, which is one command.
    let name: &'static str = texts.word(&value).leak();
    arg.value_name(name).hide_possible_values(true).hide_default_value(true)
}

/// Usage, help flag and headings, once the arguments have their words.
fn finished(command: Command, program: &str, texts: &Texts) -> Command {
    let help = Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help)
        .help(texts.word("cli-help"));
    let usage = format!("{program} {}", usage(&command, texts)).trim_start().to_owned();
    let mut template = format!("{{about}}\n\n{}\n  {{usage}}\n", texts.word("cli-usage"));
    if command.has_subcommands() {
        template += &format!("\n{}\n{{subcommands}}\n", texts.word("cli-commands"));
    }
    if command.get_positionals().next().is_some() {
        template += &format!("\n{}\n{{positionals}}\n", texts.word("cli-arguments"));
    }
    template += &format!("\n{}\n{{options}}{{after-help}}", texts.word("cli-options"));
    command.disable_help_flag(true).arg(help).override_usage(usage).help_template(template)
}

/// 'check FICHIER [OPTIONS]': what must be given, in order.
fn usage(command: &Command, texts: &Texts) -> String {
    let mut parts = vec![command.get_name().to_owned()];
    if command.has_subcommands() {
        parts.push(texts.word("cli-value-command"));
    }
    let name = |arg: &Arg| {
        let many = matches!(arg.get_action(), ArgAction::Append);
        let names = arg.get_value_names().unwrap_or_default();
        format!("{}{}", names.first().map_or("", |name| name.as_str()), if many { "…" } else { "" })
    };
    parts.extend(command.get_positionals().map(name));
    let required =
        command.get_arguments().filter(|arg| !arg.is_positional() && arg.is_required_set());
    parts.extend(
        required.map(|arg| format!("--{} {}", arg.get_long().unwrap_or_default(), name(arg))),
    );
    parts.push("[OPTIONS]".to_owned());
    parts.join(" ")
}
