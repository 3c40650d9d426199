import { expect, test } from 'vitest';

import { quarters } from './hours';

test('a moment off the grid keeps its place in the list', () => {
  const list = quarters(9 * 60 + 5);
  expect(list).toContain(545);
  expect(list.indexOf(545)).toBe(list.indexOf(540) + 1);
  expect(quarters(540).filter((start) => start === 540)).toHaveLength(1);
});
