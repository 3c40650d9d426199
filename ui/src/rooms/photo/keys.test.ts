import { expect, test, vi } from 'vitest';

import type { Cropping } from './cropping.svelte';
import { onStageKey, stepped } from './keys';

function press(key: string, more: KeyboardEventInit = {}) {
  const cropping = { crop: { zoom: 200, tilt: 5 }, move: vi.fn(), zoom: vi.fn(), tilt: vi.fn(), turn: vi.fn() };
  const taken = onStageKey(new KeyboardEvent('keydown', { key, ...more }), cropping as unknown as Cropping);
  return { ...cropping, taken };
}

test('arrows move the picture, ten times as far with Shift', () => {
  expect(press('ArrowRight').move).toHaveBeenCalledWith({ x: 0.005, y: 0 });
  expect(press('ArrowUp', { shiftKey: true }).move).toHaveBeenCalledWith({ x: 0, y: -0.05 });
});

test('plus and minus zoom, R turns, brackets straighten, 0 sets straight', () => {
  expect(press('+').zoom).toHaveBeenCalledWith(210);
  expect(press('-').zoom).toHaveBeenCalledWith(190);
  expect(press('R').turn).toHaveBeenCalled();
  expect(press('[').tilt).toHaveBeenCalledWith(4);
  expect(press(']').tilt).toHaveBeenCalledWith(6);
  expect(press('0').tilt).toHaveBeenCalledWith(0);
});

test('keys of the window are left to it', () => {
  expect(press('0', { ctrlKey: true }).taken).toBe(false);
  expect(press('Tab').taken).toBe(false);
  expect(press('r', { metaKey: true }).turn).not.toHaveBeenCalled();
});

test('a bracket typed with AltGr counts', () => {
  expect(press('[', { ctrlKey: true, altKey: true, modifierAltGraph: true }).taken).toBe(true);
});

test('a step of the zoom is never lost in rounding, nor out of bounds', () => {
  expect(stepped(100, 1.001)).toBe(101);
  expect(stepped(101, 0.999)).toBe(100);
  expect(stepped(100, 0.5)).toBe(100);
  expect(stepped(790, 1.05)).toBe(800);
});
