import { expect, test } from 'vitest';

import type { Publication } from '../../lib/bindings';
import { HEIGHT, heightOf, historyOf, isLabelled, LEFT, path, points, RIGHT } from './history';

const one = (id: number, score: number | null, more: Partial<Publication> = {}): Publication => ({
  id, network: 'linkedin', language: 'fr', day: `2026-0${id}-01`, readiness: 'ready', score, ...more,
});

test('only the publications of this profile', () => {
  const all = [one(1, 50), one(2, 60, { network: 'x' }), one(3, 70, { language: 'en' })];
  expect(historyOf(all, 'linkedin', 'fr').map(({ id }) => id)).toEqual([1]);
});

test('a better score stands higher, a later day more to the right', () => {
  const all = points([one(1, 50), one(2, 60), one(3, 90)]);
  const [first, second, third] = all;
  expect(first!.y > second!.y && second!.y > third!.y).toBe(true);
  expect(first!.x < second!.x && second!.x < third!.x).toBe(true);
  expect(all.every(({ x, y }) => x > LEFT && x < RIGHT && y > 0 && y < HEIGHT)).toBe(true);
  expect(heightOf(100) < heightOf(0)).toBe(true);
  expect(path(all).split(' ')).toHaveLength(3);
});

test('no score, no point', () => {
  expect(points([one(1, 50), one(2, null), one(3, 90)]).map(({ id }) => id)).toEqual([1, 3]);
});

test('many points keep their words to the first and the last', () => {
  expect([0, 1, 2, 3, 4, 5].every((n) => isLabelled(n, 6))).toBe(true);
  expect([0, 1, 5, 6].map((n) => isLabelled(n, 7))).toEqual([true, false, false, true]);
});
