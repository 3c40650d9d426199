import { expect, test } from 'vitest';

import type { Contents, ExportAsked, Format, Report, Table } from '../../lib/bindings';
import { has } from '../../lib/texts.svelte';
import { KINDS } from './formats';
import { blocking, signsOf, wordOf } from './what';

const none: Contents = { plan: false, actions: false, profiles: false, kits: false, checklists: false, contact: false, notes: false };
const asked = (format: Format, contents: Partial<Contents> = {}, table: Table = 'plan'): ExportAsked =>
  ({ format, contents: { ...none, ...contents }, paper: 'a4', archive: false, table });

test('a name says what the file holds', () => {
  expect(wordOf(asked('pdf', { plan: true, kits: true }))).toBe('plan');
  expect(wordOf(asked('docx', { profiles: true, contact: true }))).toBe('profile');
  expect(wordOf(asked('docx', { kits: true }))).toBe('kits');
  expect(wordOf(asked('text', { actions: true }))).toBe('actions');
  expect(wordOf(asked('html', { contact: true }))).toBe('document');
  expect(wordOf(asked('csv', {}, 'connections'))).toBe('connections');
  expect(wordOf(asked('json-resume', { plan: true }))).toBe('json-resume');
});

test('each of these is a word', () => {
  const formats = Object.values(KINDS).flat().filter((format) => format !== 'csv');
  const words = new Set(formats.flatMap((format) => [{}, ...(Object.keys(none) as (keyof Contents)[]).map((part) => ({ [part]: true }))].map((held) => wordOf(asked(format, held)))));
  for (const table of ['plan', 'actions', 'profile', 'connections'] as const) words.add(wordOf(asked('csv', {}, table)));
  expect([...words].filter((word) => !has(`export-room-file-${word}`))).toEqual([]);
});

test('a network that may not be published is named once, whatever the language', () => {
  const profiles = [
    ['linkedin', 'nearly'], ['linkedin', 'blocked'], ['malt', 'ready'], ['cci', 'to-begin'], ['xing', 'blocked'],
  ].map(([network, readiness]) => ({ network, readiness }));
  expect(blocking({ profiles } as unknown as Report)).toEqual(['linkedin', 'xing']);
});

test('characters that are lost are named by their number, once, the first of them', () => {
  expect(signsOf('')).toBe('');
  expect(signsOf('山𐎠山')).toBe('山 (U+5C71), 𐎠 (U+103A0)');
  expect(signsOf('abcdefghi')).toMatch(/h \(U\+0068\)…$/);
});
