import { expect, test } from 'vitest';

import { moved, patched, toggled, without } from './lists';

const blank = { id: 0, text: '', note: '' };

test('a change leaves the other items alone', () => {
  const list = [{ ...blank, id: 1 }, { ...blank, id: 2, note: 'kept' }];
  expect(patched(list, 1, { text: 'new' }, blank)).toEqual([list[0], { id: 2, text: 'new', note: 'kept' }]);
  expect(list[1]?.text).toBe('');
});

test('a change beyond the end adds one item', () => {
  expect(patched([], 3, { text: 'first' }, blank)).toEqual([{ id: 0, text: 'first', note: '' }]);
});

test('a move beyond either end changes nothing', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
});

test('items are taken out and put in', () => {
  expect(without(['a', 'b'], 0)).toEqual(['b']);
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});
