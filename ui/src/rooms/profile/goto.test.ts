import { expect, test } from 'vitest';

import type { Base, Finding, Network, Place } from '../../lib/bindings';
import { destination } from './goto';

const base: Base = {
  fields: [{ id: 'headline' }, { id: 'name', joins: ['first_name', 'last_name'] }],
  entries: [{ id: 'skills', fields: [{ id: 'title' }] }],
};
const network = {
  id: 'malt',
  fields: [
    { id: 'title', part: 'form', role: 'headline' },
    { id: 'shown_name', part: 'form', role: 'name' },
    { id: 'skill', part: 'entry', entry: 'skills', role: 'title' },
  ],
} as Network;
const finding = (place: Partial<Place> | null, rule = 'field-too-long') => ({ rule, place }) as Finding;
const to = (found: Finding, tab: string) => {
  const there = destination(found, network, base, tab);
  return there && `${there.owner} ${there.box}`;
};

test('a text of the base is mended in the tab that is open', () => {
  const inherited = finding({ owner: 'base', field: 'headline', shown_in: 'title' });
  expect(to(inherited, 'malt')).toBe('malt field-malt-title');
  expect(to(inherited, 'base')).toBe('base field-base-headline');
});

test('a network’s own text is mended in its tab', () => {
  expect(to(finding({ owner: 'malt', field: 'title', shown_in: 'title' }), 'base')).toBe('malt field-malt-title');
});

test('joined fields have a box in the network’s tab only', () => {
  expect(to(finding({ owner: 'base', field: 'name', shown_in: 'shown_name' }), 'base')).toBe('malt field-malt-shown_name');
});

test('entries are mended in the base', () => {
  expect(to(finding({ owner: 'entry-4', field: 'title', shown_in: 'skill' }), 'malt')).toBe('base field-entry-4-title');
  expect(to(finding({ owner: 'base', field: 'skills', shown_in: 'skill' }), 'malt')).toBe('base entries-skills');
});

test('what has no place has nowhere to go, but for a photo', () => {
  expect(to(finding(null), 'malt')).toBeNull();
  expect(to(finding(null, 'photo-missing'), 'malt')).toBe('malt photo-box');
});
