// What just happened and can be taken back, said at the bottom of the window for a while.
const STAYS = 10_000;

class Toast {
  text = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The text names what happened; undo is offered beside it. */
  say(text: string): void {
    this.text = text;
    this.release();
  }

  /** Stays while it has the focus or the pointer. */
  hold(): void {
    clearTimeout(this.#timer);
  }

  release(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.close(), STAYS);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.text = '';
  }
}

export const toast = new Toast();
