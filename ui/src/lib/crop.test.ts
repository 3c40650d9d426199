import { expect, test } from 'vitest';

import type { Crop } from './bindings';
import { clamped, frame, laid, laidOver, moved, quartered, tilted, turned, turnedFace, zoomed } from './crop';

const portrait = { width: 1000, height: 2000 };
const crop: Crop = { turns: 0, tilt: 0, x: 5000, y: 5000, zoom: 100, face: null };

test('at 100 % the frame is the largest of its shape', () => {
  expect(frame(portrait, crop, 1)).toEqual({ width: 1000, height: 1000 });
  expect(frame(portrait, crop, 4)).toEqual({ width: 1000, height: 250 });
  expect(frame(portrait, { ...crop, turns: 1 }, 4)).toEqual({ width: 2000, height: 500 });
  expect(frame(portrait, { ...crop, zoom: 400 }, 1)).toEqual({ width: 250, height: 250 });
});

test('a tilted frame is the largest whose box fits, whichever way it leans', () => {
  const right = frame(portrait, { ...crop, tilt: 100 }, 1);
  expect(right.width * (Math.cos(Math.PI / 18) + Math.sin(Math.PI / 18))).toBeCloseTo(1000);
  expect(frame(portrait, { ...crop, tilt: -100 }, 1)).toEqual(right);
});

test('the frame stays inside the picture', () => {
  expect(clamped(portrait, { ...crop, x: 0, y: 0 }, 1)).toMatchObject({ x: 5000, y: 2500 });
  expect(clamped(portrait, { ...crop, x: 20_000, y: 20_000, zoom: 200 }, 1)).toMatchObject({ x: 7500, y: 8750 });
  expect(clamped(portrait, { ...crop, zoom: 12, tilt: 900, turns: -1 }, 1)).toMatchObject({ zoom: 100, tilt: 150, turns: 3 });
});

test('what is clamped stays as it is when it is clamped again', () => {
  for (const tilt of [-150, -37, 0, 1, 149]) {
    for (const zoom of [100, 101, 333, 800]) {
      for (const turns of [0, 1, 2, 3]) {
        const once = clamped({ width: 1234, height: 777 }, { ...crop, tilt, zoom, turns, x: 1, y: 9999 }, 1.6);
        expect(clamped({ width: 1234, height: 777 }, once, 1.6)).toEqual(once);
      }
    }
  }
});

test('the picture follows the pointer', () => {
  const near = zoomed(portrait, crop, 1, 200);
  expect(moved(portrait, near, 1, { x: 0.1, y: 0 })).toMatchObject({ x: 4500, y: 5000 });
  expect(moved(portrait, near, 1, { x: 0, y: -0.1 })).toMatchObject({ x: 5000, y: 5250 });
});

test('a tilted picture follows the pointer, not its own axes', () => {
  const near = tilted(portrait, zoomed(portrait, crop, 1, 400), 1, 150);
  const after = moved(portrait, near, 1, { x: 0.2, y: 0 });
  expect(after.x).toBeLessThan(near.x);
  // Turned clockwise, its right lies lower: going right on the screen climbs in the picture.
  expect(after.y).toBeGreaterThan(near.y);
});

test('a quarter turn keeps the point in the middle, four bring it back', () => {
  const start = clamped(portrait, { ...crop, zoom: 300, x: 3000, y: 6000 }, 1);
  const once = quartered(portrait, start, 1);
  expect(once).toMatchObject({ turns: 1, x: 4000, y: 3000 });
  const whole = [1, 2, 3].reduce((it) => quartered(portrait, it, 1), once);
  expect(whole).toEqual(start);
  expect(turned(portrait, 3)).toEqual({ width: 2000, height: 1000 });
});

test('faces turn with the picture', () => {
  const face = { x: 1000, y: 2000, width: 500, height: 300 };
  expect(turnedFace(face, 0, 1)).toEqual({ x: 7700, y: 1000, width: 300, height: 500 });
  expect(turnedFace(turnedFace(face, 0, 3), 3, 0)).toEqual(face);
});

test('the picture is laid so that the frame’s middle shows the crop’s', () => {
  expect(laid(portrait, crop, 1)).toEqual({ width: '100%', height: '200%', transform: 'rotate(0deg) translate(-50%, -50%)' });
  const side = { ...crop, turns: 1, tilt: -15, x: 4000, y: 3000 };
  expect(laid(portrait, side, 1).transform).toBe('rotate(88.5deg) translate(-30%, -60%)');
  expect(laidOver(portrait, side, 1).transform).toBe('rotate(-1.5deg) translate(-40%, -30%)');
});
