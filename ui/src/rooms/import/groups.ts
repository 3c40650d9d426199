// What was read, in the groups in which it is shown: two versions, what is new, what is known.
import type { Base, FileRead, Item, Message, Skipped } from '../../lib/bindings';

/** A proposal and its place in the import, by which it is taken. */
export type Proposal = { index: number; item: Item };

/** The fields of the common base, as against an entry. */
export const BASE = 'base';

/** The dossier says one thing and the file another. */
export const differs = ({ current, known }: Item): boolean => current !== null && !known;
export const isNew = ({ current, known }: Item): boolean => current === null && !known;

const numbered = (items: Item[]): Proposal[] => items.map((item, index) => ({ index, item }));

export const known = (items: Item[]): Proposal[] => numbered(items).filter(({ item }) => item.known);

export type Versions = { key: string; /** Of the entry; empty for the base. */ title: string; proposals: Proposal[] };

/** The conflicts, those of one entry together. */
export function versions(items: Item[]): Versions[] {
  const found = new Map<string, Versions>();
  for (const proposal of numbered(items)) {
    if (!differs(proposal.item)) continue;
    const { content } = proposal.item;
    const key = content.kind === 'entryField' ? `${content.entry}-${content.id}` : BASE;
    const group = found.get(key) ?? { key, title: content.kind === 'entryField' ? content.title : '', proposals: [] };
    group.proposals.push(proposal);
    found.set(key, group);
  }
  return [...found.values()].sort((a, b) => Number(b.key === BASE) - Number(a.key === BASE));
}

export type News = { kind: string; proposals: Proposal[] };

/** What the dossier does not say yet, by kind, in the order of the form. */
export function news(items: Item[], base: Base): News[] {
  const kindOf = ({ content }: Item) => (content.kind === 'field' ? BASE : content.entry);
  const fresh = numbered(items).filter(({ item }) => isNew(item));
  const order = [BASE, ...base.entries.map(({ id }) => id)];
  const kinds = [...new Set([...order, ...fresh.map(({ item }) => kindOf(item))])];
  return kinds
    .map((kind) => ({ kind, proposals: fresh.filter(({ item }) => kindOf(item) === kind) }))
    .filter(({ proposals }) => proposals.length > 0);
}

export type Unread = { file: string; notes: { why: Message; places: string[] }[] };

/** By file, and within it what has the same reason in one line. */
export function unread(skipped: Skipped[]): Unread[] {
  const files = new Map<string, Map<string, { why: Message; places: string[] }>>();
  for (const { file, place, why } of skipped) {
    const notes = files.get(file) ?? new Map<string, { why: Message; places: string[] }>();
    const key = JSON.stringify(why);
    const note = notes.get(key) ?? { why, places: [] };
    if (place) note.places.push(place);
    notes.set(key, note);
    files.set(file, notes);
  }
  return [...files].map(([file, notes]) => ({ file, notes: [...notes.values()] }));
}

/** Those that were opened or should have been, and those that are never needed. */
export function opened(files: FileRead[]): { told: FileRead[]; left: FileRead[] } {
  const left = files.filter(({ state }) => state === 'left');
  const rank = { failed: 0, read: 1, unknown: 2, left: 3 };
  const told = files.filter(({ state }) => state !== 'left').sort((a, b) => rank[a.state] - rank[b.state]);
  return { told, left };
}
