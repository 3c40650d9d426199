// What a network asks of a picture, in the words of a table.
import type { ImageSpec, NetworkFit, PictureKind } from '../../lib/bindings';
import { nameOf } from '../../lib/names';
import { aspectOf } from '../../lib/pictures';
import { number, t } from '../../lib/texts.svelte';
import { weight } from '../profile/photo';

export type Pixels = readonly [width: number, height: number];

const pixels = ([width, height]: Pixels) => ({ width: number(width), height: number(height) });

/** The size to give; none where the network has published no figure. */
export function sizeAsked(spec: ImageSpec | null) {
  return spec?.recommended_px ?? spec?.min_px ?? null;
}

/** 'LinkedIn', 'Partout ailleurs'. */
export function fitName({ network }: NetworkFit): string {
  return network ? nameOf(network) : t('photo-fits-everywhere');
}

/** '400 × 400, 8 Mo'. */
export function asked({ spec }: NetworkFit): string {
  const size = sizeAsked(spec)?.value;
  const most = spec?.max_bytes?.value;
  const weight = most ? limit(most) : '';
  if (size && weight) return t('photo-fits-size-weight', { ...pixels(size), weight });
  if (size) return t('photo-fits-size', pixels(size));
  return weight ? t('photo-fits-weight', { weight }) : t('photo-fits-unpublished');
}

/** How the network cuts the picture out. */
export function shape({ spec, network }: NetworkFit, kind: PictureKind): string {
  if (/circ|round/.test(spec?.displayed_shape?.value ?? '')) return t('photo-fits-circle');
  if (kind === 'photo' && (!network || spec?.aspect?.value.startsWith('1:1'))) return t('photo-fits-square');
  if (kind === 'banner' && (spec?.aspect ?? sizeAsked(spec))) return t('photo-fits-rectangle');
  return t('photo-fits-no-shape');
}

const KILO = 1024;

/** What a network says it takes: some count by 1,000, some by 1,024. */
export function limit(bytes: number): string {
  if (bytes % KILO !== 0) return weight(bytes);
  return weight(bytes >= KILO * KILO ? (bytes / KILO / KILO) * 1_000_000 : (bytes / KILO) * 1000);
}

/** The shape of the frame, as its width over its height. */
export function aspectAsked({ spec }: NetworkFit, kind: PictureKind): number {
  return (kind === 'banner' && spec && aspectOf(spec)) || 1;
}

/** What the person should know of a network before saving: the icon's name and its words. */
export function verdict(fit: NetworkFit): { look: 'good' | 'look' | 'told' | 'none'; words: string } {
  const looks = { fits: 'good', small: 'look', unknown: 'told', none: 'none' } as const;
  return { look: looks[fit.verdict], words: t(`photo-fits-${fit.verdict}`) };
}
