import { expect, test } from 'vitest';

import type { Finding } from '../../lib/bindings';
import { stands } from './stands';

const at = (owner: string, field: string, shown_in: string) =>
  ({ network: 'malt', place: { owner, field, shown_in, label: { id: 'l', args: {} } } }) as Finding;

test('a text of the base stands in its own box and in that of the network', () => {
  const headline = at('base', 'headline', 'title');
  expect(stands(headline, 'base', 'headline')).toBe(true);
  expect(stands(headline, 'malt', 'title')).toBe(true);
  expect(stands(headline, 'linkedin', 'title')).toBe(false);
  expect(stands(headline, 'malt', 'headline')).toBe(false);
});

test('an entry has a box in the base only', () => {
  const title = at('entry-4', 'title', 'title');
  expect(stands(title, 'entry-4', 'title')).toBe(true);
  expect(stands(title, 'entry-5', 'title')).toBe(false);
  expect(stands(title, 'malt', 'title')).toBe(false);
});

test('a network’s own text stands in its box alone', () => {
  expect(stands(at('malt', 'title', 'title'), 'malt', 'title')).toBe(true);
  expect(stands(at('malt', 'title', 'title'), 'base', 'title')).toBe(false);
  expect(stands({ place: null } as Finding, 'base', 'title')).toBe(false);
});
