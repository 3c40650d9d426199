import { expect, test } from 'vitest';

import type { Finding, Kit, Line, ProfileReport } from '../../lib/bindings';
import {
  beginning, blockerOf, blockers, daysBetween, isEmpty, isPlain, progress, sections, shown,
} from './lines';

const line = (field: string, more: Partial<Line> = {}): Line => ({
  owner: 'linkedin', field, label: { id: field, args: {} }, entry: null, shape: 'line', text: field,
  size: { used: 1, max: null, unit: 'characters' }, copied: false, change: null, ...more,
});
const of = (kind: string, number: number, field: string, more: Partial<Line> = {}): Line =>
  line(field, { owner: `entry-${kind}-${number}`, entry: { kind, number, name: null }, ...more });
const kit = (lines: Line[], more: Partial<Kit> = {}): Kit => ({
  network: 'linkedin', language: 'fr', lines, photo: null, removed: [], address: null,
  published: null, ...more,
});
const photo = {
  hash: 'a', version: 'a', of_base: true,
  fit: { format: 'jpeg', width: 1, height: 1, cropped: true, enlarged: false },
};

test('boxes of the form and kinds of entries follow one another as the form does', () => {
  const all = sections([
    line('name'), line('headline'),
    of('experience', 1, 'title'), of('experience', 1, 'start'), of('experience', 2, 'title'),
    of('skills', 1, 'skill'), of('skills', 2, 'skill'),
    line('address'),
  ]);
  expect(all.map(({ kind, groups }) => [kind, groups.map(({ lines }) => lines.length)])).toEqual([
    [null, [2]], ['experience', [2, 1]], ['skills', [1, 1]], [null, [1]],
  ]);
  expect(all.map(isPlain)).toEqual([false, false, true, false]);
  expect(new Set(all.map(({ id }) => id)).size).toBe(4);
});

test('before the first publication all is to be carried over', () => {
  const lines = [line('a', { copied: true }), line('b'), line('c', { text: '' })];
  expect(progress(kit(lines))).toEqual({ done: 1, of: 2 });
  const both = { ...photo, copied: true, changed: false };
  expect(progress(kit(lines, { photo: both }))).toEqual({ done: 2, of: 3 });
});

test('after it, only what has changed', () => {
  const lines = [
    line('a'), line('b', { change: { kind: 'added' } }),
    line('c', { copied: true, change: { kind: 'changed', was: 'd' } }),
  ];
  const still = { ...photo, copied: false, changed: false };
  const published = '2026-04-02';
  expect(progress(kit(lines, { published, photo: still }))).toEqual({ done: 1, of: 2 });
  expect(progress(kit(lines, { published, photo: { ...still, changed: true } })).of).toBe(3);
  expect(progress(kit([line('a')], { published })).of).toBe(0);
});

test('a kit of empty boxes is empty', () => {
  expect(isEmpty(kit([line('a', { text: '' })]))).toBe(true);
  expect(isEmpty(kit([line('a')]))).toBe(false);
  expect(isEmpty(kit([], { photo: { ...photo, copied: false, changed: false } }))).toBe(true);
});

test('a line knows what blocks it', () => {
  const finding = (owner: string, shown_in: string): Finding =>
    ({ level: 'blocker', set_aside: null, place: { owner, shown_in, field: 'x' } }) as Finding;
  const all = [finding('base', 'headline'), finding('entry-skills-2', 'skill')];
  expect(blockerOf(line('headline'), all)).toBe(all[0]);
  expect(blockerOf(of('skills', 2, 'skill'), all)).toBe(all[1]);
  expect(blockerOf(of('skills', 1, 'skill'), all)).toBeUndefined();
  expect(blockerOf(line('name'), all)).toBeUndefined();
  const aside = { ...finding('base', 'name'), set_aside: 'on purpose' };
  const polish = { ...finding('base', 'name'), level: 'polish' as const };
  expect(blockers({ findings: [...all, aside, polish] } as ProfileReport)).toEqual(all);
  expect(blockers(undefined)).toEqual([]);
});

test('dates are copied as they are said', () => {
  expect(shown(of('experience', 1, 'start', { text: '2019-03' }))).toBe('mars 2019');
  expect(shown(of('experience', 1, 'title', { text: 'Libraire' }))).toBe('Libraire');
  expect(shown(line('name', { text: '2019-03' }))).toBe('2019-03');
});

test('a long text shows its beginning', () => {
  expect(beginning('Une phrase.\n\nUne autre.')).toBeNull();
  expect(beginning('mot '.repeat(200))).toMatch(/^(mot )+mot …$/);
  expect(beginning('a\n\nb\n\nc\n\nd')).toBe('a\n\nb …');
});

test('days are counted across the change of the hour', () => {
  expect(daysBetween('2026-04-02', '2026-11-22')).toBe(234);
  expect(daysBetween('2026-11-22', '2026-11-22')).toBe(0);
});
