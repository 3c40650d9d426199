import { beforeEach, expect, test } from 'vitest';

import type { BaseField, EntryKind } from '../../lib/bindings';
import { unfolded } from './unfolded.svelte';

const fields: BaseField[] = [{ id: 'title' }, { id: 'grade', rare: true }, { id: 'link', rare: true }];
const ids = (texts: Record<string, string>) =>
  unfolded.fields('entry-3', fields, (field) => texts[field] ?? '').map(({ id }) => id);

beforeEach(() => unfolded.clear());

test('a rare field shows when it holds a text, or is asked for', () => {
  expect(ids({})).toEqual(['title']);
  expect(ids({ grade: ' ', link: 'https://x.fr' })).toEqual(['title', 'link']);
  expect(unfolded.foldable('entry-3', fields, () => '')).toBe(true);
  expect(unfolded.foldable('entry-3', fields, () => 'x')).toBe(false);
  unfolded.add('field-entry-3-grade');
  expect(ids({})).toEqual(['title', 'grade']);
  unfolded.toggle('entry-3');
  expect(ids({})).toEqual(['title', 'grade', 'link']);
  expect(unfolded.fields('entry-4', fields, () => '')).toHaveLength(1);
  unfolded.toggle('entry-3');
  expect(ids({})).toEqual(['title', 'grade']);
});

test('a kind that is not usual shows once it has an entry', () => {
  const kinds = ['skills', 'awards', 'interests'].map((id): EntryKind => ({ id, fields: [] }));
  const shown = (used: string[]) => unfolded.kinds(kinds, (kind) => used.includes(kind)).map(({ id }) => id);
  expect(shown([])).toEqual(['skills']);
  expect(shown(['interests'])).toEqual(['skills', 'interests']);
  unfolded.add('entries-awards');
  expect(shown([])).toEqual(['skills', 'awards']);
});
