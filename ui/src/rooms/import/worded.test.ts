import { expect, test } from 'vitest';

import type { Content } from '../../lib/bindings';
import { fieldsOf, tight, worded } from './worded';

const fields = [{ id: 'title' }, { id: 'organisation' }, { id: 'start' }, { id: 'end' }, { id: 'link', rare: true }, { id: 'description' }];
const base = { fields: [{ id: 'headline' }], entries: [{ id: 'experience', fields }, { id: 'skills', fields: [{ id: 'title' }] }] };
const entry = (values: { [field in string]: string }): Content => ({ kind: 'entry', entry: 'experience', values, others: [] });
const read = (content: Content) => worded(content, content.kind === 'entry' ? content.values : { [content.field]: content.value }, base);

test('an entry reads by its title, in the order of its form, long values below', () => {
  const job = entry({ start: '2019-06', description: 'a\n\nb', organisation: 'Le Tour', title: 'Libraire', end: '2021' });
  expect(read(job)).toEqual({ title: 'Libraire', rest: 'Le Tour, juin 2019 – 2021', body: 'a\nb' });
  expect(read(entry({ title: 'Libraire', end: '2021' })).rest).toBe('2021');
  expect(read(entry({ title: 'Libraire', start: '2021' })).rest).toBe('2021');
});

test('a field reads as it is, a date in words', () => {
  expect(read({ kind: 'field', field: 'headline', value: ' Conseil ' })).toEqual({ title: '', rest: '', body: 'Conseil' });
  expect(read({ kind: 'entryField', entry: 'experience', id: 3, title: '', field: 'end', value: '2019-06' }).body).toBe('juin 2019');
});

test('short lines of one language are set in columns', () => {
  const skill = (title: string): Content => ({ kind: 'entry', entry: 'skills', values: { title }, others: [] });
  expect(tight([skill('Caisse'), skill('Vente en ligne')], base)).toBe(true);
  expect(tight([skill('Caisse'), skill('x'.repeat(60))], base)).toBe(false);
  expect(tight([{ ...skill('Caisse'), others: [{ language: 'en', values: { title: 'Till' } }] } as Content], base)).toBe(false);
});

test('what is corrected: the usual fields, the rare ones that hold something, those the form has not', () => {
  expect(fieldsOf(entry({ title: 'a' }), base).map(({ id }) => id)).toEqual(['title', 'organisation', 'start', 'end', 'description']);
  expect(fieldsOf(entry({ link: 'b', note: 'c' }), base).map(({ id }) => id)).toEqual(['title', 'organisation', 'start', 'end', 'link', 'description', 'note']);
});
