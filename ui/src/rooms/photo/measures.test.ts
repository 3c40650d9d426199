import { expect, test } from 'vitest';

import type { Face, Framing, ImageSpec, Measures, NetworkFit, PhotoThreshold, Picture, ThresholdId } from '../../lib/bindings';
import { lines } from './measures';

const values: Record<ThresholdId, number> = {
  sharpness: 100, dark: 50, bright: 15, contrast: 20, 'mean-least': 20, 'mean-most': 85,
  'share-least': 45, 'share-most': 75, aside: 12,
};
const thresholds = Object.entries(values).map(([id, value]): PhotoThreshold => ({
  id: id as ThresholdId, value,
  source: { what: { id: 'source-own', args: {} }, date: '', verified: true, address: null },
}));
const face: Face = { x: 3000, y: 2000, width: 3000, height: 4000 };
const framing: Framing = { share: 60, aside: 2, inside: true, eyes: 36 };
const measures: Measures = {
  faces: [face], framing, sharpness: 212, on_face: true,
  light: { mean: 58, dark: 2, bright: 0, contrast: 34 }, personal: [], alike: '',
};
const picture = (more: Partial<Measures> | null = {}, kind: Picture['kind'] = 'photo'): Picture => ({
  kind, hash: 'a', name: 'moi.jpg', format: 'jpeg', width: 1840, height: 2300, size: 1,
  crop: { turns: 0, tilt: 0, x: 5000, y: 5000, zoom: 200, face: null },
  measures: more && { ...measures, ...more },
});
const fact = <T>(value: T) => ({ value, source: 'https://www.exemple.fr/aide', date: '2023', confidence: 'high' as const });
const fit = (network: string, side: number, more: Partial<NetworkFit> = {}): NetworkFit => ({
  network, spec: { id: 'photo', recommended_px: fact([side, side]) } as ImageSpec, owner: 'base', hash: 'a',
  file: { format: 'jpeg', width: side, height: side, enlarged: false, cropped: true }, verdict: 'fits', saved: false, ...more,
});
const verdicts = (of: Picture, fits: NetworkFit[] = []) =>
  Object.fromEntries(lines(of, thresholds, fits).map(({ id, verdict }) => [id, verdict]));
const why = (of: Picture, id: string, fits: NetworkFit[] = []) =>
  lines(of, thresholds, fits).find((line) => line.id === id)?.why;

test('within its thresholds a picture is fine', () => {
  expect(verdicts(picture(), [fit('linkedin', 400)])).toEqual({
    size: 'good', sharpness: 'good', light: 'good', contrast: 'good', face: 'good', centring: 'good', eyes: 'told', personal: 'good',
  });
});

test('beyond a threshold it is worth a look', () => {
  const light = (more: Partial<Measures['light']>) => verdicts(picture({ light: { ...measures.light, ...more } }));
  expect(verdicts(picture({ sharpness: 99 })).sharpness).toBe('look');
  expect(light({ mean: 19 }).light).toBe('look');
  expect(light({ mean: 86 }).light).toBe('look');
  expect(light({ dark: 51 }).light).toBe('look');
  expect(light({ bright: 16 }).light).toBe('look');
  expect(light({ contrast: 19 })).toMatchObject({ light: 'good', contrast: 'look' });
  expect(verdicts(picture({ framing: { ...framing, share: 44 } })).face).toBe('look');
  expect(verdicts(picture({ framing: { ...framing, aside: 13 } })).centring).toBe('look');
  expect(verdicts(picture({ framing: { ...framing, inside: false } })).centring).toBe('look');
});

test('no face is no fault; several ask which one', () => {
  expect(verdicts(picture({ faces: [], framing: null })).face).toBe('told');
  expect(verdicts(picture({ faces: [face, face] })).face).toBe('look');
  const chosen = picture({ faces: [face, face] });
  chosen.crop.face = 1;
  expect(verdicts(chosen).face).toBe('good');
});

test('the size is held against the network it falls short of, else the one that asks for the most', () => {
  expect(why(picture(), 'size', [fit('linkedin', 400), fit('xing', 800)])).toContain('XING');
  const short = [fit('xing', 1024), fit('linkedin', 950, { verdict: 'small' })];
  expect(verdicts(picture(), short).size).toBe('look');
  expect(why(picture(), 'size', short)).toContain('LinkedIn');
  expect(why(picture(), 'size', short)).toContain('920\u00a0×\u00a0920');
  expect(why(picture(), 'size', short)).toContain('exemple.fr');
  expect(verdicts(picture(), [fit('linkedin', 400, { hash: 'b' }), fit('', 1024)]).size).toBe('told');
});

test('where the picture was taken is worth a look, a date is told', () => {
  expect(verdicts(picture({ personal: ['place', 'date'] })).personal).toBe('look');
  expect(verdicts(picture({ personal: ['date'] })).personal).toBe('told');
});

test('a banner is not asked for a face, and what is not measured is not told', () => {
  expect(Object.keys(verdicts(picture({}, 'banner')))).toEqual(['size', 'sharpness', 'light', 'contrast', 'personal']);
  expect(Object.keys(verdicts(picture(null)))).toEqual(['size']);
});
