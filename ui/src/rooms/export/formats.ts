// The fifteen formats as a person meets them: nine kinds, two of which are refined by a second choice.
import type { Format } from '../../lib/bindings';

export type Kind = 'pdf' | 'docx' | 'html' | 'markdown' | 'text' | 'ics' | 'map' | 'csv' | 'data';

/** In the order in which they are shown; the first format of a kind is the one proposed. */
export const KINDS: Record<Kind, Format[]> = {
  pdf: ['pdf'],
  docx: ['docx'],
  html: ['html'],
  markdown: ['markdown'],
  text: ['text'],
  ics: ['ics'],
  map: ['svg', 'png', 'mm', 'opml', 'mermaid'],
  csv: ['csv'],
  data: ['json', 'json-resume', 'vcard'],
};

export const kinds = Object.keys(KINDS) as Kind[];

const ENDINGS: Partial<Record<Format, string>> = {
  markdown: 'md',
  text: 'txt',
  mermaid: 'mmd',
  'json-resume': 'json',
  vcard: 'vcf',
};

/** What a file's name ends with. */
export function ending(format: Format): string {
  return ENDINGS[format] ?? format;
}

export function kindOf(format: Format): Kind {
  return kinds.find((kind) => KINDS[kind].includes(format)) ?? 'pdf';
}

/** What it holds is chosen part by part. */
export function hasContents(format: Format): boolean {
  return ['pdf', 'docx', 'html', 'markdown', 'text'].includes(format);
}

export function hasPaper(format: Format): boolean {
  return format === 'pdf' || format === 'docx';
}

/** It has words of ours in it, not only the person's. */
export function hasLanguage(format: Format): boolean {
  return format !== 'json' && format !== 'vcard';
}
