import { expect, test } from 'vitest';

import type { Contents } from '../../lib/bindings';
import { faultOf, fileStem, holdsNothing, numbered, picture, stemOf } from './name';

test('a file is called after the person, what it is, and the day', () => {
  expect(fileStem('Claire Delmas', 'plan', '2026-11-22')).toBe('claire-delmas-plan-2026-11-22');
  expect(fileStem(' Zoé d’Haëne / Noël ', 'plan', '2026-11-22')).toBe('zoe-d-haene-noel-plan-2026-11-22');
  expect(fileStem('Łukasz 山田', 'plan', '2026-11-22')).toBe('łukasz-山田-plan-2026-11-22');
  expect(fileStem('?!', 'plan', '2026-11-22')).toBe('plan-2026-11-22');
  expect(fileStem('Anne '.repeat(40), 'plan', '2026-11-22').length).toBeLessThan(80);
});

test('a second file of that name takes a number', () => {
  expect([1, 2, 3].map((at) => numbered('plan', 'pdf', at))).toEqual(['plan.pdf', 'plan-2.pdf', 'plan-3.pdf']);
});

test('a name that one system or another refuses is told why', () => {
  expect(['plan', 'Mon plan (v2)', 'été.2027', '山田'].map(faultOf)).toEqual([null, null, null, null]);
  expect(['', '  '].map(faultOf)).toEqual(['empty', 'empty']);
  expect(['a/b', 'a\\b', '10:30', 'plan?', '.plan', 'plan.', 'a\tb'].map(faultOf)).toEqual(Array(7).fill('signs'));
  expect(['con', 'LPT1', 'nul.txt'].map(faultOf)).toEqual(['reserved', 'reserved', 'reserved']);
  expect(['console', 'é'.repeat(100), 'é'.repeat(101)].map(faultOf)).toEqual([null, null, 'long']);
});

test('the extension stays, typed or not', () => {
  expect(stemOf(' Mon plan ', 'pdf')).toBe('Mon plan');
  expect(stemOf('Mon plan.PDF', 'pdf')).toBe('Mon plan');
  expect(stemOf('plan.v2', 'pdf')).toBe('plan.v2');
  expect(stemOf('.pdf', 'pdf')).toBe('');
});

test('a document holds at least one part', () => {
  const none: Contents = { plan: false, actions: false, profiles: false, kits: false, checklists: false, contact: false, notes: false };
  expect(holdsNothing(none)).toBe(true);
  for (const part of Object.keys(none)) expect(holdsNothing({ ...none, [part]: true })).toBe(false);
});

test('a page becomes an address that holds it', () => {
  expect(picture('<svg>é#</svg>')).toBe('data:image/svg+xml,%3Csvg%3E%C3%A9%23%3C%2Fsvg%3E');
});
