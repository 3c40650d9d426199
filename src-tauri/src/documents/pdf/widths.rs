//! The one thing that was seen to keep a damaged PDF from ever being read: a font that gives widths
//! for billions of letters. It is looked for before the pages are drawn.
use hayro_syntax::{
    Pdf,
    object::{
        Array, Dict, Object,
        dict::keys::{W, W2},
    },
};

/// Letters in all fonts together; a large one has 65,536.
const MOST: i64 = 4_000_000;

pub(super) fn are_possible(pdf: &Pdf) -> bool {
    pdf.objects().into_iter().map(|object| letters(&object)).fold(0, i64::saturating_add) <= MOST
}

/// How many letters the object's fonts give widths for.
fn letters(object: &Object) -> i64 {
    match object {
        Object::Dict(dict) => of_font(dict).saturating_add(inside(dict.data())),
        Object::Stream(stream) => inside(stream.dict().data()),
        Object::Array(array) => inside(array.data()),
        _ => 0,
    }
}

fn of_font(font: &Dict) -> i64 {
    let lists = [W, W2].into_iter().filter_map(|key| font.get::<Array>(key));
    let numbers = lists.map(|list| {
        ranges(list.iter::<Object>().map(|item| match item {
            Object::Number(number) => Some(number.as_i64()),
            _ => None,
        }))
    });
    numbers.fold(0, i64::saturating_add)
}

/// The same in what is written inside the object, as a font within the list of fonts.
fn inside(written: &[u8]) -> i64 {
    let lists = written.windows(2).enumerate().filter(|(_, name)| *name == b"/W");
    let sums = lists.filter_map(|(at, _)| {
        let rest = written[at + 2..].trim_ascii_start();
        let list = rest.strip_prefix(b"2").unwrap_or(rest).trim_ascii_start().strip_prefix(b"[")?;
        let end = list.iter().position(|byte| b"/>".contains(byte)).unwrap_or(list.len());
        let parts = list[..end].split(|byte| byte.is_ascii_whitespace());
        let parts = parts.filter(|part| !part.is_empty());
        Some(ranges(parts.map(|part| std::str::from_utf8(part).ok()?.parse().ok())))
    });
    sums.fold(0, i64::saturating_add)
}

/// The distances between numbers that follow one another: from the first letter to the last.
fn ranges(numbers: impl Iterator<Item = Option<i64>>) -> i64 {
    let mut before = None;
    let mut sum: i64 = 0;
    for number in numbers {
        if let (Some(first), Some(last)) = (before, number) {
            sum = sum.saturating_add(i64::max(last.saturating_sub(first), 0));
        }
        before = number.map(|number| number.clamp(0, i64::from(u32::MAX)));
    }
    sum
}
