// The checklist beside the editor: one network's findings in one language, held still while a field
// is written.
import { SvelteMap } from 'svelte/reactivity';
import { tick } from 'svelte';

import type { ProfileReport } from '../../lib/bindings';
import { fresh, held, openFirst, type Row } from './held';

export const findingId = (number: number): string => `finding-${number}`;

export class Checklist {
  #report: () => ProfileReport | undefined;
  #held = $state.raw<{ of: string; rows: Row[] } | null>(null);
  /** What the person opened or closed. */
  #turned = new SvelteMap<string, boolean>();
  /** The finding one goes on from. */
  #here = '';
  #pressed = false;
  #left = false;

  constructor(report: () => ProfileReport | undefined) {
    this.#report = report;
  }

  get #of(): string {
    const report = this.#report();
    return `${report?.network} ${report?.language}`;
  }

  get report(): ProfileReport | undefined {
    return this.#report();
  }

  readonly rows = $derived.by(() => {
    const findings = this.#report()?.findings ?? [];
    return this.#held?.of === this.#of ? held(this.#held.rows, findings) : fresh(findings);
  });

  readonly #openFirst = $derived(openFirst(this.rows));

  /** A field is entered: from here on nothing moves. */
  hold(): void {
    this.#left = false;
    if (this.#held?.of !== this.#of) this.#held = { of: this.#of, rows: this.rows };
  }

  /** A field is left. What is being clicked still stays where it is. */
  release(): void {
    this.#left = true;
    if (!this.#pressed) this.#held = null;
  }

  press(down: boolean): void {
    this.#pressed = down;
    if (!down && this.#left) setTimeout(() => this.release());
  }

  isOpen(key: string): boolean {
    return this.#turned.get(key) ?? this.#openFirst.has(key);
  }

  turn(key: string, open: boolean): void {
    this.#turned.set(key, open);
  }

  /** Opens a finding and goes to it. */
  async reveal(key: string): Promise<void> {
    const row = this.rows.find(({ finding }) => finding.key === key);
    if (!row) return;
    this.#here = key;
    this.#turned.set(key, true);
    await tick();
    const summary = document.querySelector<HTMLElement>(`#${findingId(row.number)} > summary`);
    summary?.focus();
    summary?.scrollIntoView({ block: 'nearest' });
  }

  /** The finding after the one in view, or before it. */
  async step(by: 1 | -1): Promise<void> {
    const open = this.rows.filter((row) => !row.solved);
    const here = open.findIndex(({ finding }) => finding.key === this.#here);
    const from = here < 0 && by < 0 ? 0 : here;
    const next = open[(from + by + open.length) % open.length];
    if (next) await this.reveal(next.finding.key);
  }
}
