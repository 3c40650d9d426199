// The moments of a day that a list offers.

const FIRST = 6 * 60;
const LAST = 22 * 60;
const STEP = 15;

/** Minutes after midnight, every quarter of an hour; the one that is set is among them. */
export function quarters(set: number): number[] {
  const day = Array.from({ length: (LAST - FIRST) / STEP + 1 }, (_, at) => FIRST + at * STEP);
  return [...new Set([...day, set])].sort((one, other) => one - other);
}
