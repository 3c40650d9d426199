import { expect, test } from 'vitest';

import { nextActions } from './actions';
import { dossier, finding, profile, question } from './sample';

const keys = (actions: { key: string }[]) => actions.map(({ key }) => key);

test('what blocks comes first, in the main language first, then what costs most', () => {
  const report = {
    plan: [question('goals', 'measure'), question('time', 'time')],
    profiles: [
      profile([finding('dear', 'important', 100), finding('block', 'blocker', 10)]),
      profile([finding('block-en', 'blocker', 80, { language: 'en' })], { language: 'en' }),
    ],
  };
  expect(keys(nextActions(dossier(), report, 9))).toEqual(['block', 'block-en', 'measure', 'dear', 'time']);
  expect(nextActions(dossier(), report)).toHaveLength(3);
});

test('a part of the plan with nothing in it comes before any profile', () => {
  const report = {
    plan: [question('goals', 'no-goal'), question('time', 'no-time')],
    profiles: [profile([finding('block', 'blocker', 10)])],
  };
  expect(keys(nextActions(dossier({ goals: [] }), report))).toEqual(['no-goal', 'block', 'no-time']);
});

test('one text of the base is mended once for all the networks that show it', () => {
  const place = { owner: 'base', field: 'headline', shown_in: 'headline', label: { id: 'l', args: {} } };
  const about = (network: string, cost: number) => finding('says-more', 'important', cost, { network, place });
  const report = {
    plan: [],
    profiles: [
      profile([about('linkedin', 50), finding('aside', 'blocker', 9, { set_aside: 'mine' })]),
      profile([about('malt', 30)], { network: 'malt' }),
    ],
  };
  const [action, ...rest] = nextActions(dossier(), report);
  expect(action).toMatchObject({ networks: ['linkedin', 'malt'], cost: 80, possible: null });
  expect(rest).toEqual([]);
});
