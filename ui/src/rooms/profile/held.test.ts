import { expect, test } from 'vitest';

import type { Finding } from '../../lib/bindings';
import { fresh, groups, held, openFirst } from './held';

const finding = (key: string, level = 'important', set_aside: string | null = null, cost = 10) =>
  ({ key, level, set_aside, cost }) as Finding;
const seen = (rows: ReturnType<typeof fresh>) =>
  rows.map((row) => `${row.number}${row.finding.key}${row.solved ? '✓' : ''}`);

test('open findings are numbered in their order', () => {
  expect(seen(fresh([finding('a'), finding('b', 'polish'), finding('c', 'polish', 'exprès')]))).toEqual(['1a', '2b']);
});

test('while a field is written nothing moves', () => {
  const before = fresh([finding('a', 'blocker'), finding('b'), finding('c', 'polish')]);
  const now = held(before, [finding('d', 'blocker'), finding('c', 'polish', null, 3), finding('b')]);
  expect(seen(now)).toEqual(['1a✓', '2b', '3c', '4d']);
  expect(now[2]?.finding.cost).toBe(3);
});

test('a finding that comes back loses its tick', () => {
  const before = fresh([finding('a')]);
  expect(seen(held(before, []))).toEqual(['1a✓']);
  expect(seen(held(before, [finding('a')]))).toEqual(['1a']);
});

test('the groups follow the levels', () => {
  const rows = fresh([finding('a', 'polish'), finding('b', 'blocker'), finding('c', 'blocker')]);
  expect(groups(rows).map((group) => [group.level, group.rows.length])).toEqual([['blocker', 2], ['polish', 1]]);
});

test('what blocks is open, and the first of what is important', () => {
  const rows = fresh([finding('a', 'blocker'), finding('b', 'blocker'), finding('c'), finding('d'), finding('e', 'polish')]);
  expect([...openFirst(rows)]).toEqual(['a', 'b', 'c']);
});
