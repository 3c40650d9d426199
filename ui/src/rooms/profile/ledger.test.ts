import { expect, test } from 'vitest';

import type { Finding } from '../../lib/bindings';
import { ledger } from './ledger';

const found = (rule: string, title: string, set_aside: string | null = null) =>
  ({ rule, title: { id: title, args: {} }, set_aside }) as Finding;
const line = (rule: string) => ({ rule, earned: 10, possible: 20, set_aside: false });

test('each figure has its reason: what was found, why it is set aside, or nothing', () => {
  const lines = ledger(
    [line('long'), line('photo'), line('name')],
    [found('long', 'a'), found('photo', 'c', 'exprès'), found('photo', 'd', 'exprès'), found('long', 'b')],
  );
  expect(lines.map((one) => [one.rule, one.found.map(({ id }) => id), one.reasons])).toEqual([
    ['long', ['a', 'b'], []], ['photo', [], ['exprès']], ['name', [], []],
  ]);
});
