// What a file is called, before the person says otherwise and after.
import type { Contents } from '../../lib/bindings';
import { slug } from '../../lib/slug';

/** The room that systems leave for a name, with its extension and a number. */
const LONGEST = 200;

/** 'claire-delmas-plan-2026-11-22': `word` says what the file holds. */
export function fileStem(person: string, word: string, today: string): string {
  return [slug(person).slice(0, 60).replace(/-$/, ''), word, today].filter(Boolean).join('-');
}

/** 'plan-2.pdf' after 'plan.pdf'. */
export function numbered(stem: string, end: string, number: number): string {
  return number < 2 ? `${stem}.${end}` : `${stem}-${number}.${end}`;
}

export type Fault = 'empty' | 'signs' | 'reserved' | 'long';

/** Why a name cannot be given to a file on one system or another; null where it can. */
export function faultOf(stem: string): Fault | null {
  if (stem.trim() === '') return 'empty';
  if (/[\\/:*?"<>|\p{Cc}]/u.test(stem) || /^\.|\.$/.test(stem.trim())) return 'signs';
  if (/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(stem.trim())) return 'reserved';
  return new TextEncoder().encode(stem).length > LONGEST ? 'long' : null;
}

/** The name as it was typed, without the extension, which stays. */
export function stemOf(typed: string, end: string): string {
  const name = typed.trim();
  return name.toLowerCase().endsWith(`.${end}`) ? name.slice(0, -end.length - 1).trim() : name;
}

/** Whether there is anything to write. */
export function holdsNothing({ plan, actions, profiles, kits, checklists, contact, notes }: Contents): boolean {
  return !(plan || actions || profiles || kits || checklists || contact || notes);
}

/** A page as a picture that the window's rules let in. */
export function picture(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
