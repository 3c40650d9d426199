import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { Pointing } from './pointing.svelte';
import type { Span } from './proof';

const marks: Span[] = [
  { start: 0, end: 7, level: 'important', key: 'worn' },
  { start: 3, end: 7, level: 'blocker', key: 'long' },
];
let box: HTMLTextAreaElement;
let pointing: Pointing;

beforeEach(() => {
  vi.useFakeTimers();
  const frame = document.createElement('div');
  const layer = document.createElement('div');
  layer.append('Experte passionnée');
  box = document.createElement('textarea');
  box.value = 'Experte passionnée';
  frame.append(layer, box);
  document.body.append(frame);
  pointing = new Pointing(() => marks, () => layer, () => box);
});
afterEach(() => {
  vi.useRealTimers();
  document.body.textContent = '';
});

function caret(at: number, end = at) {
  box.focus();
  box.setSelectionRange(at, end);
  pointing.caret();
  return pointing.now?.keys.join(' ');
}

test('the caret shows the findings of the words it stands in, the gravest first', () => {
  expect(caret(5)).toBe('long worn');
  expect(caret(1)).toBe('worn');
  expect(caret(3, 7)).toBe('long worn');
  expect(caret(12)).toBeUndefined();
});

test('Escape sends them away until the caret has left the words', () => {
  caret(5);
  expect(pointing.dismiss()).toBe(true);
  expect(pointing.dismiss()).toBe(false);
  expect(caret(6)).toBeUndefined();
  caret(12);
  expect(caret(6)).toBe('long worn');
});

test('typing sends them away; they come back when the caret moves', () => {
  caret(5);
  pointing.typed();
  expect(pointing.now).toBeNull();
  expect(caret(5)).toBeUndefined();
  expect(caret(4)).toBe('long worn');
});

test('a box without the focus shows nothing', () => {
  box.setSelectionRange(5, 5);
  box.blur();
  pointing.caret();
  expect(pointing.now).toBeNull();
});

test('what the caret shows stays when the pointer leaves', () => {
  caret(5);
  pointing.leave();
  vi.advanceTimersByTime(5000);
  expect(pointing.now?.by).toBe('caret');
});
