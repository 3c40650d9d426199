import { expect, test } from 'vitest';

import { chosen, dossier, finding, profile } from './sample';
import { balance } from '../../lib/balance';
import { blockers, isBlank, isNew, nextStep, stages, summary } from './standing';

const states = (of: ReturnType<typeof stages>) => of.map(({ state }) => state);

test('one stands at the first step that is not done', () => {
  const empty = dossier({ purposes: [], goals: [], targets: [], chosen: [] });
  const report = { plan: [], adverts: [], profiles: [profile([])] };
  expect(states(stages(empty, report))[0]).toBe('now');
  expect(states(stages(dossier(), report)).slice(0, 4)).toEqual(['done', 'done', 'now', 'next']);
  const ready = { plan: [], adverts: [], profiles: [profile([], { readiness: 'ready' })] };
  const both = stages(dossier({ chosen: [chosen('linkedin', 45)] }), ready);
  expect(states(both).slice(2, 5)).toEqual(['done', 'now', 'next']);
  expect(both[2]).toMatchObject({ says: 'profiles', figures: { count: 1 } });
  const chosenFirst = stages(dossier({ goals: [] }), report);
  expect(states(chosenFirst).slice(0, 3)).toEqual(['now', 'done', 'next']);
});

test('the first part of the plan with nothing in it', () => {
  expect(nextStep(dossier())).toBeNull();
  expect(nextStep(dossier({ targets: [], chosen: [] }))).toBe('targets');
  expect(nextStep(dossier({ purposes: [] }))).toBe('why');
});

test('a name alone leaves a dossier new', () => {
  const fresh = dossier({ purposes: [], goals: [], targets: [], chosen: [] });
  fresh.profile.texts = [{ owner: 'base', language: null, field: 'first_name', value: 'Claire' }];
  expect(isNew(fresh)).toBe(true);
  fresh.profile.texts.push({ owner: 'base', language: 'fr', field: 'headline', value: 'Conseil' });
  expect(isNew(fresh)).toBe(false);
  expect(isNew(dossier())).toBe(false);
  expect([isBlank(dossier().profile), isBlank(fresh.profile)]).toEqual([true, false]);
});

test('minutes are shared between the screen and the room', () => {
  const kinds = { linkedin: 'online', cci: 'in-person', meetup: 'hybrid' } as const;
  const kindOf = (network: string) => kinds[network as keyof typeof kinds];
  expect(balance(dossier(), kindOf)).toEqual([
    { kind: 'online', minutes: 45 },
    { kind: 'in-person', minutes: 25 },
  ]);
  expect(balance(dossier({ chosen: [chosen('meetup', 30), chosen('cci', 0)] }), kindOf)).toEqual([
    { kind: 'hybrid', minutes: 30 },
  ]);
});

test('what blocks counts where it stands, not where nothing is begun', () => {
  const aside = finding('b', 'blocker', 1, { set_aside: 'mine' });
  const report = {
    plan: [],
    adverts: [],
    profiles: [
      profile([finding('a', 'blocker', 1), aside, finding('c', 'polish', 1)]),
      profile([finding('d', 'blocker', 1)], { language: 'en', readiness: 'to-begin' }),
      profile([], { network: 'cci', readiness: 'ready' }),
    ],
  };
  expect(blockers(report, 'linkedin', 'fr')).toBe(1);
  expect(blockers(report, 'linkedin', 'en')).toBe(0);
  expect(summary(report)).toEqual({ ready: 1, of: 3, blocking: 1 });
});
