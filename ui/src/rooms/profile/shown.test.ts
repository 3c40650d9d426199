import { expect, test } from 'vitest';

import type { Base, Dossier, FieldSpec, Network } from '../../lib/bindings';
import { baseText, entryRows, inRows, kindsTaken, labelOf, shown, specFor } from './shown';

const base: Base = {
  fields: [
    { id: 'first_name' }, { id: 'last_name' },
    { id: 'name', joins: ['first_name', 'last_name'] }, { id: 'headline' },
  ],
  entries: [{ id: 'skills', fields: [{ id: 'title' }] }],
};
const text = (owner: string, field: string, value: string, language: 'fr' | 'en' | null = 'fr') =>
  ({ owner, field, value, language });
const dossier = {
  profile: {
    texts: [
      text('base', 'first_name', 'Claire', null), text('base', 'last_name', 'Delmas', null),
      text('base', 'headline', 'Conseil'), text('base', 'headline', 'Advice', 'en'),
      text('linkedin', 'headline', ''), text('entry-2', 'title', 'Vente'),
      text('entry-3', 'title', ' '), text('entry-1', 'title', 'Caisse'),
    ],
    entries: [2, 3, 1].map((id) => ({ id, kind: 'skills' })),
    pictures: [], shown: [],
  },
} as unknown as Dossier;
const spec = (id: string, role?: string): FieldSpec => ({ id, part: 'form', role: role ?? null });

test('a box shows the base until it has its own text', () => {
  expect(shown(dossier, base, 'malt', spec('title', 'headline'), 'fr')).toEqual({ text: 'Conseil', own: false });
  expect(shown(dossier, base, 'malt', spec('title', 'headline'), 'en').text).toBe('Advice');
  expect(shown(dossier, base, 'linkedin', spec('headline', 'headline'), 'fr')).toEqual({ text: '', own: true });
  expect(shown(dossier, base, 'malt', spec('siret'), 'fr')).toEqual({ text: '', own: false });
});

test('the base joins fields, and the titles of entries in their order', () => {
  expect(baseText(dossier, base, 'name', 'en')).toBe('Claire Delmas');
  expect(baseText(dossier, base, 'skills', 'fr')).toBe('Vente, Caisse');
  expect(baseText(dossier, base, 'skills', 'en')).toBe('');
});

test('joined fields stand side by side', () => {
  const fields = base.fields.filter((field) => !field.joins);
  expect(inRows(fields, base, (field) => field.id).map((row) => row.length)).toEqual([2, 1]);
});

test('a network names its fields, and the user’s own networks those of the base', () => {
  const known = { id: 'x', fields: [{ id: 'skill', part: 'entry', entry: 'skills', role: 'title' }] } as Network;
  expect(labelOf(known, spec('bio', 'summary'))).toBe('field-x-bio');
  expect(labelOf({ ...known, name: 'Le club' }, spec('summary', 'summary'))).toBe('base-summary');
  expect(kindsTaken(known)).toEqual(['skills']);
  expect(specFor(known, 'title', 'skills')?.id).toBe('skill');
  expect(specFor(known, 'title')).toBeUndefined();
});

test('short fields of an entry go two by two, dates apart from texts', () => {
  const date = { same_in_all_languages: true };
  const fields = [
    { id: 'title' }, { id: 'organisation' }, { id: 'place' }, { id: 'start', ...date }, { id: 'end', ...date },
    { id: 'description', shape: 'text' as const },
  ];
  const rows = entryRows(fields);
  expect(rows.map((row) => row.map((field) => field.id).join(' '))).toEqual([
    'title organisation', 'place', 'start end', 'description',
  ]);
});
