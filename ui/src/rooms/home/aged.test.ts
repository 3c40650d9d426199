import { expect, test } from 'vitest';

import type { Evidence, Finding, Report } from '../../lib/bindings';
import { aged } from './aged';

const profile = (network: string, evidence: Evidence[], set_aside: string | null = null) => ({
  network,
  language: 'fr',
  findings: [{ rule: 'stale', evidence, set_aside } as Finding],
});
const age = (value: number): Evidence => ({ kind: 'measure', value, threshold: 180 });
const reported = (...profiles: unknown[]) => ({ profiles, plan: [] }) as unknown as Report;

test('only what is old is recalled, the oldest first', () => {
  const quote: Evidence = { kind: 'quote', text: 'Conseil', start: 0, end: 7 };
  const report = reported(
    profile('x', [age(190)]),
    profile('malt', [quote]),
    profile('linkedin', [quote, age(234)]),
  );
  expect(aged(report)).toEqual([
    { network: 'linkedin', language: 'fr', days: 234 },
    { network: 'x', language: 'fr', days: 190 },
  ]);
});

test('what the person has set aside is not', () => {
  expect(aged(reported(profile('x', [age(190)], 'seen')))).toEqual([]);
});
