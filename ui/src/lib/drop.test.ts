import { expect, test } from 'vitest';

import { dropped, isTaken, onFiles } from './drop.svelte';
import { incoming } from './incoming.svelte';

test('a file goes to the latest taker of its kind, until it stops', () => {
  const seen: string[] = [];
  const stopFirst = onFiles(['json'], (path) => seen.push(`first ${path}`));
  const stopSecond = onFiles(['json', 'png'], (path) => seen.push(`second ${path}`));
  expect(dropped(['/a/cv.JSON', '/a.json/photo.png', '/a.json/notes', '/a/text.txt'])).toEqual([
    '/a.json/notes', '/a/text.txt',
  ]);
  expect([isTaken('a.png'), isTaken('png')]).toEqual([true, false]);
  stopSecond();
  expect(dropped(['C:\\a\\cv.json', 'photo.png'])).toEqual(['photo.png']);
  stopFirst();
  expect(dropped(['cv.json'])).toEqual(['cv.json']);
  expect(seen).toEqual(['second /a/cv.JSON', 'second /a.json/photo.png', 'first C:\\a\\cv.json']);
});

test('of several files the first waits to be read, once', () => {
  incoming.bring([]);
  expect(incoming.path).toBeNull();
  incoming.bring(['/a/LinkedIn', '/a/cv.pdf', '/a/contacts.vcf']);
  expect([incoming.others, incoming.take(), incoming.take()]).toEqual([2, '/a/LinkedIn', null]);
  incoming.bring(['/a/cv.pdf']);
  expect([incoming.others, incoming.take()]).toEqual([0, '/a/cv.pdf']);
});
