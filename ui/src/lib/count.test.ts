import { expect, test } from 'vitest';

import vectors from '../../../tests/data/counts.json';
import type { Fact, FieldSpec, Unit } from './bindings';
import { count, measure, overFrom } from './count';

test('counts as the core does', () => {
  for (const { text, unit, link_weight, expected } of vectors.counts) {
    expect(count(text, unit as Unit, link_weight ?? undefined), text).toBe(expected);
  }
});

test('cuts where the core does', () => {
  for (const { text, unit, link_weight, max, kept } of vectors.cuts) {
    const at = overFrom(text, max, unit as Unit, link_weight ?? undefined);
    expect(at === null ? null : text.slice(0, at), text).toBe(kept);
  }
});

const fact = <T>(value: T): Fact<T> => ({ value, source: '', date: '', confidence: 'high' });
const spec = (more: Partial<FieldSpec>): FieldSpec => ({ id: 'x', part: 'form', ...more });

test('a box without a limit only counts', () => {
  expect(measure('Paris', spec({}))).toEqual({
    used: 5, limit: null, unit: 'characters', over: 0, cut: null, fold: null,
  });
});

test('a box over its limit says by how much, and from where', () => {
  const found = measure('Bordeaux', spec({ max: fact(6), fold: fact(3) }));
  expect([found.over, found.cut, found.fold]).toEqual([2, 6, 3]);
});

test('bytes count only where the characters fit', () => {
  const both = spec({ max: fact(5), max_bytes: fact(6), unit: fact('graphemes' as Unit) });
  expect(measure('été', both).limit).toBe(5);
  expect(measure('étéé', both)).toMatchObject({ used: 7, limit: 6, unit: 'bytes', over: 1, cut: 4 - 1 });
  expect(measure('étéétéé', both)).toMatchObject({ limit: 5, unit: 'graphemes', over: 2 });
});
