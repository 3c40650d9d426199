import { expect, test } from 'vitest';

import type { Photo, Target } from '../../lib/bindings';
import { cut, initials, photoOf, wordsIn } from './preview';

const targets = [{ keywords: ['click and collect', 'Caisse connectée', 'commerce'] }, { keywords: ['Commerces', ''] }] as Target[];

test('the words of the targets are whole words, accents and plurals apart', () => {
  expect(wordsIn('Caisses connectees pour l’e-commerce', targets)).toEqual({ found: ['Caisse connectée', 'commerce'], total: 3 });
  expect(wordsIn('Click & collect, commerciale', targets)).toEqual({ found: [], total: 3 });
});

test('a headline is cut at a whole character', () => {
  expect(cut('Conseil')).toBe('Conseil');
  expect(cut('👋👋👋 suite', 3)).toBe('👋👋👋…');
});

test('a network without a photo of its own shows the base’s', () => {
  const photos = [{ owner: 'base', hash: 'b' }, { owner: 'malt', hash: 'm' }] as Photo[];
  expect(photoOf(photos, 'malt')?.hash).toBe('m');
  expect(photoOf(photos, 'xing')?.hash).toBe('b');
  expect(photoOf([], 'xing')).toBeUndefined();
});

test('initials of a name', () => {
  expect(initials('Claire  Delmas Roy')).toBe('CD');
  expect(initials('')).toBe('');
});
