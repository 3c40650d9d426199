// A preview that follows the choices: asked for once they rest; an answer that comes late is left.
import type { Error as Cause } from '../../lib/bindings';
import { asFailure, workspace } from '../../lib/workspace.svelte';

/** In milliseconds. */
const REST = 150;

export class Drawing<T> {
  shown = $state.raw<T | null>(null);
  failure = $state.raw<Cause | null>(null);
  busy = $state(false);
  #asked = 0;

  /** Draws in a moment; gives what calls it off. */
  soon(ask: () => Promise<T>): () => void {
    const timer = setTimeout(() => void this.draw(ask), REST);
    return () => clearTimeout(timer);
  }

  async draw(ask: () => Promise<T>): Promise<void> {
    const turn = ++this.#asked;
    this.busy = true;
    try {
      await workspace.flush();
      const drawn = await ask();
      if (turn !== this.#asked) return;
      this.shown = drawn;
      this.failure = null;
    } catch (error) {
      if (turn === this.#asked) this.failure = asFailure(error);
    } finally {
      if (turn === this.#asked) this.busy = false;
    }
  }
}
