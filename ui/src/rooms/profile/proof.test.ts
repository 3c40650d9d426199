import { expect, test } from 'vitest';

import type { Finding } from '../../lib/bindings';
import { quoted, spans, stretches, wordsBefore } from './proof';

test('quotes that no longer stand in the text are left out', () => {
  const finding = (level: string, ...quotes: [string, number][]) =>
    ({ level, evidence: quotes.map(([text, start]) => ({ kind: 'quote', text, start, end: start + text.length })) }) as Finding;
  expect(spans('Experte du 👋 commerce', [finding('important', ['Experte', 0], ['ventes', 8]), finding('blocker', ['commerce', 14])]))
    .toEqual([{ start: 0, end: 7, level: 'important' }, { start: 14, end: 22, level: 'blocker' }]);
});

test('a quote that is cut short stands for its whole span', () => {
  const quote = { kind: 'quote', text: 'un deux…', start: 2, end: 17 };
  const finding = { level: 'blocker', evidence: [quote] } as Finding;
  expect(spans('a un\n\ndeux trois', [finding])).toEqual([{ start: 2, end: 17, level: 'blocker' }]);
  expect(spans('a un\n\ntrois deux', [finding])).toEqual([]);
});

test('the stretches hold the whole text, the gravest mark and the fold', () => {
  const marks = [
    { start: 0, end: 4, level: 'polish' as const },
    { start: 2, end: 6, level: 'blocker' as const },
  ];
  const found = stretches('abcdefgh', marks, 7);
  expect(found.map((one) => one.text).join('')).toBe('abcdefgh');
  expect(found.map(({ text, level, fold }) => [text, level, fold])).toEqual([
    ['ab', 'polish', false], ['cd', 'blocker', false], ['ef', 'blocker', false], ['g', null, false], ['h', null, true],
  ]);
  expect(stretches('', [], null)).toEqual([]);
});

test('long quotes keep both ends, and flow on one line', () => {
  expect(quoted('un\n\ndeux')).toBe('un deux');
  const long = quoted(`début ${'x'.repeat(300)} fin`, 40);
  expect(long).toMatch(/^début .* … .* fin$/);
  expect(long.length).toBeLessThanOrEqual(40);
});

test('the words before the fold are whole', () => {
  expect(wordsBefore('Je sais ce que valent une heure de boutique et un samedi', 43, 20)).toBe('…heure de boutique');
  expect(wordsBefore('court', 3)).toBe('cou');
});
