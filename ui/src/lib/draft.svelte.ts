// The text of a field while it is being written: what was typed stands until it is on disk.
import type { Snapshot } from './bindings';
import { workspace } from './workspace.svelte';

type Save = (text: string, continues: boolean) => Promise<Snapshot>;

export class Draft {
  #typed = $state<string | null>(null);
  #key: () => string;
  #stored: () => string;
  #save: Save;

  /** `key` names the field among all; `stored` gives what the dossier says of it. */
  constructor(key: () => string, stored: () => string, save: Save) {
    this.#key = key;
    this.#stored = stored;
    this.#save = save;
    $effect(() => {
      // Undo and redo have the last word.
      void workspace.turned;
      this.#typed = null;
    });
  }

  get text(): string {
    return this.#typed ?? this.#stored();
  }

  set text(text: string) {
    this.#typed = text;
    workspace.later(this.#key(), async (continues) => {
      const snapshot = await this.#save(text, continues);
      // Once the new state is in place; what was typed on in the meantime still stands.
      if (this.#typed === text) setTimeout(() => this.#settle(text));
      return snapshot;
    });
  }

  #settle(text: string): void {
    if (this.#typed === text) this.#typed = null;
  }
}
