//! A name in one line, taken apart into first and last name.

/// Words that open a family name: 'Claire Le Goff', 'Ludwig van Beethoven', 'Ana da Silva'.
const PARTICLES: [&str; 27] = [
    "al", "ben", "bin", "da", "das", "de", "del", "della", "den", "der", "des", "di", "do", "dos",
    "du", "el", "ibn", "la", "las", "le", "les", "los", "ten", "ter", "van", "von", "zu",
];

/// Words that close one.
const SUFFIXES: [&str; 6] = ["jr", "sr", "ii", "iii", "iv", "fils"];

/// The comma or the capitals say which is which ('Le Goff, Claire', 'LE GOFF Claire'); else a
/// particle opens the family name; else it is the last word. A single word is a first name.
pub(crate) fn split(name: &str) -> (String, String) {
    if let Some((last, first)) = name.split_once(',')
        && !is_suffix(first.trim())
        && !first.trim().is_empty()
    {
        return (joined(&words(first)), joined(&words(last)));
    }
    let words = words(name);
    let capitals = words.iter().filter(|word| is_capitals(word)).count();
    if capitals > 0 && capitals < words.len() {
        if words[words.len() - capitals..].iter().all(|word| is_capitals(word)) {
            let (first, last) = words.split_at(words.len() - capitals);
            return (joined(first), joined(last));
        }
        if words[..capitals].iter().all(|word| is_capitals(word)) {
            let (last, first) = words.split_at(capitals);
            return (joined(first), joined(last));
        }
    }
    let mut from = words.len().saturating_sub(1);
    if from > 1 && is_suffix(words[from]) {
        from -= 1;
    }
    let particle = (1..from).find(|at| is_particle(words[*at]));
    let (first, last) = words.split_at(particle.unwrap_or(from.max(1)).min(words.len()));
    (joined(first), joined(last))
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

fn joined(words: &[&str]) -> String {
    words.join(" ")
}

/// 'DUPONT', but neither an initial ('J.') nor a number of a line ('III').
fn is_capitals(word: &str) -> bool {
    word.chars().filter(|c| c.is_uppercase()).count() > 1
        && !word.chars().any(char::is_lowercase)
        && !is_suffix(word)
        && !word.contains('.')
}

fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word.to_lowercase().as_str())
}

fn is_suffix(word: &str) -> bool {
    SUFFIXES.contains(&word.trim_end_matches('.').to_lowercase().as_str())
}
