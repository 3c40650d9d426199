import { beforeAll, expect, test } from 'vitest';

import type { Dossier } from '../../lib/bindings';
import { texts } from '../../lib/texts.svelte';
import { newest, onePage } from './page';
import { begun, steps } from './steps';

const empty: Dossier = {
  uid: '',
  name: '',
  languages: ['en'],
  plan: {
    me: { situation: null, activity: '', sector: '', place: '', attitude: {} },
    purposes: [],
    goals: [],
    targets: [],
    chosen: [],
    refused: [],
    rhythm: { minutes_per_week: null, slots: [] },
    commitments: [],
    questions: [],
  },
  profile: { texts: [], entries: [], pictures: [], shown: [] },
  own_networks: [],
  set_aside: [],
  own_words: [],
  corrections: [],
  adverts: [],
  publications: [],
  today: '2026-11-22',
};

function written(change: Partial<Dossier['plan']>): Dossier {
  return { ...empty, plan: { ...empty.plan, ...change } };
}

const lines = (dossier: Dossier, id: string) =>
  onePage(dossier).find((part) => part.id === id)?.lines.map((line) => line.text);

beforeAll(() => texts.use('en'));

test('an empty plan is seven empty parts, and no step has a tick', () => {
  const parts = onePage(empty);
  expect(parts).toHaveLength(7);
  expect(parts.every((part) => part.lines.length === 0 && part.ruled > 0)).toBe(true);
  expect(steps.some((step) => begun(step, empty))).toBe(false);
});

test('a goal is told by whatever is written of it', () => {
  const goal = { id: 1, statement: 'Give workshops', measure: '2 workshops', date: 'June 2027' };
  expect(lines(written({ goals: [goal] }), 'goals')).toEqual(['Give workshops: 2 workshops, June 2027']);
  expect(lines(written({ goals: [{ ...goal, statement: '' }] }), 'goals')).toEqual(['2 workshops, June 2027']);
  expect(lines(written({ goals: [{ ...goal, statement: ' ', measure: '', date: '' }] }), 'goals')).toEqual([]);
});

test('the week is told with its moments', () => {
  const slot = { id: 1, day: 4, start: 8 * 60 + 30, length: 75, what: 'meet' };
  const dossier = written({ rhythm: { minutes_per_week: 120, slots: [slot] } });
  expect(lines(dossier, 'time')).toEqual(['2\u00a0h a week', 'Thursday, 8:30\u00a0am, 1\u00a0h\u00a015: meet']);
  expect(begun('time', dossier)).toBe(true);
});

test('the newest line is the one that was written last', () => {
  const before = onePage(written({ purposes: ['clients'] }));
  const now = onePage(written({ purposes: ['clients', 'share'] }));
  expect(newest(before, now)).toBe('why');
  expect(newest(now, now)).toBeNull();
});
