import { expect, test } from 'vitest';

import type { Advert, Target } from '../../lib/bindings';
import { fileName, holds, placeOf, searching, sorted, withKeyword } from './adverts';

const here = { id: 'base-summary', args: {} };
const advert = {
  id: 7,
  words: ['caisse', 'gestion de stock', 'vente', 'anglais'].map((text) => ({ text, times: 2 })),
  refused: ['anglais', 'mot d’avant'],
} as Advert;
const target = (id: number, ...keywords: string[]) => ({ id, keywords }) as Target;
const texts = (words: { text: string }[]) => words.map(({ text }) => text);

test('words are told apart in the order of the advert', () => {
  const matches = [
    { advert: 1, found_in: [here, here, here, here] },
    { advert: 7, found_in: [null, here, null, here] },
  ];
  const { missing, found, refused } = sorted(advert, matches);
  expect(texts(missing)).toEqual(['caisse', 'vente']);
  expect(found).toEqual([{ text: 'gestion de stock', times: 2, found: here }]);
  expect(refused).toEqual(['anglais']);
});

test('an advert without a match has nothing found', () => {
  expect(texts(sorted(advert, []).missing)).toEqual(['caisse', 'gestion de stock', 'vente']);
});

test('a word is the same whatever its capitals, its spaces and its apostrophe', () => {
  expect(holds(['Chef  d’équipe'], "chef d'équipe")).toBe(true);
  expect(holds(['caisse'], 'caissier')).toBe(false);
});

test('a word is added once, after the others', () => {
  expect(withKeyword(['Caisse'], 'vente')).toEqual(['Caisse', 'vente']);
  expect(withKeyword(['Caisse'], 'caisse')).toEqual(['Caisse']);
});

test('targets that search a word are known', () => {
  const targets = [target(1, 'caisse'), target(2), target(3, 'Caisse')];
  expect(searching(targets, 'caisse').map(({ id }) => id)).toEqual([1, 3]);
});

test('a target that went away leaves its place to the first', () => {
  const targets = [target(1), target(2)];
  expect(placeOf(targets, 2)).toBe(1);
  expect(placeOf(targets, 9)).toBe(0);
  expect(placeOf([], null)).toBe(0);
});

test('a file is named without its folders', () => {
  expect(fileName('/home/claire/annonce.pdf')).toBe('annonce.pdf');
  expect(fileName('C:\\Bureau\\annonce.docx')).toBe('annonce.docx');
});
