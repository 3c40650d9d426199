// The checklist: which findings are open, and the way from one to the next.
import { SvelteMap } from 'svelte/reactivity';
import { tick } from 'svelte';

import { say, t } from '../../lib/texts.svelte';
import { goTo, wayTo } from './goto';
import { beside, openFirst, type Row } from './held';
import { Listing } from './listing.svelte';

export const findingId = (number: number): string => `finding-${number}`;

export class Checklist extends Listing {
  /** What the person opened or closed. */
  #turned = new SvelteMap<string, boolean>();
  /** The finding one goes on from. */
  #here = '';
  /** The finding that is being set aside, by its key. */
  asking = $state<string | null>(null);
  /** What a screen reader is told. */
  said = $state('');

  readonly #list = $derived(this.sections.flatMap(({ rows }) => rows));
  readonly #openFirst = $derived(openFirst(this.#list));

  isOpen(key: string): boolean {
    return this.#turned.get(key) ?? this.#openFirst.has(key);
  }

  turn(key: string, open: boolean): void {
    this.#turned.set(key, open);
  }

  /** Opens a finding in the list and goes to it. */
  async reveal(key: string): Promise<void> {
    const row = this.rows.find((it) => it.key === key || it.all.some((one) => one.key === key));
    if (!row) return;
    if (!this.#list.includes(row)) this.scope = 'network';
    this.#here = row.key;
    this.#turned.set(row.key, true);
    await tick();
    const summary = document.querySelector<HTMLElement>(`#${findingId(row.number)} > summary`);
    summary?.focus();
    summary?.scrollIntoView({ block: 'nearest' });
  }

  /** Opens it, and asks for the reason to set it aside. */
  async ask(key: string): Promise<void> {
    await this.reveal(key);
    this.asking = key;
  }

  /** Goes to the words of the next finding of the list, or of the one before. */
  async step(by: 1 | -1): Promise<void> {
    const next = beside(this.#list, this.#here, by);
    if (!next) {
      await this.#say(t('profile-clear'));
      return;
    }
    this.#here = next.key;
    this.#turned.set(next.key, true);
    const way = wayTo(next, this.view().tab);
    // A picture is mended in its own room: the list stays here.
    if (way?.to.what === 'field') {
      await goTo(way.to, way.finding);
      document.getElementById(findingId(next.number))?.scrollIntoView({ block: 'nearest' });
    } else {
      await this.reveal(next.key);
    }
    await this.#tell(next);
  }

  /** The caret stands in its words: one goes on from there. */
  meet(row: Row): void {
    if (row.key === this.#here) return;
    this.#here = row.key;
    void this.#tell(row);
  }

  /** Says a finding aloud: which of how many, and what it is about. */
  async #tell({ finding, number }: Row): Promise<void> {
    const total = this.rows.filter((row) => !row.solved).length;
    const where = finding.place ? say(finding.place.label) : '';
    const title = say(finding.title);
    await this.#say(t('profile-said', { number, total, level: finding.level, title, where }));
  }

  async #say(words: string): Promise<void> {
    // The same words twice are heard twice.
    this.said = '';
    await tick();
    this.said = words;
  }
}
