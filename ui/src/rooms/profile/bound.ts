// What a box takes. The core refuses more; here it is refused before it is drawn.
import { characters } from '../../lib/count';
import { workspace } from '../../lib/workspace.svelte';

/** The length that a text would have had; typed on, or pasted or dropped. */
export type Refused = { length: number; typed: boolean };

export const longest = (): number => workspace.start?.longest ?? Infinity;

/** The length a text would have with `given` in the place of the selection, where that is too long. */
export function tooLong(
  text: string,
  start: number,
  end: number,
  given: string,
  most = longest(),
): number | null {
  // UTF-16 units are at least as many as the characters, and known at once.
  if (text.length - (end - start) + given.length <= most) return null;
  const length = characters(text.slice(0, start)) + characters(given) + characters(text.slice(end));
  return length > most ? length : null;
}
