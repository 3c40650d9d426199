// What a box holds: a network's own text, else what the common base says in its place. The same
// reading as the core's `Dossier::shown`.
import type {
  Base, BaseField, Dossier, FieldSpec, Language, Network, Profile,
} from '../../lib/bindings';

export const BASE = 'base';

export type Shown = { text: string; own: boolean };

export const entryOwner = (id: number): string => `entry-${id}`;

/** The id of a field's box in the page. */
export const boxId = (owner: string, field: string): string => `field-${owner}-${field}`;

/** The id of the heading over the entries of a kind. */
export const kindId = (kind: string): string => `entries-${kind}`;

export function textOf(
  profile: Profile,
  owner: string,
  field: string,
  language: Language,
): string | undefined {
  return profile.texts.find(
    (text) =>
      text.owner === owner &&
      text.field === field &&
      (text.language === null || text.language === language),
  )?.value;
}

export function shown(
  dossier: Dossier,
  base: Base,
  network: string,
  spec: FieldSpec,
  language: Language,
): Shown {
  const own = textOf(dossier.profile, network, spec.id, language);
  if (own !== undefined) return { text: own, own: true };
  return { text: spec.role ? baseText(dossier, base, spec.role, language) : '', own: false };
}

/** A field of the base, fields joined, or the titles of its entries. */
export function baseText(dossier: Dossier, base: Base, role: string, language: Language): string {
  const { profile } = dossier;
  if (base.entries.some((kind) => kind.id === role)) {
    const titles = profile.entries
      .filter((entry) => entry.kind === role)
      .map((entry) => textOf(profile, entryOwner(entry.id), 'title', language));
    return filled(titles).join(', ');
  }
  const joins = base.fields.find((field) => field.id === role)?.joins ?? [];
  if (joins.length === 0) return textOf(profile, BASE, role, language) ?? '';
  return filled(joins.map((part) => textOf(profile, BASE, part, language))).join(' ');
}

const filled = (texts: (string | undefined)[]): string[] =>
  texts.filter((text): text is string => Boolean(text?.trim()));

export const form = (network: Network): FieldSpec[] =>
  (network.fields ?? []).filter((field) => field.part === 'form');

/** The message that names a network's field. */
export const labelOf = (network: Network, spec: FieldSpec): string =>
  network.name && spec.role ? `base-${spec.role}` : `field-${network.id}-${spec.id}`;

/** What a network asks of a field of the base, or of one field of its entries. */
export function specFor(network: Network, role: string, kind?: string): FieldSpec | undefined {
  return network.fields?.find((spec) =>
    kind ? spec.part === 'entry' && spec.entry === kind && spec.role === role
         : spec.part === 'form' && spec.role === role,
  );
}

/** Kinds of entries that a network takes one by one, and so has no box for. */
export function kindsTaken(network: Network): string[] {
  const entries = (network.fields ?? []).filter((field) => field.part === 'entry');
  return [...new Set(entries.flatMap((field) => field.entry ?? []))];
}

/** Fields in rows: those that the base joins into one stand side by side. */
export function inRows<T>(fields: T[], base: Base, roleOf: (field: T) => string): T[][] {
  const rows: T[][] = [];
  const groupOf = (field: T) => base.fields.find((one) => one.joins?.includes(roleOf(field)))?.id;
  for (const field of fields) {
    const last = rows.at(-1);
    const group = groupOf(field);
    if (last && group && last[0] !== undefined && groupOf(last[0]) === group) last.push(field);
    else rows.push([field]);
  }
  return rows;
}

/** The fields of an entry in rows: two short ones of a sort side by side, long ones alone. */
export function entryRows(fields: BaseField[]): BaseField[][] {
  const rows: BaseField[][] = [];
  const short = (field: BaseField) => (field.shape ?? 'line') === 'line';
  const alike = (a: BaseField, b: BaseField) =>
    short(a) && short(b) && Boolean(a.same_in_all_languages) === Boolean(b.same_in_all_languages);
  for (const field of fields) {
    const last = rows.at(-1);
    if (last?.length === 1 && last[0] && alike(last[0], field)) last.push(field);
    else rows.push([field]);
  }
  return rows;
}
