// The lines of a kit as the page shows them: in sections, entry by entry, and what is left to do.
import type { Finding, Kit, KitEntry, Line, ProfileReport } from '../../lib/bindings';
import { date } from '../../lib/texts.svelte';

/** The photo's place among the boxes, as the core names it. */
export const PHOTO = 'photo';

export type Group = { entry: KitEntry | null; lines: Line[] };
/** Boxes of the form itself, or all entries of a kind. */
export type Section = { id: string; kind: string | null; groups: Group[] };

export const keyOf = ({ owner, field }: { owner: string; field: string }): string => `${owner} ${field}`;

/** What is pasted is what is shown: '2019-03' is said as a date. */
export function shown({ entry, text }: Line): string {
  return entry && /^\d{4}(-\d{2}){0,2}$/.test(text) ? date(text) : text;
}

/** About five lines of a text. */
const LONG = 320;
const LINES = 5;

/** The beginning of a long text, cut between two words; null where it is short enough to be read whole. */
export function beginning(text: string): string | null {
  const lines = text.split('\n');
  const first = lines.slice(0, LINES - 1).join('\n');
  if (text.length <= LONG * 1.2 && lines.length <= LINES) return null;
  const kept = first.length > LONG ? first.slice(0, LONG).replace(/\s+\S*$/, '') : first;
  return `${kept.trimEnd()} …`;
}

/** A new section wherever the form goes on to another kind of box. */
export function sections(lines: Line[]): Section[] {
  const found: Section[] = [];
  for (const line of lines) {
    const kind = line.entry?.kind ?? null;
    let section = found.at(-1);
    if (!section || section.kind !== kind) {
      section = { id: `publish-${found.length}`, kind, groups: [] };
      found.push(section);
    }
    const group = section.groups.at(-1);
    if (group && group.lines[0]?.owner === line.owner) group.lines.push(line);
    else section.groups.push({ entry: line.entry, lines: [line] });
  }
  return found;
}

/** Entries of one box each, such as skills, need no heading of their own. */
export const isPlain = ({ kind, groups }: Section): boolean =>
  kind !== null && groups.every(({ lines }) => lines.length === 1);

/** Once it is published, what has changed since comes first. */
export function changed(kit: Kit): Line[] {
  return kit.lines.filter((line) => line.change !== null);
}

export type Progress = { done: number; of: number };

/** Over what there is to carry over: all of it, or what has changed since the last time. */
export function progress(kit: Kit): Progress {
  const again = kit.published !== null;
  const lines = kit.lines.filter((line) => line.text && (!again || line.change !== null));
  const photo = kit.photo && (!again || kit.photo.changed) ? [kit.photo] : [];
  const all = [...lines, ...photo];
  return { done: all.filter(({ copied }) => copied).length, of: all.length };
}

/** Nothing is written, and nothing was: a photo alone is no profile. */
export const isEmpty = (kit: Kit): boolean =>
  kit.lines.every((line) => !line.text) && kit.removed.length === 0;

export function blockers(report: ProfileReport | undefined): Finding[] {
  const open = report?.findings.filter((finding) => finding.set_aside === null) ?? [];
  return open.filter((finding) => finding.level === 'blocker');
}

/** The finding that keeps this line from being published. */
export function blockerOf(line: Line, findings: Finding[]): Finding | undefined {
  return findings.find(({ place }) => {
    if (place?.shown_in !== line.field) return false;
    return line.entry ? place.owner === line.owner : !place.owner.startsWith('entry-');
  });
}

/** Whole days between two dates such as '2026-11-22'. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
