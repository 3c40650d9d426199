// What a document's file is called, before the person says otherwise.
import type { Contents } from '../../lib/bindings';
import { slug } from '../../lib/slug';

export type Known = 'pdf' | 'markdown';

const ENDINGS: Record<Known, string> = { pdf: 'pdf', markdown: 'md' };

/** 'claire-delmas-plan-2026-11-22.pdf': `word` says what the document is. */
export function fileName(person: string, word: string, today: string, format: Known): string {
  const parts = [slug(person), word, today];
  return `${parts.filter(Boolean).join('-')}.${ENDINGS[format]}`;
}

/** Whether there is anything to write. */
export function holdsNothing(contents: Pick<Contents, 'plan' | 'checklists'>): boolean {
  return !contents.plan && !contents.checklists;
}

/** A page as a picture that the window's rules let in. */
export function picture(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
