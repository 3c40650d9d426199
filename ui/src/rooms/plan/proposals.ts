// Which networks the sheet shows, in an order that stands still while one chooses.
import type { Network } from '../../lib/bindings';

/** How many are proposed before one asks for the others. */
export const FIRST = 8;

/** The order of before, with what has come since in front and what has gone left out. */
export function steady(before: string[], now: string[]): string[] {
  const fresh = now.filter((id) => !before.includes(id));
  return [...fresh, ...before.filter((id) => now.includes(id))];
}

/** The first proposals and all that are chosen; every one where `all` is asked for. */
export function proposed(order: string[], chosen: string[], all: boolean): string[] {
  return order.filter((id, rank) => all || rank < FIRST || chosen.includes(id));
}

/** Whether each word of `search` begins a word of the text; accents and capitals don't count. */
export function matches(search: string, text: string): boolean {
  const words = folded(text).split(/[^\p{L}\p{N}+]+/u);
  return folded(search)
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** What the chosen networks take, against what one has. None while it fits or no time is set. */
export function overBudget(
  chosen: { network: string; minutes: number }[],
  budget: number | null,
): { needed: number; greediest: string; most: number } | null {
  const needed = chosen.reduce((sum, it) => sum + it.minutes, 0);
  const greediest = chosen.reduce<{ network: string; minutes: number } | null>(
    (most, it) => (most && most.minutes > it.minutes ? most : it),
    null,
  );
  if (budget === null || needed <= budget || !greediest) return null;
  return { needed, greediest: greediest.network, most: greediest.minutes };
}

/** Closed networks that an old document has brought in: they stay in view, and are never offered. */
export function gone(chosen: string[], known: (id: string) => Network | undefined): string[] {
  return chosen.filter((id) => known(id)?.status.value === 'closed');
}
