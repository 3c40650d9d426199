import { expect, test } from 'vitest';

import type { Evidence, Finding, Place } from './bindings';
import { gravest, together } from './shared';

const place = (owner: string, field: string): Place =>
  ({ owner, field, shown_in: field, label: { id: 'l', args: {} } });
const finding = (network: string, about: string, more: Partial<Finding> = {}): Finding =>
  ({
    key: `rule:${network}:fr:${about}`, rule: 'rule', network, language: 'fr', level: 'important', cost: 10,
    evidence: [], place: place('base', 'headline'), ...more,
  }) as Finding;
const sizes = (findings: Finding[]) => together(findings).map((group) => group.length);

test('one text of the base is one finding, whatever each network calls its box', () => {
  expect(sizes([finding('linkedin', 'headline'), finding('malt', 'title')])).toEqual([2]);
  expect(sizes([finding('linkedin', 'headline'), finding('linkedin', 'headline', { language: 'en' })])).toEqual([1, 1]);
  expect(sizes([finding('linkedin', 'headline'), finding('malt', 'title', { place: place('malt', 'title') })])).toEqual([1, 1]);
  expect(sizes([finding('linkedin', 'x', { place: null }), finding('malt', 'x', { place: null })])).toEqual([1, 1]);
});

test('a fault of the photo is one finding on all networks that show it', () => {
  const photo = (network: string, share: number) =>
    finding(network, '', {
      rule: 'photo-framing', place: null, title: { id: 'f', args: {} },
      evidence: [{ kind: 'measure', value: share, threshold: 45 }],
    });
  expect(sizes([photo('linkedin', 30), photo('malt', 30), photo('x', 35)])).toEqual([2, 1]);
  expect(sizes([photo('linkedin', 30), { ...photo('linkedin', 30), language: 'en' }])).toEqual([2]);
});

test('several faults of one box stay apart', () => {
  expect(sizes([
    finding('linkedin', 'skills:few'), finding('linkedin', 'skills:twice'), finding('malt', 'skill:few'),
  ])).toEqual([2, 1]);
});

test('two versions of a fact are one finding on both networks', () => {
  const version = (owner: string): Evidence => ({ kind: 'version', on: { id: 'v', args: {} }, place: place(owner, 'name'), text: '' });
  const one = finding('linkedin', 'name', { place: null, evidence: [version('linkedin'), version('malt')] });
  const other = finding('malt', 'name', { place: null, evidence: [version('malt'), version('linkedin')] });
  expect(sizes([one, other])).toEqual([2]);
});

test('the gravest speaks for all, then the dearest', () => {
  const all = [finding('a', 'x', { cost: 90 }), finding('b', 'x', { level: 'blocker', cost: 5 }), finding('c', 'x', { level: 'blocker', cost: 8 })];
  expect(gravest(all)?.network).toBe('c');
});
