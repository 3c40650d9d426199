import { expect, test } from 'vitest';

import type { Finding } from '../../lib/bindings';
import { marksAt, quoted, shifted, spans, stretches, wordsBefore, type Span } from './proof';

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
    { start: 0, end: 4, level: 'polish' as const, key: 'a' },
    { start: 2, end: 6, level: 'blocker' as const, key: 'b' },
  ];
  const found = stretches('abcdefgh', marks, 7);
  expect(found.map((one) => one.text).join('')).toBe('abcdefgh');
  expect(found.map(({ text, level, fold }) => [text, level, fold])).toEqual([
    ['ab', 'polish', false], ['cd', 'blocker', false], ['ef', 'blocker', false], ['g', null, false], ['h', null, true],
  ]);
  expect(stretches('', [], null)).toEqual([]);
});

const mark = (start: number, end: number, level: Span['level'] = 'important', key = 'a'): Span =>
  ({ start, end, level, key });
/** Each mark's words, once the text has become another. */
const words = (before: string, now: string, ...marks: Span[]) =>
  shifted(marks, before, now).map(({ start, end }) => now.slice(start, end));

test('many marks over one another are cut once each', () => {
  const marks = Array.from({ length: 2000 }, (_, n) => mark(n * 40, n * 40 + 60, n % 3 ? 'polish' : 'blocker'));
  const text = 'abcdefghij'.repeat(10_000);
  const cut = stretches(text, marks, 50_000);
  expect(cut.map((one) => one.text).join('')).toBe(text);
  expect(cut.slice(0, 4).map(({ text: { length }, level }) => [length, level])).toEqual([
    [40, 'blocker'], [20, 'blocker'], [20, 'polish'], [20, 'polish'],
  ]);
});

test('the marks of a word move with it while one writes elsewhere', () => {
  const text = 'Experte passionnée en vente';
  const marks = [mark(0, 7), mark(22, 27)];
  expect(words(text, 'Experte très passionnée en vente', ...marks)).toEqual(['Experte', 'vente']);
  expect(words(text, 'Une Experte passionnée en vente', ...marks)).toEqual(['Experte', 'vente']);
  expect(words(text, 'Experte vente', ...marks)).toEqual(['Experte', 'vente']);
  expect(words(text, text, ...marks)).toEqual(['Experte', 'vente']);
  expect(words(text, '', ...marks)).toEqual([]);
});

test('a mark grows and shrinks with the word that is written in', () => {
  expect(words('un mott juste', 'un mot juste', mark(3, 7))).toEqual(['mot']);
  expect(words('un mo juste', 'un mot juste', mark(3, 5))).toEqual(['mo']);
  expect(words('un mt juste', 'un mot juste', mark(3, 5))).toEqual(['mot']);
  expect(words('un mot juste', 'un juste', mark(3, 6))).toEqual([]);
  expect(words('un mot juste', 'un mXste', mark(3, 6), mark(7, 12))).toEqual(['m', 'ste']);
  expect(words('un mot', 'remplacé', mark(3, 6))).toEqual([]);
});

test('the caret, or all that is selected, stands in the marks that hold it', () => {
  const marks = [mark(0, 10, 'polish', 'fine'), mark(4, 8, 'blocker', 'block')];
  const keys = (start: number, end = start) => marksAt(marks, start, end).map(({ key }) => key);
  expect(keys(5)).toEqual(['block', 'fine']);
  expect(keys(8)).toEqual(['block', 'fine']);
  expect(keys(9)).toEqual(['fine']);
  expect(keys(4, 8)).toEqual(['block', 'fine']);
  expect(keys(2, 8)).toEqual(['fine']);
  expect(keys(0, 11)).toEqual([]);
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
