import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { commands, type Connection, type ConnectionPage, type ConnectionsAsked } from '../../lib/bindings';
import { texts } from '../../lib/texts.svelte';
import { People, ROWS } from './people.svelte';
import { called, known, opens } from './person';

const person = (more: Partial<Connection> = {}): Connection => ({
  id: 1, first_name: '', last_name: '', company: '', position: '', place: '', url: '', email: '',
  phone: '', how: 'connected', network: 'linkedin', since: '', note: '', source: '', day: '', ...more,
});

let all = 120;
const answer = (asked: ConnectionsAsked): ConnectionPage => ({
  all,
  found: all,
  rows: Array.from({ length: Math.max(0, Math.min(asked.count, all - asked.from)) }, () => person()),
});
const asked = vi.spyOn(commands, 'connections');

beforeEach(() => {
  all = 120;
  vi.useFakeTimers();
  asked.mockReset().mockImplementation(async (it) => answer(it));
});
afterEach(() => vi.useRealTimers());

test('pages are turned as far as there are people', async () => {
  const people = new People();
  await people.load();
  expect([people.from, people.to, people.more]).toEqual([0, ROWS, true]);
  await people.turn(-1);
  expect(asked).toHaveBeenCalledTimes(1);
  await people.turn(1);
  await people.turn(1);
  expect([people.from, people.to, people.more]).toEqual([100, 120, false]);
  await people.turn(1);
  expect(people.from).toBe(100);
  all = 60;
  await people.load();
  expect([people.from, people.to]).toEqual([50, 60]);
});

test('typing asks once the fingers rest, from the first row', async () => {
  const people = new People();
  await people.load();
  await people.turn(1);
  for (const text of ['r', 'ro', 'rou']) people.type(text);
  await vi.advanceTimersByTimeAsync(119);
  expect(asked).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked.mock.lastCall?.[0]).toMatchObject({ search: 'rou', from: 0, count: ROWS });
  expect([asked.mock.calls.length, people.searched]).toEqual([3, 'rou']);
});

test('the answer to an older question is left', async () => {
  const people = new People();
  let late = (_: ConnectionPage) => {};
  asked.mockImplementationOnce(() => new Promise((done) => (late = done)));
  const first = people.load();
  await vi.advanceTimersByTimeAsync(0);
  people.type('roux');
  await vi.advanceTimersByTimeAsync(120);
  late({ all: 1, found: 1, rows: [] });
  await first;
  expect([people.page?.all, people.searched]).toEqual([120, 'roux']);
});

test('a column sorts one way, then the other; days begin with the latest', async () => {
  const people = new People();
  const sorted = () => [people.sort, people.descending];
  await people.order('name');
  expect(sorted()).toEqual(['name', true]);
  await people.order('since');
  expect(sorted()).toEqual(['since', true]);
  await people.order('since');
  expect(sorted()).toEqual(['since', false]);
  await people.order('company');
  expect(sorted()).toEqual(['company', false]);
});

test('a person is called by what is known of them', () => {
  texts.use('fr');
  expect(called(person({ first_name: 'Œnone ', last_name: 'Roux' }))).toBe('Œnone Roux');
  expect(called(person({ company: 'Librairie Mollat', email: 'a@b.fr' }))).toBe('Librairie Mollat');
  expect(called(person())).toBe('Sans nom');
  expect(known(person({ network: '', how: 'address-book' }))).toEqual(['Carnet d’adresses']);
  expect(known(person({ network: 'friendica', how: 'friend' }))).toEqual(['Friendica', 'Liste d’amis']);
  expect([opens('https://x.fr/a'), opens('javascript:alert(1)'), opens('x.fr')]).toEqual([true, false, false]);
});
