import { expect, test } from 'vitest';

import type { Content, Import, Item } from '../../lib/bindings';
import { Choice } from './choice.svelte';

const label = { id: 'base-headline', args: {} };
const field: Content = { kind: 'field', field: 'headline', value: 'Conseil' };
const entry: Content = { kind: 'entry', entry: 'skills', values: { title: 'Caisse' }, others: [] };
const item = (content: Content, current: string | null, known: boolean): Item => ({ label, content, language: 'fr', current, known });
const items = [item(field, 'Autre', false), item(entry, null, false), item(entry, null, true), item(field, null, false)];

function made(changes: Partial<Import> = {}): Choice {
  return new Choice({
    format: 'linkedin', source: 'a.zip', name: null, language: 'fr', languages: ['fr'], says_language: true,
    files: [], items, people: null, tallies: [], matching: null, skipped: [], ...changes,
  });
}
const people = { read: 10, added: 6, changed: 2, known: 2, gone: 0, changes: [], sample: [] };
const indexes = (choice: Choice) => choice.taken().map(({ index }) => index);

test('to begin with, what is new is taken and what the dossier says is kept', () => {
  expect(indexes(made())).toEqual([1, 3]);
});

test('all new takes the versions of the file, all mine keeps the dossier’s; what is new is left alone', () => {
  const choice = made();
  choice.tick(3, false);
  choice.versions('new');
  expect(indexes(choice)).toEqual([0, 1]);
  choice.versions('mine');
  expect(indexes(choice)).toEqual([1]);
});

test('what is counted is what is taken', () => {
  const choice = made({ people });
  expect([choice.items, choice.people, choice.count]).toEqual([2, 8, 10]);
  choice.added = false;
  choice.tickAll([1, 3], false);
  expect([choice.items, choice.people, choice.count]).toEqual([0, 2, 2]);
  expect(choice.peopleTaken()).toEqual({ added: false, changed: true });
  expect(made().peopleTaken()).toEqual({ added: false, changed: false });
});

test('only what was changed is sent, and it can be taken back', () => {
  const choice = made();
  choice.tick(1, false);
  choice.correct(1, 'title', 'Caisse connectée');
  choice.correct(3, 'headline', 'Conseil');
  expect(choice.taken()).toEqual([{ index: 1, values: { title: 'Caisse connectée' } }, { index: 3, values: {} }]);
  expect([choice.isCorrected(1), choice.isCorrected(3)]).toEqual([true, false]);
  choice.restore(1);
  expect(choice.values(1)).toEqual({ title: 'Caisse' });
});

test('a file without a row is empty; one that says nothing new offers nothing', () => {
  expect(made({ items: [] }).isEmpty).toBe(true);
  expect(made({ items: [], people: { ...people, read: 0 } }).isEmpty).toBe(true);
  expect(made({ items: [], people }).isEmpty).toBe(false);
  expect(made({ items: [items[2]!] }).offers).toBe(false);
  expect(made({ items: [items[2]!], people }).offers).toBe(true);
});
