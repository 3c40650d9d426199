//! The one thing that was seen to keep a damaged PDF from ever being read: a font that gives widths
//! for billions of letters. It is looked for before the pages are drawn.
use hayro_syntax::{
    Pdf,
    object::{
        Array, Dict, MaybeRef, Object,
        dict::keys::{W, W2},
    },
};

/// Letters in all fonts together; a large one has 65,536.
const MOST: i64 = 4_000_000;
/// Objects inside one another.
const DEEP: u32 = 16;

pub(super) fn are_possible(pdf: &Pdf) -> bool {
    pdf.objects().into_iter().map(|object| letters(&object, 0)).fold(0, i64::saturating_add) <= MOST
}

/// How many letters the object's fonts give widths for.
fn letters(object: &Object, depth: u32) -> i64 {
    let within: Vec<i64> = match object {
        _ if depth > DEEP => return 0,
        Object::Dict(dict) => in_dict(dict, depth),
        Object::Stream(stream) => in_dict(stream.dict(), depth),
        Object::Array(array) => array.raw_iter().map(|item| direct(&item, depth)).collect(),
        _ => return 0,
    };
    within.into_iter().fold(0, i64::saturating_add)
}

fn in_dict(dict: &Dict, depth: u32) -> Vec<i64> {
    let ranges = [W, W2].into_iter().filter_map(|key| dict.get::<Array>(key)).map(|it| ranges(&it));
    ranges.chain(dict.entries().map(|(_, item)| direct(&item, depth))).collect()
}

/// What is elsewhere is looked at there.
fn direct(item: &MaybeRef<Object>, depth: u32) -> i64 {
    match item {
        MaybeRef::NotRef(object) => letters(object, depth + 1),
        MaybeRef::Ref(_) => 0,
    }
}

/// The distances between numbers that follow one another: from the first letter to the last.
fn ranges(array: &Array) -> i64 {
    let mut before: Option<i64> = None;
    let mut sum: i64 = 0;
    for item in array.iter::<Object>() {
        let number = match item {
            Object::Number(number) => Some(number.as_i64()),
            _ => None,
        };
        if let (Some(first), Some(last)) = (before, number) {
            sum = sum.saturating_add(last.saturating_sub(first).max(0));
        }
        before = number;
    }
    sum
}
