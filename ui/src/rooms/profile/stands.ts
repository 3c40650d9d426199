// Which findings stand in a box of the page.
import type { Finding } from '../../lib/bindings';
import { BASE } from './shown';

/** A box of the form: who owns it and its field. */
export type Box = { owner: string; field: string; label: string };

export const ofBase = (owner: string): boolean => owner === BASE || owner.startsWith('entry-');

/** A box of the base shows its own findings, one of a network those of that network. */
export function stands({ place, network }: Finding, owner: string, field: string): boolean {
  if (!place) return false;
  if (ofBase(owner)) return place.owner === owner && place.field === field;
  return network === owner && place.shown_in === field && !place.owner.startsWith('entry-');
}
