import { expect, test } from 'vitest';

import type { ImageSpec, Picture, Profile } from './bindings';
import { aspectOf, kept, ownPicture, pictureOf } from './pictures';

const picture = (hash: string, kind = 'photo') => ({ hash, kind }) as Picture;
const profile = {
  pictures: [picture('a'), picture('b'), picture('c', 'banner')],
  shown: [
    { kind: 'photo', owner: 'base', hash: 'a' },
    { kind: 'photo', owner: 'malt', hash: 'b' },
    { kind: 'banner', owner: 'linkedin', hash: 'c' },
  ],
} as Profile;

test('a network without a picture of its own shows the base’s', () => {
  expect(pictureOf(profile, 'photo', 'malt')?.hash).toBe('b');
  expect(pictureOf(profile, 'photo', 'xing')?.hash).toBe('a');
  expect(ownPicture(profile, 'photo', 'xing')).toBeUndefined();
});

test('banners and photos are kept apart', () => {
  expect(kept(profile, 'photo').map(({ hash }) => hash)).toEqual(['a', 'b']);
  expect(pictureOf(profile, 'banner', 'linkedin')?.hash).toBe('c');
  expect(pictureOf(profile, 'banner', 'malt')).toBeUndefined();
});

test('the shape comes from the size that is asked for, else from the words', () => {
  const fact = (value: unknown) => ({ value });
  expect(aspectOf({ id: 'banner', recommended_px: fact([1584, 396]) } as ImageSpec)).toBe(4);
  expect(aspectOf({ id: 'banner', aspect: fact('about 2.5:1 (desktop)') } as ImageSpec)).toBe(2.5);
  expect(aspectOf({ id: 'banner' })).toBeNull();
});
