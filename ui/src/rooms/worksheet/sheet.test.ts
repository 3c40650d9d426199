import { expect, test } from 'vitest';

import { Sheet } from './sheet.svelte';

test('a workshop is shown by its first sheet and written whole', () => {
  const sheet = new Sheet('fr', 'letter');
  expect(sheet.asked).toEqual({ paper: 'letter', large: false, names: [] });
  sheet.typed = 'Claire Delmas\nPaul Marchand';
  expect(sheet.asked.names).toEqual(['Claire Delmas', 'Paul Marchand']);
  expect(sheet.shown.names).toEqual(['Claire Delmas']);
});

test('a sheet filled from a plan is for its owner alone', () => {
  const sheet = new Sheet('fr', 'a4');
  sheet.typed = 'Claire Delmas';
  sheet.filled = true;
  expect(sheet.asked.names).toEqual([]);
  sheet.filled = false;
  expect(sheet.asked.names).toEqual(['Claire Delmas']);
});

test('two hundred names at most', () => {
  const sheet = new Sheet('fr', 'a4');
  sheet.typed = Array.from({ length: 203 }, (_, at) => `Personne ${at}`).join('\n');
  expect(sheet.over).toBe(3);
});
