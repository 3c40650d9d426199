import { expect, test } from 'vitest';

import { dropped, onFiles } from './drop.svelte';

test('a file goes to the latest taker of its kind, until it stops', () => {
  const seen: string[] = [];
  const stopFirst = onFiles(['json'], (path) => seen.push(`first ${path}`));
  const stopSecond = onFiles(['json', 'png'], (path) => seen.push(`second ${path}`));
  dropped(['/a/cv.JSON', '/a.json/photo.png', '/a.json/notes', '/a/text.txt']);
  stopSecond();
  dropped(['C:\\a\\cv.json', 'photo.png']);
  stopFirst();
  dropped(['cv.json']);
  expect(seen).toEqual(['second /a/cv.JSON', 'second /a.json/photo.png', 'first C:\\a\\cv.json']);
});
