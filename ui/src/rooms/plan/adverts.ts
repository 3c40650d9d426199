// The words of an advert beside what the person's texts say, and beside what their targets search.
import type { Advert, AdvertMatch, Message, Target } from '../../lib/bindings';

export type Word = {
  text: string;
  times: number;
  /** Where the person's texts say it. */
  found: Message | null;
};

export type Sorted = { missing: Word[]; found: Word[]; refused: string[] };

/** What is left of an advert's words, in its order: the weightiest first. */
export function sorted(advert: Advert, matches: readonly AdvertMatch[]): Sorted {
  const places = matches.find((match) => match.advert === advert.id)?.found_in ?? [];
  const words = advert.words.map((word, at) => ({ ...word, found: places[at] ?? null }));
  const left = words.filter((word) => !advert.refused.includes(word.text));
  return {
    missing: left.filter((word) => !word.found),
    found: left.filter((word) => word.found),
    refused: words.filter((word) => !left.includes(word)).map((word) => word.text),
  };
}

/** The same word, whatever its capitals and its apostrophe. */
function plain(word: string): string {
  return word.normalize('NFC').replaceAll('’', "'").trim().replace(/\s+/g, ' ').toLocaleLowerCase();
}

export function holds(keywords: readonly string[], word: string): boolean {
  return keywords.some((keyword) => plain(keyword) === plain(word));
}

/** The targets that search the word already. */
export function searching(targets: readonly Target[], word: string): Target[] {
  return targets.filter((target) => holds(target.keywords, word));
}

/** The keywords with one more, unless it is among them. */
export function withKeyword(keywords: readonly string[], word: string): string[] {
  return holds(keywords, word) ? [...keywords] : [...keywords, word];
}

/** The place of the target in the list: the first where it is not, or no longer, there. */
export function placeOf(targets: readonly Target[], id: number | null): number {
  return Math.max(0, targets.findIndex((target) => target.id === id));
}

/** The name of a file, without its folders. */
export function fileName(path: string): string {
  return path.replace(/^.*[\\/]/, '');
}
