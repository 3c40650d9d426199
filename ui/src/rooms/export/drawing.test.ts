import { expect, test, vi } from 'vitest';

import { Drawing } from './drawing.svelte';

test('an answer that comes after a later question is left', async () => {
  const drawing = new Drawing<string>();
  let late: (text: string) => void = () => {};
  const first = drawing.draw(() => new Promise((done) => (late = done)));
  await drawing.draw(async () => 'second');
  late('first');
  await first;
  expect([drawing.shown, drawing.busy]).toEqual(['second', false]);
});

test('nothing is drawn that was called off, and a failure goes with the next drawing', async () => {
  vi.useFakeTimers();
  const drawing = new Drawing<string>();
  const ask = vi.fn(async () => 'page');
  drawing.soon(ask)();
  await vi.runAllTimersAsync();
  expect(ask).not.toHaveBeenCalled();
  vi.useRealTimers();
  await drawing.draw(async () => {
    throw { code: 'export', message: '', detail: '' };
  });
  expect(drawing.failure?.code).toBe('export');
  await drawing.draw(ask);
  expect([drawing.failure, drawing.shown]).toEqual([null, 'page']);
});
