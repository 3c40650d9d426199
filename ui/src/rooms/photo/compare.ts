// What the candidates are compared by, in columns: the measures alone, never a judgement.
import type { Picture } from '../../lib/bindings';
import { frame } from '../../lib/crop';
import { number, t } from '../../lib/texts.svelte';

export type Row = { id: string; values: string[] };

/** A row for each measure that at least one of them has. */
export function compared(pictures: Picture[], aspect: number): Row[] {
  const rows: Row[] = [
    row('size', pictures, (picture) => {
      const { width, height } = frame(picture, picture.crop, aspect);
      return t('photo-compare-pixels', { width: number(Math.round(width)), height: number(Math.round(height)) });
    }),
    row('sharpness', pictures, ({ measures }) => measures && number(measures.sharpness)),
    row('light', pictures, ({ measures }) => measures && percent(measures.light.mean)),
    row('dark', pictures, ({ measures }) => measures && percent(measures.light.dark)),
    row('bright', pictures, ({ measures }) => measures && percent(measures.light.bright)),
    row('contrast', pictures, ({ measures }) => measures && percent(measures.light.contrast)),
    row('face', pictures, ({ measures }) => {
      if (measures?.faces.length === 0) return t('photo-measure-face-none');
      return measures?.framing && percent(measures.framing.share);
    }),
    row('aside', pictures, ({ measures }) => measures?.framing && percent(measures.framing.aside)),
  ];
  return rows.filter(({ values }) => values.some(Boolean));
}

const percent = (value: number): string => t('photo-percent', { value: number(value) });

function row(id: string, pictures: Picture[], value: (of: Picture) => string | null | undefined): Row {
  return { id, values: pictures.map((picture) => value(picture) ?? '') };
}
