// Which underlined words are looked at, with the pointer or with the caret. What is shown of them
// can be hovered, stays until it is left, and goes with Escape (WCAG 1.4.13); typing sends it away.
import { rectAt } from './caret';
import { marksAt, type Span } from './proof';

/** The findings looked at, by their keys, and the line they stand on, within the frame. */
export type Pointed = {
  keys: string[];
  by: 'pointer' | 'caret';
  top: number;
  bottom: number;
  left: number;
};

/** The pointer rests this long on a word before it is heard, in milliseconds. */
const REST = 200;
/** Time to go from the word to what is said of it. */
const GRACE = 350;
/** How far from the bottom of the window the end of a long quote still counts as seen. */
const SEEN = 160;

export class Pointing {
  now = $state.raw<Pointed | null>(null);
  #marks: () => Span[];
  #layer: () => Element | undefined;
  #box: () => HTMLTextAreaElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Where typing left the caret: it has not moved of itself. */
  #typed = -1;
  #dismissed = '';

  constructor(
    marks: () => Span[],
    layer: () => Element | undefined,
    box: () => HTMLTextAreaElement | undefined,
  ) {
    this.#marks = marks;
    this.#layer = layer;
    this.#box = box;
  }

  hover(x: number, y: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#under(x, y), REST);
  }

  /** The pointer leaves the words: what they show waits for it a while. */
  leave(): void {
    this.#dismissed = '';
    clearTimeout(this.#timer);
    if (this.now?.by === 'pointer') this.#timer = setTimeout(() => this.close(), GRACE);
  }

  stay(): void {
    clearTimeout(this.#timer);
  }

  caret(): void {
    const box = this.#box();
    if (!box || document.activeElement !== box) return;
    const { selectionStart: start, selectionEnd: end } = box;
    if (start === end && start === this.#typed) return;
    this.#typed = -1;
    const keys = marksAt(this.#marks(), start, end).map(({ key }) => key);
    if (keys.length === 0) {
      this.#dismissed = '';
      if (this.now?.by === 'caret') this.close();
      return;
    }
    const layer = this.#layer();
    const last = layer && rectAt(layer, Math.max(start, end - 1));
    const seen = last && last.bottom < window.innerHeight - SEEN;
    this.#point(keys, 'caret', seen ? last : layer && rectAt(layer, start));
  }

  typed(): void {
    this.#typed = this.#box()?.selectionStart ?? -1;
    this.close();
  }

  /** True where there was something to send away. */
  dismiss(): boolean {
    if (!this.now) return false;
    this.#dismissed = String(this.now.keys);
    this.close();
    return true;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.now = null;
  }

  #under(x: number, y: number): void {
    const layer = this.#layer();
    const found = [...(layer?.querySelectorAll<HTMLElement>('[data-at]') ?? [])].flatMap((part) => {
      const rects = [...part.getClientRects()];
      const rect = rects.find((it) => x >= it.left && x <= it.right && y >= it.top && y <= it.bottom);
      return rect ? [{ rect, start: Number(part.dataset.at), length: part.textContent.length }] : [];
    })[0];
    if (!found) return this.leave();
    const marks = marksAt(this.#marks(), found.start, found.start + found.length);
    this.#point(marks.map(({ key }) => key), 'pointer', found.rect);
  }

  #point(all: string[], by: Pointed['by'], rect: DOMRect | null | undefined): void {
    const frame = this.#layer()?.parentElement?.getBoundingClientRect();
    const keys = [...new Set(all)];
    if (!frame || !rect || String(keys) === this.#dismissed) return;
    if (String(keys) === String(this.now?.keys) && by === this.now?.by) return;
    clearTimeout(this.#timer);
    const left = rect.left - frame.left;
    this.now = { keys, by, top: rect.top - frame.top, bottom: rect.bottom - frame.top, left };
  }
}
