import { expect, test } from 'vitest';

import type { Content, FileRead, Item } from '../../lib/bindings';
import { known, news, opened, unread, versions } from './groups';

const label = { id: 'base-headline', args: {} };
const item = (content: Content, current: string | null = null, known = false): Item => ({ label, content, language: null, current, known });
const field = (id: string): Content => ({ kind: 'field', field: id, value: 'a' });
const skill: Content = { kind: 'entry', entry: 'skills', values: { title: 'Caisse' }, others: [] };
const end = (id: number): Content => ({ kind: 'entryField', entry: 'experience', id, title: `E${id}`, field: 'end', value: '2019' });
const base = { fields: [], entries: ['experience', 'skills'].map((id) => ({ id, fields: [] })) };

test('what differs stands by the entry it is about, the profile first', () => {
  const items = [item(end(3), 'b'), item(field('headline'), 'b'), item(end(4), 'b'), item(end(3), 'c'), item(field('name'), 'a', true)];
  const found = versions(items).map(({ key, title, proposals }) => [key, title, proposals.map(({ index }) => index)]);
  expect(found).toEqual([['base', '', [1]], ['experience-3', 'E3', [0, 3]], ['experience-4', 'E4', [2]]]);
  expect(known(items).map(({ index }) => index)).toEqual([4]);
});

test('what is new stands by kind, in the order of the form; an unknown kind is not lost', () => {
  const patent: Content = { ...skill, entry: 'patents' };
  const items = [item(patent), item(skill), item(end(3)), item(field('headline')), item(field('summary'), 'b'), item(skill, null, true)];
  const found = news(items, base).map(({ kind, proposals }) => [kind, proposals.map(({ index }) => index)]);
  expect(found).toEqual([['base', [3]], ['experience', [2]], ['skills', [1]], ['patents', [0]]]);
});

test('the same reason in one file is said once, with its places', () => {
  const why = (id: string) => ({ id, args: {} });
  const skipped = [
    { file: 'a.csv', place: '4', why: why('empty') },
    { file: 'b.csv', place: '1', why: why('empty') },
    { file: 'a.csv', place: '9', why: why('empty') },
    { file: 'a.csv', place: '', why: why('date') },
  ];
  expect(unread(skipped)).toEqual([
    { file: 'a.csv', notes: [{ why: why('empty'), places: ['4', '9'] }, { why: why('date'), places: [] }] },
    { file: 'b.csv', notes: [{ why: why('empty'), places: ['1'] }] },
  ]);
});

test('a file that failed comes first, one that is never needed apart', () => {
  const file = (state: FileRead['state']): FileRead => ({ name: state, language: null, state, what: null, rows: 0, skipped: 0, why: null });
  const { told, left } = opened([file('left'), file('unknown'), file('read'), file('failed')]);
  expect(told.map(({ name }) => name)).toEqual(['failed', 'read', 'unknown']);
  expect(left).toHaveLength(1);
});
