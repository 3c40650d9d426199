// Adverts read from files, one after the other: what can be read is kept, each that cannot is told.
import { commands, type Error as Cause } from '../../lib/bindings';
import { workspace } from '../../lib/workspace.svelte';
import { fileName } from './adverts';

export const extensions = ['txt', 'md', 'pdf', 'docx'];

export class Reading {
  /** The name of the file that is being read. */
  file = $state<string | null>(null);
  /** Its place among those that were asked for. */
  at = $state(0);
  total = $state(0);
  failures = $state.raw<{ file: string; cause: Cause }[]>([]);

  #waiting: string[] = [];
  #done: () => void;

  /** `done` is called after each file that was read. */
  constructor(done: () => void) {
    this.#done = done;
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

  async #read(): Promise<void> {
    this.failures = [];
    for (let path = this.#waiting.shift(); path !== undefined; path = this.#waiting.shift()) {
      const now = path;
      [this.file, this.at] = [fileName(now), this.at + 1];
      if (await workspace.run(() => commands.addAdvertFile(now))) this.#done();
      else this.#keep(fileName(now));
    }
    [this.file, this.at, this.total] = [null, 0, 0];
  }

  /** Told here by its file's name: the next file that is read would wipe it away. */
  #keep(file: string): void {
    const cause = workspace.failure;
    if (cause) this.failures = [...this.failures, { file, cause }];
    workspace.failure = null;
  }
}
