import { expect, test } from 'vitest';

import type { Report } from '../../lib/bindings';
import { fixes, question } from './actions';
import { dossier, finding, profile, question as asks } from './sample';

const keys = (found: { key: string }[]) => found.map(({ key }) => key);

test('what blocks comes first, in the main language first, then what brings most', () => {
  const report: Report = {
    adverts: [],
    plan: [asks('goals', 'measure')],
    profiles: [
      profile([finding('dear', 'important', 100), finding('block', 'blocker', 10), finding('fine', 'polish', 5)]),
      profile([
        finding('block-en', 'blocker', 80, { language: 'en' }),
        finding('dearest-en', 'polish', 120, { language: 'en' }),
      ], { language: 'en' }),
    ],
  };
  expect(keys(fixes(dossier(), report, 9))).toEqual(['block', 'block-en', 'dearest-en', 'dear', 'fine']);
  expect(fixes(dossier(), report)).toHaveLength(3);
  expect(fixes(dossier(), report)[0]?.gains).toEqual([{ network: 'linkedin', points: 10, possible: 740 }]);
});

test('a profile that is not begun waits for those that are', () => {
  const report: Report = {
    adverts: [],
    plan: [],
    profiles: [
      profile([finding('begin', 'blocker', 80, { network: 'malt' })], { network: 'malt', readiness: 'to-begin' }),
      profile([finding('mend', 'polish', 10)]),
    ],
  };
  expect(keys(fixes(dossier(), report))).toEqual(['mend', 'begin']);
});

test('a part of the plan with nothing in it comes before any profile', () => {
  const report: Report = { adverts: [], plan: [asks('time', 'no-time'), asks('goals', 'no-goal')], profiles: [] };
  expect(question(dossier({ goals: [] }), report)).toMatchObject({ finding: { key: 'no-goal' }, first: true });
  expect(question(dossier(), report)).toMatchObject({ finding: { key: 'no-time' }, first: false });
  expect(question(dossier(), { ...report, plan: [] })).toBeNull();
});

test('one text of the base is mended once for all the networks that show it', () => {
  const place = { owner: 'base', field: 'headline', shown_in: 'headline', label: { id: 'l', args: {} } };
  const about = (network: string, cost: number) => finding('says-more', 'important', cost, { network, place });
  const report: Report = {
    adverts: [],
    plan: [],
    profiles: [
      profile([about('linkedin', 30), finding('aside', 'blocker', 9, { set_aside: 'mine' }), finding('alone', 'important', 70)]),
      profile([about('malt', 50)], { network: 'malt', score: { value: 50, earned: 1, possible: 600, lines: [] } }),
    ],
  };
  const [fix, ...rest] = fixes(dossier(), report);
  expect(fix?.gains).toEqual([
    { network: 'linkedin', points: 30, possible: 740 },
    { network: 'malt', points: 50, possible: 600 },
  ]);
  expect(fix?.finding.network).toBe('malt');
  expect(keys(rest)).toEqual(['alone']);
});

test('a fault of the photo is mended once for all networks and languages', () => {
  const about = (network: string, language: 'fr' | 'en') => finding('photo-face', 'important', 60, { network, language });
  const report: Report = {
    adverts: [],
    plan: [],
    profiles: [
      profile([about('linkedin', 'fr')]),
      profile([about('linkedin', 'en')], { language: 'en' }),
      profile([about('malt', 'fr')], { network: 'malt' }),
    ],
  };
  const found = fixes(dossier(), report);
  expect(found.map(({ gains }) => gains.map(({ network }) => network))).toEqual([['linkedin', 'malt']]);
});
