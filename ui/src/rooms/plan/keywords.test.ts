import { expect, test } from 'vitest';

import { readKeywords, writeKeywords } from './keywords';

test('words are kept one by one, each once', () => {
  expect(readKeywords('click  and collect, caisse ;caisse,, ')).toEqual(['click and collect', 'caisse']);
  expect(readKeywords('')).toEqual([]);
});

test('what is written is read again the same', () => {
  const words = ['vente en ligne', 'fidélisation'];
  expect(readKeywords(writeKeywords(words))).toEqual(words);
});
