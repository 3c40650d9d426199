import { expect, test } from 'vitest';

import type { Base } from '../../lib/bindings';
import { taking, type Version } from './versions';

const base: Base = {
  fields: [{ id: 'headline' }, { id: 'name', joins: ['first_name', 'last_name'] }],
  entries: [{ id: 'skills', fields: [{ id: 'title' }] }],
};
const version = (owner: string, field: string, text: string): Version =>
  ({ kind: 'version', text, on: { id: 'on', args: {} }, place: { owner, field, shown_in: field, label: { id: 'l', args: {} } } });

test('a network that gives up its own text shows the base again', () => {
  const [common, own] = [version('base', 'headline', 'Libraire'), version('malt', 'title', 'Consultante')];
  expect(taking(common, [common, own], base)).toEqual([{ owner: 'malt', field: 'title', value: null }]);
  expect(taking(own, [common, own], base)).toEqual([{ owner: 'base', field: 'headline', value: 'Consultante' }]);
});

test('between two networks the text itself is taken', () => {
  const [here, there] = [version('linkedin', 'headline', 'A'), version('malt', 'title', 'B')];
  expect(taking(here, [here, there], base)).toEqual([{ owner: 'malt', field: 'title', value: 'A' }]);
});

test('a headline never takes the place of what an entry says, nor the other way round', () => {
  const headline = version('malt', 'title', 'Consultante chez Agence Lune');
  const employer = version('entry-3', 'organisation', 'Delmas Conseil');
  expect(taking(headline, [headline, employer], base)).toBeNull();
  expect(taking(employer, [headline, employer], base)).toBeNull();
});

test('what is joined from other fields cannot be written', () => {
  const [joined, own] = [version('base', 'name', 'Claire Delmas'), version('malt', 'shown_name', 'Claire D.')];
  expect(taking(own, [joined, own], base)).toBeNull();
  expect(taking(joined, [joined, own], base)).toEqual([{ owner: 'malt', field: 'shown_name', value: null }]);
  const skills = version('base', 'skills', 'Vente');
  expect(taking(own, [skills, own], base)).toBeNull();
  expect(taking(own, [own, version('x', 'y', own.text)], base)).toBeNull();
});
