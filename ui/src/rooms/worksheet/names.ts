// The people of a workshop, as they are typed: one name a line.

/** As many sheets as one file holds. */
export const MOST = 200;

export function namesOf(typed: string): string[] {
  return typed
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean);
}
