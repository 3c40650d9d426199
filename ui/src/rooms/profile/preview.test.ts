import { expect, test } from 'vitest';

import type { Target } from '../../lib/bindings';
import { cut, initials, wordsIn } from './preview';

const targets = [{ keywords: ['click and collect', 'Caisse connectée', 'commerce'] }, { keywords: ['Commerces', ''] }] as Target[];

test('the words of the targets are whole words, accents and plurals apart', () => {
  expect(wordsIn('Caisses connectees pour l’e-commerce', targets)).toEqual({ found: ['Caisse connectée', 'commerce'], total: 3 });
  expect(wordsIn('Click & collect, commerciale', targets)).toEqual({ found: [], total: 3 });
});

test('a headline is cut at a whole character', () => {
  expect(cut('Conseil')).toBe('Conseil');
  expect(cut('👋👋👋 suite', 3)).toBe('👋👋👋…');
});

test('initials of a name', () => {
  expect(initials('Claire  Delmas Roy')).toBe('CD');
  expect(initials('')).toBe('');
});
