// A number of minutes as one types it.

/** A week has no more. */
const WEEK = 7 * 24 * 60;

/** The first figures of the text; none where there are none. */
export function readMinutes(text: string): number | null {
  const figures = /\d+/.exec(text.replace(/\s/g, ''))?.[0];
  return figures ? Math.min(Number(figures), WEEK) : null;
}
