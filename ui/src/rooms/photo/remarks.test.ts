import { expect, test } from 'vitest';

import type { Finding, Language, ProfileReport } from '../../lib/bindings';
import { together } from '../../lib/shared';
import { aboutPictures } from './remarks';

const finding = (rule: string, network: string, language: Language) =>
  ({ key: `${rule}:${network}:${language}::`, rule, network, language, place: null, evidence: [], title: { id: rule, args: {} } }) as unknown as Finding;
const report = (network: string, language: Language, rules: string[]) =>
  ({ network, language, findings: rules.map((rule) => finding(rule, network, language)) }) as ProfileReport;

test('a picture is told of once, whatever the networks and the languages', () => {
  const profiles = [
    report('linkedin', 'fr', ['photo-face', 'headline-says-more', 'banner-missing']),
    report('linkedin', 'en', ['photo-face']),
    report('malt', 'fr', ['photo-face']),
  ];
  const photo = aboutPictures(profiles, 'photo', 'fr');
  expect(photo.map(({ network }) => network)).toEqual(['linkedin', 'malt']);
  const groups = together(photo.flatMap(({ findings }) => findings));
  expect(groups.map((group) => group.map(({ key }) => key))).toEqual([
    ['photo-face:linkedin:fr::', 'photo-face:linkedin:en::', 'photo-face:malt:fr::'],
  ]);
  expect(aboutPictures(profiles, 'banner', 'fr')[0]?.findings).toHaveLength(1);
});
