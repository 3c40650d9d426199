import { expect, test } from 'vitest';

import { tooLong } from './bound';

test('what is pasted counts with what stays around it', () => {
  expect(tooLong('abcdef', 6, 6, 'gh', 8)).toBeNull();
  expect(tooLong('abcdef', 6, 6, 'ghi', 8)).toBe(9);
  expect(tooLong('abcdef', 0, 6, 'ghi', 8)).toBeNull();
  expect(tooLong('abcdef', 1, 2, '123456', 10)).toBe(11);
});

test('characters are counted, not their halves', () => {
  expect(tooLong('👋👋', 4, 4, '👋', 3)).toBeNull();
  expect(tooLong('👋👋', 4, 4, '👋👋', 3)).toBe(4);
});

test('ten million characters are refused at once', () => {
  const began = performance.now();
  expect(tooLong('a', 1, 1, 'é'.repeat(10_000_000), 50_000)).toBe(10_000_001);
  expect(performance.now() - began).toBeLessThan(1000);
});
