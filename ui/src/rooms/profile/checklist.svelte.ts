// The checklist beside the editor: what the checks say in one language, of one box, one network or
// all of them, held still while a field is written.
import { SvelteMap } from 'svelte/reactivity';
import { tick } from 'svelte';

import type { Finding, Language, ProfileReport } from '../../lib/bindings';
import { together } from '../../lib/shared';
import { say, t } from '../../lib/texts.svelte';
import { goTo, wayTo } from './goto';
import {
  alone, beside, byNetwork, everywhere, fresh, groups, held, openFirst, type Row, type Section,
} from './held';
import { BASE } from './shown';
import { ofBase, stands, type Box } from './stands';

export const findingId = (number: number): string => `finding-${number}`;

export type Scope = 'field' | 'network' | 'all';

/** What the room shows: the tab, the network whose checks are read, the language. */
export type View = { tab: string; network: string; language: Language; profiles: ProfileReport[] };

export class Checklist {
  #view: () => View;
  #scope = $state<Scope>('network');
  #held = $state.raw<{ of: string; rows: Row[] } | null>(null);
  /** What the person opened or closed. */
  #turned = new SvelteMap<string, boolean>();
  /** The finding one goes on from. */
  #here = '';
  #pressed = false;
  #left = false;
  /** The box that had the focus last. */
  #box = $state.raw<Box | null>(null);
  /** The finding that is being set aside, by its key. */
  asking = $state<string | null>(null);
  /** What a screen reader is told. */
  said = $state('');

  constructor(view: () => View) {
    this.#view = view;
  }

  get report(): ProfileReport | undefined {
    return this.reportOf(this.#view().network);
  }

  get scope(): Scope {
    return this.#scope;
  }

  set scope(scope: Scope) {
    this.#scope = scope;
    this.#held = null;
  }

  get #of(): string {
    const { network, language } = this.#view();
    return `${this.#scope === 'all' ? 'all' : network} ${language}`;
  }

  get #sorting() {
    return this.#scope === 'all' ? everywhere : alone;
  }

  readonly #findings = $derived.by((): Finding[] => {
    const { profiles, language } = this.#view();
    if (this.#scope !== 'all') return this.report?.findings ?? [];
    return profiles.filter((it) => it.language === language).flatMap((it) => it.findings);
  });

  /** All that the page marks; the list may show a part of them. */
  readonly rows = $derived.by(() =>
    this.#held?.of === this.#of
      ? held(this.#held.rows, this.#findings, this.#sorting)
      : fresh(this.#findings, this.#sorting),
  );

  /** The list, part by part. */
  readonly sections = $derived.by((): Section[] => {
    if (this.#scope === 'all') return byNetwork(this.rows);
    return groups(this.rows.filter((row) => row.all.some((finding) => this.#listed(finding))));
  });

  /** What was set aside of it. */
  readonly aside = $derived(
    together(this.#findings.filter((one) => one.set_aside !== null && this.#listed(one))),
  );

  readonly #openFirst = $derived(openFirst(this.sections.flatMap(({ rows }) => rows)));

  #listed(finding: Finding): boolean {
    if (this.#scope !== 'field') return true;
    const { box } = this;
    return box !== null && stands(finding, box.owner, box.field);
  }

  /** The box that had the focus last in this tab. */
  get box(): Box | null {
    const { tab } = this.#view();
    if (!this.#box) return null;
    return tab === this.#box.owner || (tab === BASE && ofBase(this.#box.owner)) ? this.#box : null;
  }

  /** The rows of a box of the page. */
  about(owner: string, field: string): Row[] {
    return this.rows.filter((row) => row.all.some((finding) => stands(finding, owner, field)));
  }

  reportOf(network: string): ProfileReport | undefined {
    const { profiles, language } = this.#view();
    return profiles.find((it) => it.network === network && it.language === language);
  }

  /** What the score of a network could give, in tenths. */
  possible(network: string): number {
    return this.reportOf(network)?.score.possible ?? 0;
  }

  enter(box: Box): void {
    this.#box = box;
  }

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

  /** Opens a finding in the list and goes to it. */
  async reveal(key: string): Promise<void> {
    const row = this.rows.find((it) => it.key === key || it.all.some((one) => one.key === key));
    if (!row) return;
    if (!this.#shown(row)) this.scope = 'network';
    this.#here = row.key;
    this.#turned.set(row.key, true);
    await tick();
    const summary = document.querySelector<HTMLElement>(`#${findingId(row.number)} > summary`);
    summary?.focus();
    summary?.scrollIntoView({ block: 'nearest' });
  }

  /** Opens it, and asks for the reason to set it aside. */
  async ask(key: string): Promise<void> {
    this.asking = key;
    await this.reveal(key);
  }

  /** Goes to the words of the next finding of the list, or of the one before. */
  async step(by: 1 | -1): Promise<void> {
    const list = this.sections.flatMap(({ rows }) => rows);
    const next = beside(list, this.#here, by);
    if (!next) {
      await this.#say(t('profile-clear'));
      return;
    }
    this.#here = next.key;
    this.#turned.set(next.key, true);
    const way = wayTo(next, this.#view().tab);
    if (way) {
      await goTo(way.to, way.finding);
      document.getElementById(findingId(next.number))?.scrollIntoView({ block: 'nearest' });
    } else {
      await this.reveal(next.key);
    }
    await this.tell(next);
  }

  /** Says a finding aloud: where it is in the list, and what it is about. */
  async tell({ finding, number }: Row): Promise<void> {
    const total = this.rows.filter((row) => !row.solved).length;
    const where = finding.place ? say(finding.place.label) : '';
    const title = say(finding.title);
    await this.#say(t('profile-said', { number, total, level: finding.level, title, where }));
  }

  /** The caret stands in its words: one goes on from there. */
  meet(row: Row): void {
    if (row.key === this.#here) return;
    this.#here = row.key;
    void this.tell(row);
  }

  #shown(row: Row): boolean {
    return this.sections.some(({ rows }) => rows.includes(row));
  }

  async #say(words: string): Promise<void> {
    // The same words twice are heard twice.
    this.said = '';
    await tick();
    this.said = words;
  }
}
