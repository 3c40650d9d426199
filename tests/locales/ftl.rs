//! The files in `locales/`, read as Fluent reads them.
use std::{collections::BTreeSet, fs};

use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
    unicode::unescape_unicode_to_string,
};

pub(super) const LANGUAGES: [&str; 2] = ["fr", "en"];

/// Stands in a text for what is only known when it is said: an argument, another message.
pub(super) const UNKNOWN: char = '\u{fffc}';

#[derive(Default)]
pub(super) struct Message {
    pub(super) file: String,
    /// The message's name; `name.part` for one of its parts, `-name` for a term.
    pub(super) key: String,
    pub(super) variables: BTreeSet<String>,
    pub(super) references: BTreeSet<String>,
    pub(super) functions: BTreeSet<String>,
    /// What it may say, one text for each variant.
    pub(super) texts: Vec<String>,
}

impl Message {
    pub(super) fn place(&self) -> String {
        format!("{}: {}", self.file, self.key)
    }

    fn new(file: &str, key: String, pattern: &Pattern<&str>) -> Self {
        let mut message = Self { file: file.to_owned(), key, ..Self::default() };
        message.pattern(pattern);
        message
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression, &mut text),
            }
        }
        self.texts.push(text);
    }

    fn expression(&mut self, expression: &Expression<&str>, text: &mut String) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, text),
            Expression::Select { selector, variants } => {
                self.inline(selector, &mut String::new());
                variants.iter().for_each(|variant| self.pattern(&variant.value));
                text.push(UNKNOWN);
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, text: &mut String) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                let value = unescape_unicode_to_string(value);
                let blank = value.chars().all(char::is_whitespace);
                text.push_str(if blank { &value } else { "\u{fffc}" });
                return;
            }
            InlineExpression::Placeable { expression } => return self.expression(expression, text),
            InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                arguments.iter().for_each(|arguments| self.arguments(arguments));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                self.arguments(arguments);
            }
        }
        text.push(UNKNOWN);
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        let named = arguments.named.iter().map(|argument| &argument.value);
        for argument in arguments.positional.iter().chain(named) {
            self.inline(argument, &mut String::new());
        }
    }
}

/// The names of a language's files.
pub(super) fn names(language: &str) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder(language))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn folder(language: &str) -> String {
    format!("src-tauri/locales/{language}")
}

fn text(language: &str, name: &str) -> String {
    fs::read_to_string(format!("{}/{name}", folder(language))).unwrap()
}

/// What Fluent cannot read, with its line.
pub(super) fn mistakes() -> Vec<String> {
    let mut found = Vec::new();
    for language in LANGUAGES {
        for name in names(language) {
            let text = text(language, &name);
            if let Err((_, errors)) = parser::parse(text.as_str()) {
                found.extend(errors.iter().map(|error| {
                    let line = text[..error.pos.start].lines().count().max(1);
                    format!("{language}/{name}, line {line}: {}", error.kind)
                }));
            }
        }
    }
    found
}

/// Every message of a language, in the order of its files.
pub(super) fn messages(language: &str) -> Vec<Message> {
    let mut found = Vec::new();
    for name in names(language) {
        let text = text(language, &name);
        let (Ok(file) | Err((file, _))) = parser::parse(text.as_str());
        for entry in file.body {
            let (id, value, attributes) = match entry {
                Entry::Message(it) => (it.id.name.to_owned(), it.value, it.attributes),
                Entry::Term(it) => (format!("-{}", it.id.name), Some(it.value), it.attributes),
                _ => continue,
            };
            found.extend(value.map(|value| Message::new(&name, id.clone(), &value)));
            found.extend(
                attributes
                    .iter()
                    .map(|part| Message::new(&name, format!("{id}.{}", part.id.name), &part.value)),
            );
        }
    }
    found
}
