import { expect, test } from 'vitest';

import type { ImageSpec, NetworkFit } from '../../lib/bindings';
import { asked, limit, shape } from './asked';

const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ');
const fact = <T>(value: T) => ({ value, source: 's', date: '2023', confidence: 'high' as const });
const fit = (spec: Partial<ImageSpec> | null, more: Partial<NetworkFit> = {}) =>
  ({ network: 'linkedin', spec: spec && { id: 'photo', ...spec }, file: null, verdict: 'fits', saved: false, ...more }) as NetworkFit;

test('limits are told in the units the network counts in', () => {
  expect(plain(limit(8_388_608))).toBe('8 Mo');
  expect(plain(limit(204_800))).toBe('200 Ko');
  expect(plain(limit(1_000_000))).toBe('1 Mo');
  expect(plain(limit(999_999))).toBe('1 Mo');
});

test('what a network asks for: size, weight, or no published figure', () => {
  expect(plain(asked(fit({ recommended_px: fact([400, 400]), max_bytes: fact(8_388_608) })))).toBe('400 × 400, 8 Mo');
  expect(plain(asked(fit({ min_px: fact([250, 250]) })))).toBe('250 × 250');
  expect(plain(asked(fit({ max_bytes: fact(1_000_000) })))).toBe('1 Mo au plus');
  expect(asked(fit(null))).toBe('Non publiée');
});

test('the shape that is shown', () => {
  expect(shape(fit({ displayed_shape: fact('circle crop'), aspect: fact('1:1') }), 'photo')).toBe('Cercle');
  expect(shape(fit({ aspect: fact('1:1 recommended') }), 'photo')).toBe('Carré');
  expect(shape(fit({ aspect: fact('4:1') }), 'banner')).toBe('Rectangle');
  expect(shape(fit({}), 'photo')).toBe('Non publié');
});
