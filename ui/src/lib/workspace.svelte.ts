// The one copy of what is known of the open dossier. Every change goes through `run`, one after the
// other, and brings back the whole state; nothing is fetched twice.
import {
  commands,
  type Base,
  type Error as Failure,
  type Network,
  type Recent,
  type Settings,
  type Snapshot,
  type Start,
} from './bindings';
import { texts } from './texts.svelte';

type Change = (continues: boolean) => Promise<Snapshot>;

/** What is typed is saved this long after the last key, in milliseconds. */
const REST = 150;
/** A pause this long begins a new step of undo. */
const BREATH = 2000;

class Workspace {
  start = $state.raw<Start | null>(null);
  current = $state.raw<Snapshot | null>(null);
  settings = $state.raw<Settings | null>(null);
  recent = $state.raw<Recent[]>([]);
  /** Why the last change did not go through. */
  failure = $state.raw<Failure | null>(null);
  /** When the last change reached the disk. */
  savedAt = $state.raw<Date | null>(null);
  /** Something typed is not on disk yet. */
  waiting = $state(false);
  /** Bumped when the state comes from undo or redo: drafts give way to it. */
  turned = $state(0);

  #queue: Promise<unknown> = Promise.resolve();
  #typed = new Map<string, { change: Change; timer: ReturnType<typeof setTimeout> }>();
  #last = { key: '', at: 0 };

  get base(): Base {
    return this.start?.base ?? { fields: [], entries: [] };
  }

  async begin(): Promise<void> {
    this.start = await commands.start();
    this.settings = this.start.settings;
    this.recent = this.start.recent;
    texts.use(this.start.settings.language);
    this.failure = this.start.problem;
    this.current = this.start.opened;
  }

  /** The network of that id, the user's own included. */
  network(id: string): Network | undefined {
    const same = (network: Network) => network.id === id;
    return this.current?.own.find(same) ?? this.start?.catalogue.find(same);
  }

  /** Makes a change at once, after those that wait. False where it failed. */
  async run(change: () => Promise<Snapshot>): Promise<boolean> {
    await this.flush();
    this.#last.key = '';
    return this.#take(change);
  }

  /** The same for whoever says a failure in its own place; null where it went through. */
  async attempt(change: () => Promise<Snapshot>): Promise<Failure | null> {
    if (await this.run(change)) return null;
    const failure = this.failure;
    this.failure = null;
    return failure;
  }

  /** Saves what is typed once the fingers rest. The last change of a key is the one that counts. */
  later(key: string, change: Change): void {
    clearTimeout(this.#typed.get(key)?.timer);
    this.waiting = true;
    const timer = setTimeout(() => void this.#send(key), REST);
    this.#typed.set(key, { change, timer });
  }

  /** Waits until all that was typed is on disk, or has failed to get there. */
  async flush(): Promise<void> {
    for (const key of [...this.#typed.keys()]) void this.#send(key);
    await this.#queue;
  }

  async undo(): Promise<boolean> {
    return this.#turn(() => commands.undo());
  }

  async redo(): Promise<boolean> {
    return this.#turn(() => commands.redo());
  }

  /** Opens another dossier; the recent list follows. */
  async open(change: () => Promise<Snapshot>): Promise<boolean> {
    const opened = await this.run(change);
    if (opened && this.current) {
      this.savedAt = null;
      const path = this.current.file;
      const name = path.replace(/^.*[\\/]|\.paperfirst$/g, '');
      const others = this.recent.filter((recent) => recent.path !== path);
      this.recent = [{ path, name, exists: true }, ...others];
    }
    return opened;
  }

  async close(): Promise<void> {
    await this.flush();
    this.recent = await commands.closeDossier();
    this.current = null;
    this.savedAt = null;
  }

  /** Keeps settings of the program. They apply at once, even where they cannot be written. */
  async keep(changes: Partial<Settings>): Promise<void> {
    if (!this.settings) return;
    this.settings = { ...this.settings, ...changes };
    texts.use(this.settings.language);
    try {
      await commands.setSettings(this.settings);
    } catch (error) {
      this.failure = asFailure(error);
    }
  }

  async #turn(change: () => Promise<Snapshot>): Promise<boolean> {
    const done = await this.run(change);
    if (done) this.turned += 1;
    return done;
  }

  async #send(key: string): Promise<void> {
    const typed = this.#typed.get(key);
    if (!typed) return;
    clearTimeout(typed.timer);
    this.#typed.delete(key);
    const now = Date.now();
    const continues = this.#last.key === key && now - this.#last.at < BREATH;
    this.#last = { key, at: now };
    await this.#take(() => typed.change(continues));
  }

  async #take(change: () => Promise<Snapshot>): Promise<boolean> {
    const turn = this.#queue.then(async () => {
      try {
        this.current = await change();
        this.failure = null;
        this.savedAt = new Date();
        return true;
      } catch (error) {
        this.failure = asFailure(error);
        return false;
      } finally {
        this.waiting = this.#typed.size > 0;
      }
    });
    this.#queue = turn;
    return turn;
  }
}

export function asFailure(error: unknown): Failure {
  if (typeof error === 'object' && error !== null && 'code' in error) return error as Failure;
  return { code: 'refused', message: String(error), detail: String(error) };
}

export const workspace = new Workspace();
