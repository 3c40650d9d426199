// What the person takes of an import, and how they corrected it. Nothing is written from here.
import { SvelteMap, SvelteSet } from 'svelte/reactivity';

import type { Import, PeopleTaken, Taken } from '../../lib/bindings';
import { differs, isNew } from './groups';
import { valuesOf, type Values } from './worded';

export class Choice {
  readonly read: Import;
  /** The items that are taken. To begin with: what is new; replacing a text is for the person to say. */
  readonly chosen = new SvelteSet<number>();
  /** The connections that are added, and those brought up to date. */
  added = $state(true);
  changed = $state(true);
  readonly #corrected = new SvelteMap<number, Values>();

  constructor(read: Import) {
    this.read = read;
    read.items.forEach((item, index) => isNew(item) && this.chosen.add(index));
  }

  tick(index: number, ticked: boolean): void {
    if (ticked) this.chosen.add(index);
    else this.chosen.delete(index);
  }

  tickAll(indexes: number[], ticked: boolean): void {
    for (const index of indexes) this.tick(index, ticked);
  }

  /** Where there are two versions: all of the file's, or all of the dossier's. */
  versions(all: 'new' | 'mine'): void {
    this.read.items.forEach((item, index) => differs(item) && this.tick(index, all === 'new'));
  }

  /** The values as they will be taken. */
  values(index: number): Values {
    const item = this.read.items[index];
    return item ? { ...valuesOf(item.content), ...this.#corrected.get(index) } : {};
  }

  /** What one takes the trouble to correct is wanted. */
  correct(index: number, field: string, text: string): void {
    this.chosen.add(index);
    this.#corrected.set(index, { ...this.#corrected.get(index), [field]: text });
  }

  /** Whether a text is another than the file's. */
  isCorrected(index: number): boolean {
    return Object.keys(this.#changes(index)).length > 0;
  }

  /** Back to what the file says. */
  restore(index: number): void {
    this.#corrected.delete(index);
  }

  get items(): number {
    return this.chosen.size;
  }

  get people(): number {
    const { people } = this.read;
    if (!people) return 0;
    return (this.added ? people.added : 0) + (this.changed ? people.changed : 0);
  }

  get count(): number {
    return this.items + this.people;
  }

  /** Whether there is anything to choose at all. */
  get offers(): boolean {
    const { items, people } = this.read;
    return items.some(({ known }) => !known) || (people !== null && people.added + people.changed > 0);
  }

  /** A file without a single row is no success, whatever else it holds. */
  get isEmpty(): boolean {
    return this.read.items.length === 0 && !this.read.people?.read;
  }

  taken(): Taken[] {
    return [...this.chosen].sort((a, b) => a - b).map((index) => ({ index, values: this.#changes(index) }));
  }

  peopleTaken(): PeopleTaken {
    const { people } = this.read;
    return { added: this.added && !!people?.added, changed: this.changed && !!people?.changed };
  }

  #changes(index: number): Values {
    const item = this.read.items[index];
    const before = item ? valuesOf(item.content) : {};
    const after = Object.entries(this.#corrected.get(index) ?? {});
    return Object.fromEntries(after.filter(([field, text]) => text !== (before[field] ?? '')));
  }
}
