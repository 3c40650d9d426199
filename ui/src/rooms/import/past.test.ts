import { expect, test } from 'vitest';

import type { PastImport } from '../../lib/bindings';
import { texts } from '../../lib/texts.svelte';
import { broughtBy, counted, sourceOf } from './past';

const past = (more: Partial<PastImport>): PastImport => ({
  id: 1, day: '2026-11-22', source: 'archive.zip', format: 'linkedin', items: 0, people: 0, ...more,
});

test('an earlier import says what it brought', () => {
  texts.use('en');
  expect(broughtBy(past({ items: 61, people: 1812 }))).toBe('61 texts, 1,812 connections');
  expect(broughtBy(past({ people: 1 }))).toBe('1 connection');
  expect(broughtBy(past({}))).toBe('no text');
  expect([sourceOf(past({})), sourceOf(past({ source: '' }))]).toEqual(['archive.zip', 'Pasted text']);
});

test('the same words are said once', () => {
  expect(counted(['Skill', 'Headline', 'Skill'])).toEqual([
    { text: 'Skill', times: 2 },
    { text: 'Headline', times: 1 },
  ]);
});
