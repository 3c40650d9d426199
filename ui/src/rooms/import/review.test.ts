import { expect, test } from 'vitest';

import type { Content, Item } from '../../lib/bindings';
import { proposals, ticked, worded } from './review';

const label = { id: 'base-headline', args: {} };
const field: Content = { kind: 'field', field: 'headline', value: 'Conseil' };
const entry: Content = {
  kind: 'entry',
  entry: 'experience',
  values: { start: '2019', title: 'Libraire', organisation: 'Le Tour', description: 'a\nb', end: ' ' },
};
const item = (content: Content, current: string | null, known: boolean): Item => ({ label, content, current, known });

test('only what is new is ticked', () => {
  const items = [item(field, null, false), item(field, 'Autre', false), item(entry, null, true), item(entry, null, false)];
  expect(ticked(items)).toEqual([0, 3]);
  const read = { name: null, language: 'fr' as const, items, skipped: [] };
  expect(proposals(read, 'entry').map(({ index }) => index)).toEqual([2, 3]);
});

test('an entry reads in the order of its form, long values below', () => {
  const fields = ['title', 'organisation', 'start', 'end', 'description'].map((id) => ({ id }));
  const base = { fields: [], entries: [{ id: 'experience', fields }] };
  expect(worded(entry, base)).toEqual({ head: 'Libraire, Le Tour, 2019', body: 'a\nb' });
  expect(worded(field, base)).toEqual({ head: '', body: 'Conseil' });
});
