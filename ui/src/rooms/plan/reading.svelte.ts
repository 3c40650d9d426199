// Adverts read from files, one after the other: what can be read is kept, each that cannot is told.
// It goes on while one looks at another sheet, and stops with the dossier.
import { commands, type Error as Cause } from '../../lib/bindings';
import { workspace } from '../../lib/workspace.svelte';
import { fileName } from './adverts';

export const extensions = ['txt', 'md', 'pdf', 'docx'];

class Reading {
  /** The advert whose words are shown. */
  open = $state<number | null>(null);
  /** The name of the file that is being read. */
  file = $state<string | null>(null);
  /** Its place among those that were asked for. */
  at = $state(0);
  total = $state(0);

  /** What was pasted and not read yet, by the dossier's file. */
  #pasted = $state<Record<string, string>>({});
  #failures = $state.raw<{ file: string; cause: Cause }[]>([]);
  #dossier = $state<string | undefined>();
  #waiting: string[] = [];

  /** It waits while one looks at another sheet. */
  get pasted(): string {
    return this.#pasted[workspace.current?.file ?? ''] ?? '';
  }

  set pasted(text: string) {
    this.#pasted[workspace.current?.file ?? ''] = text;
  }

  /** What could not be read for the open dossier. */
  get failures() {
    return this.#dossier === workspace.current?.file ? this.#failures : [];
  }

  understood(): void {
    this.#failures = [];
  }

  /** Adds files behind those that wait. */
  add(paths: string[]): void {
    if (paths.length === 0) return;
    this.#waiting.push(...paths);
    this.total += paths.length;
    if (this.file === null) void this.#read();
  }

  /** The present file is the last. */
  stop(): void {
    this.#waiting = [];
    this.total = this.at;
  }

  /** Shows the one that has just been added. */
  showLast(): void {
    this.open = workspace.current?.dossier.adverts.at(-1)?.id ?? null;
  }

  async #read(): Promise<void> {
    this.#failures = [];
    this.#dossier = workspace.current?.file;
    for (let path = this.#waiting.shift(); path !== undefined; path = this.#waiting.shift()) {
      const now = path;
      [this.file, this.at] = [fileName(now), this.at + 1];
      if (await workspace.run(() => commands.addAdvertFile(now))) this.showLast();
      else this.#keep(fileName(now));
      if (workspace.current?.file !== this.#dossier) this.stop();
    }
    [this.file, this.at, this.total] = [null, 0, 0];
  }

  /** Told by its file's name: the next file that is read would wipe it away. */
  #keep(file: string): void {
    const cause = workspace.failure;
    if (cause) this.#failures = [...this.#failures, { file, cause }];
    workspace.failure = null;
  }
}

export const reading = new Reading();
