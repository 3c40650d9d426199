// What the list beside the editor tells of: one box, one network or all of them, in one language.
// It is held still while a field is written.
import type { Finding, Language, ProfileReport } from '../../lib/bindings';
import { together } from '../../lib/shared';
import { alone, byNetwork, everywhere, fresh, groups, held, type Row, type Section } from './held';
import { BASE } from './shown';
import { ofBase, stands, type Box } from './stands';

export type Scope = 'field' | 'network' | 'all';

/** What the room shows: the tab, the network whose checks are read, the language. */
export type View = { tab: string; network: string; language: Language; profiles: ProfileReport[] };

export class Listing {
  protected view: () => View;
  #scope = $state<Scope>('network');
  #box = $state.raw<Box | null>(null);
  #held = $state.raw<{ of: string; rows: Row[] } | null>(null);
  #pressed = false;
  #left = false;

  constructor(view: () => View) {
    this.view = view;
  }

  readonly #findings = $derived.by((): Finding[] => {
    const { profiles, language } = this.view();
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

  get scope(): Scope {
    return this.#scope;
  }

  set scope(scope: Scope) {
    this.#scope = scope;
    this.#held = null;
  }

  /** The box that had the focus last in this tab. */
  get box(): Box | null {
    const { tab } = this.view();
    if (!this.#box) return null;
    return tab === this.#box.owner || (tab === BASE && ofBase(this.#box.owner)) ? this.#box : null;
  }

  get report(): ProfileReport | undefined {
    return this.reportOf(this.view().network);
  }

  reportOf(network: string): ProfileReport | undefined {
    const { profiles, language } = this.view();
    return profiles.find((it) => it.network === network && it.language === language);
  }

  /** What the score of a network could give, in tenths. */
  possible(network: string): number {
    return this.reportOf(network)?.score.possible ?? 0;
  }

  /** The rows of a box of the page. */
  about(owner: string, field: string): Row[] {
    return this.rows.filter((row) => row.all.some((finding) => stands(finding, owner, field)));
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

  get #of(): string {
    const { network, language } = this.view();
    return `${this.#scope === 'all' ? 'all' : network} ${language}`;
  }

  get #sorting() {
    return this.#scope === 'all' ? everywhere : alone;
  }

  #listed(finding: Finding): boolean {
    if (this.#scope !== 'field') return true;
    const { box } = this;
    return box !== null && stands(finding, box.owner, box.field);
  }
}
