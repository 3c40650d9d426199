// Words that the dictionary does not know, and what is written in their place.
import type { Finding } from '../../lib/bindings';

const SPELLING = 'spelling';

/** A word, and everywhere it stands in the text. */
export type Unknown = { word: string; spans: { start: number; end: number }[] };

export function unknownWords({ rule, evidence }: Finding): Unknown[] {
  const words: Unknown[] = [];
  if (rule !== SPELLING) return words;
  for (const one of evidence) {
    if (one.kind !== 'quote') continue;
    const { text: word, start, end } = one;
    const same = words.find((known) => known.word === word);
    if (same) same.spans.push({ start, end });
    else words.push({ word, spans: [{ start, end }] });
  }
  return words;
}

/** The text with another word in its place, wherever it still stands. */
export function replaced(text: string, { word, spans }: Unknown, by: string): string {
  const last = [...spans].sort((a, b) => b.start - a.start);
  return last.reduce(
    (now, { start, end }) =>
      now.slice(start, end) === word ? now.slice(0, start) + by + now.slice(end) : now,
    text,
  );
}
