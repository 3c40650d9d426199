// Lists whose order counts: the same move from a button and from Alt+up, Alt+down, and the new place
// said aloud. A row is marked by `data-list` and `data-row`.
import { tick } from 'svelte';

class Announced {
  text = $state('');
}

/** Read out by the one live region of the wizard. */
export const announced = new Announced();

/** The blank row at the end of a list: the dossier knows it once something is written on it. */
export class Blank {
  /** It is shown after so many items, and always in an empty list. */
  #after = $state(0);

  rows(length: number): number {
    return length + (length === 0 || this.#after === length ? 1 : 0);
  }

  show(length: number): void {
    this.#after = length;
  }

  hide(): void {
    this.#after = 0;
  }
}

const PARTS = 'input, textarea, select, button, summary';

function row(list: string, at: number): HTMLElement | null {
  return document.querySelector(`[data-list="${list}"][data-row="${at}"]`);
}

/** After the row has moved, puts the focus on the same part of it. */
export async function follow(list: string, from: number, to: number): Promise<void> {
  const parts = [...(row(list, from)?.querySelectorAll(PARTS) ?? [])];
  const part = parts.indexOf(document.activeElement ?? document.body);
  await tick();
  if (part >= 0) row(list, to)?.querySelectorAll<HTMLElement>(PARTS)[part]?.focus();
}

/** Puts the focus on the first field of a row. */
export async function enter(list: string, at: number): Promise<void> {
  await tick();
  row(list, at)?.querySelector<HTMLElement>('input, textarea, select')?.focus();
}

/** For the window's keys while the list is shown. */
export function orderKeys(list: string, move: (from: number, to: number) => void) {
  return (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const here = document.activeElement?.closest<HTMLElement>(`[data-list="${list}"]`);
    if (!here) return;
    event.preventDefault();
    const from = Number(here.dataset.row);
    move(from, from + (event.key === 'ArrowUp' ? -1 : 1));
  };
}
