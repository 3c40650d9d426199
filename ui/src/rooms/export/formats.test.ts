import { expect, test } from 'vitest';

import { has } from '../../lib/texts.svelte';
import { ending, KINDS, kindOf, kinds } from './formats';

const all = Object.values(KINDS).flat();

test('each of the fifteen formats is found once', () => {
  expect(all.length).toBe(15);
  expect(new Set(all).size).toBe(15);
  for (const kind of kinds) for (const format of KINDS[kind]) expect(kindOf(format)).toBe(kind);
});

test('a file ends as other programs expect', () => {
  expect(all.map(ending)).toEqual([
    'pdf', 'docx', 'html', 'md', 'txt', 'ics', 'svg', 'png', 'mm', 'opml', 'mmd', 'csv', 'json', 'json', 'vcf',
  ]);
});

test('each has its words', () => {
  const asked = kinds.flatMap((kind) => [`export-room-kind-${kind}`, `export-room-kind-${kind}-for`, `export-room-save-${kind}`]);
  const finer = kinds.filter((kind) => KINDS[kind].length > 1);
  asked.push(...finer.map((kind) => `export-room-finer-${kind}`));
  asked.push(...finer.flatMap((kind) => KINDS[kind]).flatMap((format) => [`export-room-format-${format}`, `export-room-format-${format}-for`]));
  expect(asked.filter((id) => !has(id))).toEqual([]);
});
