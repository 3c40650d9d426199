import { expect, test } from 'vitest';

import { readMinutes } from './minutes';

test('minutes are read from what is typed', () => {
  expect(readMinutes('45')).toBe(45);
  expect(readMinutes(' 1 200 min')).toBe(1200);
  expect(readMinutes('')).toBeNull();
  expect(readMinutes('two')).toBeNull();
});

test('a week has no more than its minutes', () => {
  expect(readMinutes('99999999999')).toBe(10080);
});
