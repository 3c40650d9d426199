import { expect, test } from 'vitest';

import type { Network } from '../../lib/bindings';
import { figures } from './figures';

const fact = (value: number) => ({ value, source: 'x', date: '2025', confidence: 'high' as const });
const catalogue = [
  { id: 'x', fields: [{ id: 'bio', max: fact(160), fold: fact(80) }, { id: 'place' }] },
] as unknown as Network[];
const corrections = [{ network: 'x', field: 'bio', figure: 'max' as const, value: 200 }];

test('the person’s figure stands beside the catalogue’s', () => {
  const known = figures('x', 'bio', catalogue, { corrections });
  expect(known.map(({ figure, fact: said, yours }) => [figure, said?.value, yours])).toEqual([
    ['max', 160, 200], ['fold', 80, null],
  ]);
});

test('a length that is not published can be given', () => {
  expect(figures('x', 'place', catalogue, { corrections })).toEqual([{ figure: 'max', fact: null, yours: null }]);
  expect(figures('y', 'place', catalogue, { corrections })).toEqual([]);
});
