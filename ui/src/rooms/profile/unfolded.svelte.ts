// What a form shows beyond its usual fields and kinds of entries, for as long as the room is open: what
// was asked for, and what held a text, so that nothing goes from under the hands that empty it.
import { SvelteSet } from 'svelte/reactivity';

import type { BaseField, EntryKind } from '../../lib/bindings';
import { boxId, kindId } from './shown';

/** The kinds that most profiles have: shown even while they are empty. */
const USUAL = ['experience', 'education', 'skills', 'languages', 'certifications', 'links', 'projects'];

class Unfolded {
  /** Owners all of whose fields show, and the ids of boxes and of kinds' headings. */
  #shown = new SvelteSet<string>();

  has(id: string): boolean {
    return this.#shown.has(id);
  }

  add(id: string): void {
    this.#shown.add(id);
  }

  /** Shows all of an owner's fields, or only those that are needed. */
  toggle(owner: string): void {
    if (!this.#shown.delete(owner)) this.#shown.add(owner);
  }

  clear(): void {
    this.#shown.clear();
  }

  fields(owner: string, fields: BaseField[], text: (field: string) => string): BaseField[] {
    return this.has(owner) ? fields : fields.filter((field) => this.#needed(owner, field, text));
  }

  /** Whether fields could be shown beside those that are needed. */
  foldable(owner: string, fields: BaseField[], text: (field: string) => string): boolean {
    return fields.some((field) => !this.#needed(owner, field, text));
  }

  kinds(kinds: EntryKind[], used: (kind: string) => boolean): EntryKind[] {
    return kinds.filter(({ id }) => USUAL.includes(id) || used(id) || this.has(kindId(id)));
  }

  #needed(owner: string, { id, rare }: BaseField, text: (field: string) => string): boolean {
    return !rare || this.has(boxId(owner, id)) || text(id).trim() !== '';
  }
}

export const unfolded = new Unfolded();
