import { expect, test } from 'vitest';

import type { Finding } from '../../lib/bindings';
import { beside, byNetwork, everywhere, fresh, groups, held, openFirst } from './held';

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

const on = (network: string, key: string, level = 'important', cost = 10, owner = 'base') =>
  ({
    key: `${key}:${network}:fr:headline`, rule: key, level, cost, network, language: 'fr', set_aside: null,
    evidence: [], place: { owner, field: 'headline', shown_in: 'headline' },
  }) as unknown as Finding;

test('of all networks, what several show stands once and first, then each network’s own', () => {
  const rows = fresh(
    [
      on('linkedin', 'own', 'blocker', 80, 'linkedin'), on('linkedin', 'long', 'polish', 10),
      on('malt', 'own', 'important', 40, 'malt'), on('malt', 'long', 'important', 30), on('malt', 'base', 'blocker', 5),
    ],
    everywhere,
  );
  expect(rows.map(({ number, finding, all }) => [number, finding.rule, finding.level, all.length])).toEqual([
    [1, 'long', 'important', 2], [2, 'own', 'blocker', 1], [3, 'base', 'blocker', 1], [4, 'own', 'important', 1],
  ]);
  expect(byNetwork(rows).map(({ id, rows: own }) => [id, own.length])).toEqual([['several', 1], ['linkedin', 1], ['malt', 2]]);
});

test('of all networks too, nothing moves while a field is written', () => {
  const before = fresh([on('linkedin', 'a'), on('malt', 'a'), on('malt', 'b')], everywhere);
  const now = held(before, [on('malt', 'b'), on('malt', 'a'), on('malt', 'c')], everywhere);
  expect(now.map(({ number, finding, all, solved }) => [number, finding.rule, all.length, solved])).toEqual([
    [1, 'a', 1, false], [2, 'b', 1, false], [3, 'c', 1, false],
  ]);
});

test('the next finding is the next that is open, round at the ends', () => {
  const rows = fresh(['a', 'b', 'c'].map((key) => finding(key)));
  const mended = rows.map((row) => ({ ...row, solved: row.key === 'b' }));
  const to = (here: string, by: 1 | -1, list = rows) => beside(list, here, by)?.key;
  expect([to('', 1), to('a', 1), to('c', 1)]).toEqual(['a', 'b', 'a']);
  expect([to('', -1), to('a', -1), to('c', -1)]).toEqual(['c', 'c', 'b']);
  expect([to('a', 1, mended), to('b', 1, mended), to('c', -1, mended), to('b', -1, mended)]).toEqual(['c', 'c', 'a', 'a']);
  expect(beside([], 'a', 1)).toBeUndefined();
});
