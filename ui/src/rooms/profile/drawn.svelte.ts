// What the layer under a box shows. To draw a long text twice at each key would be felt: there the
// layer waits until the fingers rest.
import type { Span } from './proof';

type Picture = { text: string; marks: Span[]; fold: number | null };

const LONG = 5000;
/** In milliseconds. */
const REST = 250;

export class Drawn {
  #wanted: () => Picture;
  #kept = $state.raw<Picture | null>(null);

  constructor(wanted: () => Picture) {
    this.#wanted = wanted;
    $effect(() => {
      const next = this.#wanted();
      if (next.text.length <= LONG) {
        this.#kept = null;
        return;
      }
      const timer = setTimeout(() => (this.#kept = next), REST);
      return () => clearTimeout(timer);
    });
  }

  get now(): Picture {
    const wanted = this.#wanted();
    return wanted.text.length > LONG ? (this.#kept ?? wanted) : wanted;
  }
}
