// The kit that is open: what the core says of it, the line one is at, and what was just copied.
import { commands, type Kit, type Language, type Line } from '../../lib/bindings';
import { copy } from '../../lib/clipboard';
import { say, t } from '../../lib/texts.svelte';
import { asFailure, workspace } from '../../lib/workspace.svelte';
import { keyOf, shown } from './lines';

/** How long a button says that it has copied, in milliseconds. */
const STAYS = 4000;

export class OpenKit {
  kit = $state.raw<Kit | null>(null);
  /** The line that was copied last, or that the keyboard is on. */
  at = $state('');
  copied = $state('');
  /** The line whose text the window would not copy. */
  refused = $state('');
  /** For those who hear the page. */
  said = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  /** The kit of another profile goes at once; that of the same one stays until the new one is there. */
  async load(network: string, language: Language): Promise<void> {
    const asked = ++this.#asked;
    if (this.kit?.network !== network || this.kit.language !== language) this.#leave();
    try {
      const kit = await commands.kit(network, language);
      if (asked === this.#asked) this.kit = kit;
    } catch (error) {
      workspace.failure = asFailure(error);
    }
  }

  async copy(line: Line): Promise<void> {
    const key = keyOf(line);
    this.at = key;
    clearTimeout(this.#timer);
    if (await copy(shown(line))) {
      this.copied = key;
      this.refused = '';
      this.said = t('publish-copied-what', { label: say(line.label) });
      this.#timer = setTimeout(() => (this.copied = this.said = ''), STAYS);
    } else {
      this.copied = '';
      this.refused = key;
    }
  }

  /** Ticks a box, or takes the tick away. False where it failed. */
  async tick(owner: string, field: string, copied: boolean): Promise<boolean> {
    const { kit } = this;
    if (!kit) return false;
    this.at = keyOf({ owner, field });
    return workspace.run(() => commands.setCopied(kit.network, kit.language, owner, field, copied));
  }

  #leave(): void {
    clearTimeout(this.#timer);
    this.kit = null;
    this.at = this.copied = this.refused = this.said = '';
  }
}

/** Up and down go to the same control of the line before or after. */
export function walk(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const here = event.currentTarget;
  if (!step || !(here instanceof HTMLElement)) return;
  const alike = document.querySelectorAll<HTMLElement>(`[data-part="${here.dataset.part}"]`);
  const seen = [...alike].filter((one) => !one.closest('details:not([open])'));
  const next = seen[seen.indexOf(here) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
