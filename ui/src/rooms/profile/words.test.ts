import { expect, test } from 'vitest';

import type { Finding } from '../../lib/bindings';
import { replaced, unknownWords } from './words';

const text = 'Un mott et un autre mott, puis numerique.';
const quote = (word: string, start: number) => ({ kind: 'quote', text: word, start, end: start + word.length });
const finding = (rule: string) =>
  ({ rule, evidence: [quote('mott', 3), quote('mott', 20), quote('numerique', 31)] }) as Finding;

test('a word stands once, with all its places', () => {
  expect(unknownWords(finding('spelling')).map(({ word, spans }) => [word, spans.length])).toEqual([['mott', 2], ['numerique', 1]]);
  expect(unknownWords(finding('buzzwords'))).toEqual([]);
});

test('it is replaced wherever it still stands', () => {
  const [mott, numerique] = unknownWords(finding('spelling'));
  expect(replaced(text, mott!, 'mot')).toBe('Un mot et un autre mot, puis numerique.');
  expect(replaced(text, numerique!, 'numérique')).toBe('Un mott et un autre mott, puis numérique.');
  expect(replaced(`Deux ${text}`, mott!, 'mot')).toBe(`Deux ${text}`);
});
