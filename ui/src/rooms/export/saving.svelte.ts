// A file on its way to the disk: its name, its place, what stands in the way, and what came of it.
import { commands, type Error as Cause, type SavedDocument } from '../../lib/bindings';
import { pickFolder } from '../../lib/desktop';
import { inFolder } from '../../lib/dossiers';
import { t } from '../../lib/texts.svelte';
import { asFailure, workspace } from '../../lib/workspace.svelte';
import { numbered } from './name';

/** How many files of the same name may stand beside each other. */
const MOST = 99;

/** What is saved, asked for when it is. */
export type Work = {
  /** The name that is proposed, without its extension. */
  stem: () => string;
  end: () => string;
  write: (path: string, replace: boolean) => Promise<SavedDocument>;
  print: () => Promise<unknown>;
  /** Called with the folder of a file that was written. */
  wrote: (folder: string) => void;
};

export type Phase = 'resting' | 'writing' | 'printing' | 'existing';

/** What failed, while doing what. */
export type Failed = { doing: 'write' | 'print' | 'show'; cause: Cause };

export class Saving {
  /** The person's own name for it. */
  own = $state<string | null>(null);
  folder = $state('');
  phase = $state<Phase>('resting');
  stopping = $state(false);
  /** It was stopped: nothing is written. */
  stopped = $state(false);
  /** It lies open in the reader, to be printed from there. */
  opened = $state(false);
  result = $state.raw<SavedDocument | null>(null);
  failed = $state.raw<Failed | null>(null);

  readonly #work: Work;

  constructor(work: Work, folder: string) {
    this.#work = work;
    this.folder = folder;
  }

  get stem(): string {
    return this.own ?? this.#work.stem();
  }

  get end(): string {
    return this.#work.end();
  }

  get name(): string {
    return numbered(this.stem, this.end, 1);
  }

  get busy(): boolean {
    return this.phase === 'writing' || this.phase === 'printing';
  }

  /** What was said of one document is not said of another. */
  forget(): void {
    if (this.busy) return;
    this.result = null;
    this.failed = null;
    this.stopped = false;
    this.opened = false;
  }

  /** Asks for another folder; false where the person gives up. */
  async pick(): Promise<boolean> {
    const folder = await pickFolder(t('export-room-folder-pick'), this.folder);
    if (!folder) return false;
    this.folder = folder;
    this.forget();
    return true;
  }

  async elsewhere(): Promise<void> {
    if (await this.pick()) await this.save();
  }

  async save(): Promise<void> {
    await this.#put([this.name], false);
  }

  async replace(): Promise<void> {
    await this.#put([this.name], true);
  }

  /** Under the next name that is free. */
  async keepBoth(): Promise<void> {
    const names = Array.from({ length: MOST - 1 }, (_, at) => numbered(this.stem, this.end, at + 2));
    await this.#put(names, false);
  }

  giveUp(): void {
    if (this.phase === 'existing') this.phase = 'resting';
  }

  async stop(): Promise<void> {
    if (!this.busy || this.stopping) return;
    this.stopping = true;
    await commands.cancelExport();
  }

  async print(): Promise<void> {
    if (this.busy) return;
    this.#begin('printing');
    try {
      await workspace.flush();
      await this.#work.print();
      this.opened = true;
    } catch (error) {
      this.#fail('print', error);
    }
    this.phase = 'resting';
  }

  async show(): Promise<void> {
    if (!this.result) return;
    try {
      await commands.showInFolder(this.result.path);
    } catch (error) {
      this.#fail('show', error);
    }
  }

  /** Writes under the first of the names that is free. */
  async #put(names: string[], replace: boolean): Promise<void> {
    if (this.busy) return;
    const folder = this.folder;
    this.#begin('writing');
    let next: Phase = 'resting';
    try {
      await workspace.flush();
      this.result = await this.#first(names.map((name) => inFolder(folder, name)), replace);
      this.#work.wrote(folder);
    } catch (error) {
      if (asFailure(error).code === 'exists') next = 'existing';
      else this.#fail('write', error);
    }
    this.phase = next;
  }

  async #first([path, ...others]: string[], replace: boolean): Promise<SavedDocument> {
    try {
      return await this.#work.write(path!, replace);
    } catch (error) {
      if (others.length === 0 || this.stopping || asFailure(error).code !== 'exists') throw error;
      return this.#first(others, replace);
    }
  }

  #begin(phase: Phase): void {
    this.forget();
    this.stopping = false;
    this.phase = phase;
  }

  #fail(doing: Failed['doing'], error: unknown): void {
    const cause = asFailure(error);
    if (cause.code === 'cancelled') this.stopped = true;
    else this.failed = { doing, cause };
  }
}
