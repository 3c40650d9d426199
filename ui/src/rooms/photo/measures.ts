// What was measured on a picture, line by line: the figure, its threshold and where that comes from.
import type { Measures, NetworkFit, PhotoThreshold, Picture, ThresholdId } from '../../lib/bindings';
import { frame } from '../../lib/crop';
import { listed, number, t } from '../../lib/texts.svelte';
import { sourceOf, sourceOfFact } from '../profile/source';
import { aspectAsked, fitName, sizeAsked } from './asked';

/** Within the threshold, beyond it, or told without one. */
export type Verdict = 'good' | 'look' | 'told';
export type Line = { id: string; verdict: Verdict; figures: string[]; why: string };
type Limits = (id: ThresholdId) => PhotoThreshold;

const judged = (good: boolean): Verdict => (good ? 'good' : 'look');

export function lines(picture: Picture, thresholds: PhotoThreshold[], fits: NetworkFit[]): Line[] {
  const { measures } = picture;
  if (!measures) return [size(picture, fits)];
  const limits: Limits = (id) => {
    const found = thresholds.find((one) => one.id === id);
    if (!found) throw new Error(`no threshold ${id}`);
    return found;
  };
  const all = [size(picture, fits), sharpness(measures, limits), light(measures, limits), contrast(measures, limits)];
  if (picture.kind === 'photo') all.push(...face(picture, measures, limits));
  return [...all, personal(measures)];
}

/** The frame's pixels against the network that asks for the most, or that it falls short of. */
function size(picture: Picture, fits: NetworkFit[]): Line {
  const shown = fits.filter((fit) => fit.network && fit.hash === picture.hash && sizeAsked(fit.spec));
  const small = shown.filter((fit) => fit.verdict === 'small');
  const width = (fit: NetworkFit) => sizeAsked(fit.spec)?.value[0] ?? 0;
  const most = (small.length > 0 ? small : shown).sort((a, b) => width(b) - width(a))[0];
  const kept = frame(picture, picture.crop, most ? aspectAsked(most, picture.kind) : 1);
  const frames = { width: number(Math.round(kept.width)), height: number(Math.round(kept.height)) };
  const fact = most && sizeAsked(most.spec);
  const args = fact && {
    ...frames,
    network: fitName(most),
    asked_width: number(fact.value[0]),
    asked_height: number(fact.value[1]),
    source: sourceOfFact(fact),
  };
  const told = picture.kind === 'photo' ? t('photo-measure-size-frame', frames) : '';
  return {
    id: 'size',
    verdict: args ? judged(small.length === 0) : 'told',
    figures: [t('photo-measure-size-is', { width: number(picture.width), height: number(picture.height) })],
    why: args ? t(small.length > 0 ? 'photo-measure-size-small' : 'photo-measure-size-enough', args) : told,
  };
}

function sharpness({ sharpness, on_face }: Measures, limits: Limits): Line {
  const least = limits('sharpness');
  const verdict = judged(sharpness >= least.value);
  const threshold = said('least', least, number(least.value));
  return {
    id: 'sharpness',
    verdict,
    figures: [t(`photo-measure-sharpness-${verdict}`, { value: number(Math.round(sharpness)) })],
    why: t(`photo-measure-sharpness-${on_face ? 'face' : 'middle'}`, { threshold }),
  };
}

function light({ faces, light: { mean, dark, bright } }: Measures, limits: Limits): Line {
  const [least, most] = [limits('mean-least'), limits('mean-most')];
  const [darkest, brightest] = [limits('dark'), limits('bright')];
  const within = mean >= least.value && mean <= most.value;
  const own = [least, most, darkest, brightest].every(isOwn);
  return {
    id: 'light',
    verdict: judged(within && dark <= darkest.value && bright <= brightest.value),
    figures: [
      t('photo-measure-light-is', { mean }),
      t('photo-measure-light-dark', { dark }),
      t(`photo-measure-light-bright-${faces.length > 0 ? 'face' : 'middle'}`, { bright }),
    ],
    why: t(`photo-measure-light-${own ? 'own' : 'said'}`, {
      least: least.value, most: most.value, dark: darkest.value, bright: brightest.value,
      source: sourceOf(least.source),
    }),
  };
}

function contrast({ light }: Measures, limits: Limits): Line {
  const least = limits('contrast');
  const value = (of: number) => t('photo-measure-contrast-is', { value: of });
  return {
    id: 'contrast',
    verdict: judged(light.contrast >= least.value),
    figures: [value(light.contrast)],
    why: said('least', least, value(least.value)),
  };
}

function face({ crop }: Picture, { faces, framing }: Measures, limits: Limits): Line[] {
  const several = faces.length > 1 ? [t('photo-measure-face-several', { count: faces.length })] : [];
  if (!framing) {
    const none = several.length === 0;
    const figures = none ? [t('photo-measure-face-none')] : several;
    return [{ id: 'face', verdict: none ? 'told' : 'look', figures, why: t(none ? 'photo-measure-face-none-why' : 'photo-measure-face-which') }];
  }
  const [least, most, aside] = [limits('share-least'), limits('share-most'), limits('aside')];
  const unsaid = several.length > 0 && crop.face === null;
  const own = isOwn(least) && isOwn(most);
  const share = t(`photo-measure-face-${own ? 'own' : 'said'}`, {
    least: least.value, most: most.value, source: sourceOf(least.source),
  });
  const circle = framing.inside ? 'inside' : 'outside';
  return [
    {
      id: 'face',
      verdict: judged(framing.share >= least.value && framing.share <= most.value && !unsaid),
      figures: [t('photo-measure-face-share', { share: framing.share }), ...several],
      why: unsaid ? `${t('photo-measure-face-which')} ${share}` : share,
    },
    {
      id: 'centring',
      verdict: judged(framing.inside && framing.aside <= aside.value),
      figures: [t('photo-measure-centring-is', { aside: framing.aside })],
      why: t(`photo-measure-centring-${circle}`, { threshold: said('most', aside, aside.value) }),
    },
    {
      id: 'eyes',
      verdict: 'told',
      figures: [t('photo-measure-eyes-is', { eyes: framing.eyes })],
      why: t('photo-measure-eyes-why'),
    },
  ];
}

function personal({ personal }: Measures): Line {
  const found = personal.map((one) => t(`photo-personal-${one}`));
  const place = personal.includes('place');
  return {
    id: 'personal',
    verdict: place ? 'look' : found.length > 0 ? 'told' : 'good',
    figures: [found.length > 0 ? t('photo-measure-personal-found', { what: listed(found) }) : t('photo-measure-personal-none')],
    why: t(found.length > 0 ? 'photo-measure-personal-why' : 'photo-measure-personal-clear'),
  };
}

/** Nobody has published it: the program's own rule. */
const isOwn = ({ source }: PhotoThreshold): boolean => source.what.id === 'source-own';

function said(side: 'least' | 'most', threshold: PhotoThreshold, value: number | string): string {
  if (isOwn(threshold)) return t(`photo-measure-${side}-own`, { value });
  return t(`photo-measure-${side}-said`, { value, source: sourceOf(threshold.source) });
}
