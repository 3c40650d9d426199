// The length of a text as a network counts it, while it is typed: the same sums as the core's
// `text::count`. Both are held to `tests/data/counts.json`.
import type { FieldSpec, Unit } from './bindings';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const bytes = new TextEncoder();

/** How much of a limit `text` uses. `linkWeight` replaces the length of each link. */
export function count(text: string, unit: Unit = 'characters', linkWeight?: number): number {
  // Without a link to weigh there is no need to cut the text, which takes long where it is long.
  if (linkWeight === undefined && unit !== 'graphemes') return length(text, unit);
  let total = 0;
  for (const [, used] of steps(text, unit, linkWeight)) total = used;
  return total;
}

/** The UTF-16 unit where `text` goes over `max`, if it does: what follows would be cut. */
export function overFrom(
  text: string,
  max: number,
  unit: Unit = 'characters',
  linkWeight?: number,
): number | null {
  for (const [start, used] of steps(text, unit, linkWeight)) if (used > max) return start;
  return null;
}

export type Measure = {
  used: number;
  /** None where the network has not published it. */
  limit: number | null;
  unit: Unit;
  /** By how much it is too long. */
  over: number;
  /** Where what would be cut begins. */
  cut: number | null;
  /** Where 'see more' hides the rest. */
  fold: number | null;
};

/** Holds a text against the limits of a network's box: its length, and its bytes where they count. */
export function measure(text: string, spec: FieldSpec): Measure {
  const unit = spec.unit?.value ?? 'characters';
  const weight = spec.link_weight?.value;
  const limit = spec.max?.value ?? null;
  const fold = spec.fold ? overFrom(text, spec.fold.value, unit, weight) : null;
  const used = count(text, unit, weight);
  const most = spec.max_bytes?.value;
  if ((limit === null || used <= limit) && most !== undefined && count(text, 'bytes') > most) {
    const heavy = count(text, 'bytes');
    const cut = overFrom(text, most, 'bytes');
    return { used: heavy, limit: most, unit: 'bytes', over: heavy - most, cut, fold };
  }
  const over = limit === null ? 0 : Math.max(0, used - limit);
  const cut = limit === null ? null : overFrom(text, limit, unit, weight);
  return { used, limit, unit, over, cut, fold };
}

/** Each grapheme or link: the UTF-16 unit where it starts and the length used once it is counted. */
function* steps(text: string, unit: Unit, linkWeight?: number): Generator<[number, number]> {
  const ends = linkWeight === undefined ? new Map<number, number>() : links(text);
  let used = 0;
  let inside = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    if (index < inside) continue;
    const end = ends.get(index);
    if (end !== undefined) {
      inside = end;
      used += linkWeight ?? 0;
    } else {
      used += length(segment, unit);
    }
    yield [index, used];
  }
}

function length(text: string, unit: Unit): number {
  if (unit === 'graphemes') return 1;
  if (unit === 'bytes') return bytes.encode(text).length;
  return characters(text);
}

/** Characters, not UTF-16 units: half of a pair that stands alone counts as one. */
export function characters(text: string): number {
  let total = text.length;
  for (let at = 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0xdc00 || unit > 0xdfff) continue;
    const before = text.charCodeAt(at - 1);
    if (before >= 0xd800 && before <= 0xdbff) total -= 1;
  }
  return total;
}

// White space as Unicode has it, not as `\s` does: U+0085 is one, U+FEFF is not.
const WORD = /[^\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
const OPENING = /^[([«“"’']*/;
const CLOSING = /[.,;:!?…)\]»”"]*$/;

/** Where each link starts, and where it ends. */
function links(text: string): Map<number, number> {
  const found = new Map<number, number>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const before = OPENING.exec(word)?.[0].length ?? 0;
    const link = word.slice(before);
    if (!/^https?:\/\//.test(link)) continue;
    found.set(index + before, index + before + link.replace(CLOSING, '').length);
  }
  return found;
}
