import { expect, test } from 'vitest';

import { matches, overBudget, proposed, steady } from './proposals';

test('the order stands still, new networks come first', () => {
  expect(steady(['a', 'b', 'c'], ['c', 'own-1', 'a'])).toEqual(['own-1', 'a', 'c']);
});

test('the first eight and the chosen ones are proposed', () => {
  const order = 'abcdefghijkl'.split('');
  expect(proposed(order, ['k'], false).join('')).toBe('abcdefghk');
  expect(proposed(order, ['k'], true)).toEqual(order);
});

test('a search finds beginnings of words, whatever the accents', () => {
  expect(matches('reseau fem', 'Réseaux de femmes')).toBe(true);
  expect(matches('', 'LinkedIn')).toBe(true);
  expect(matches('kedin', 'LinkedIn')).toBe(false);
});

test('over the budget, the greediest network is named, the last of equals', () => {
  const chosen = [
    { network: 'a', minutes: 60 },
    { network: 'b', minutes: 60 },
    { network: 'c', minutes: 20 },
  ];
  expect(overBudget(chosen, 120)).toEqual({ needed: 140, greediest: 'b', most: 60 });
  expect(overBudget(chosen, 140)).toBeNull();
  expect(overBudget(chosen, null)).toBeNull();
  expect(overBudget([], 0)).toBeNull();
});
