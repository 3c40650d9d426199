// The same fact told differently in two places: what taking one of the versions writes.
import type { Base, Evidence, Finding, Place } from '../../lib/bindings';
import { BASE } from './shown';
import { ofBase } from './stands';

export type Version = Extract<Evidence, { kind: 'version' }>;
/** Without a value, a network shows the base's text again. */
export type Write = { owner: string; field: string; value: string | null };

export const versionsOf = ({ evidence }: Finding): Version[] =>
  evidence.filter((one): one is Version => one.kind === 'version');

/**
 * What is written in the other places; nothing where one of them is not written but joined, and
 * where one is of an entry: a headline that names an employer is no employer's name.
 */
export function taking(taken: Version, all: Version[], base: Base): Write[] | null {
  if (all.some(({ place }) => place.owner !== BASE && ofBase(place.owner))) return null;
  const others = all.filter((one) => one !== taken && one.text !== taken.text);
  if (others.length === 0) return null;
  const writes = others.map(({ place }) => write(place, taken, base));
  return writes.every((one) => one !== null) ? writes : null;
}

function write({ owner, field }: Place, taken: Version, base: Base): Write | null {
  if (!ofBase(owner)) return { owner, field, value: taken.place.owner === BASE ? null : taken.text };
  const written = owner !== BASE || base.fields.some((one) => one.id === field && !one.joins?.length);
  return written ? { owner, field, value: taken.text } : null;
}
