// The publications of a profile as a line of scores.
import type { Language, Publication, Readiness } from '../../lib/bindings';

export type Point = { id: number; day: string; score: number; readiness: Readiness; x: number; y: number };

/** As it is shown beside its table, so that its words keep the size they have elsewhere. */
export const WIDTH = 296;
export const HEIGHT = 184;
/** Room for the scores above the points, the figures at the left and the days below. */
const EDGE = { top: 24, right: 4, bottom: 28, left: 32 };

export const heightOf = (score: number): number =>
  EDGE.top + ((100 - score) / 100) * (HEIGHT - EDGE.top - EDGE.bottom);

export const LEFT = EDGE.left;
export const RIGHT = WIDTH - EDGE.right;

/** In the order of their days. */
export function historyOf(all: Publication[], network: string, language: Language): Publication[] {
  return all.filter((one) => one.network === network && one.language === language);
}

/** One step apart, whatever the time between; those without a score have no point. */
export function points(history: Publication[]): Point[] {
  const step = history.length > 1 ? (RIGHT - LEFT - 24) / (history.length - 1) : 0;
  return history.flatMap(({ id, day, score, readiness }, n) =>
    score === null ? [] : [{ id, day, score, readiness, x: LEFT + 12 + n * step, y: heightOf(score) }],
  );
}

export const path = (all: Point[]): string => all.map(({ x, y }) => `${x},${y}`).join(' ');

/** Too many scores would run into one another: the first and the last are enough then. */
export const isLabelled = (n: number, count: number): boolean =>
  count <= 6 || n === 0 || n === count - 1;
