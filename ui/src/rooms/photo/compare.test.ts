import { expect, test } from 'vitest';

import type { Picture } from '../../lib/bindings';
import { compared } from './compare';

const crop = { turns: 0, tilt: 0, x: 5000, y: 5000, zoom: 200, face: null };
const light = { mean: 58, dark: 2, bright: 0, contrast: 34 };
const framing = { share: 53, aside: 1, inside: true, eyes: 38 };
const faces = [{ x: 0, y: 0, width: 1, height: 1 }];
const measures = { faces, framing, sharpness: 212, on_face: true, light, personal: [], alike: '' };
const measured = { kind: 'photo', hash: 'a', width: 800, height: 1000, crop, measures } as unknown as Picture;
const faceless = { ...measured, hash: 'b', measures: { ...measures, faces: [], framing: null } } as Picture;
const fresh = { ...measured, hash: 'c', measures: null } as Picture;

test('each measure is a row, each picture a column', () => {
  const rows = compared([measured, faceless, fresh], 1);
  expect(rows.map(({ id }) => id)).toEqual(
    ['size', 'sharpness', 'light', 'dark', 'bright', 'contrast', 'face', 'aside'],
  );
  expect(rows.every(({ values }) => values.length === 3)).toBe(true);
  expect(rows.find(({ id }) => id === 'sharpness')?.values).toEqual(['212', '212', '']);
  expect(rows.find(({ id }) => id === 'size')?.values[0]).toContain('400');
});

test('no face is said, and is no missing measure', () => {
  const rows = compared([measured, faceless], 1);
  expect(rows.find(({ id }) => id === 'face')?.values[1]).toBe('Aucun visage trouvé');
});

test('a measure that none of them has is left out', () => {
  expect(compared([faceless, fresh], 1).map(({ id }) => id)).not.toContain('aside');
  expect(compared([fresh], 1).map(({ id }) => id)).toEqual(['size']);
});
