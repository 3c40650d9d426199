// One import, from the file to the dossier: reading, choosing, taking. It stays while one looks
// something up in another room.
import { commands, type Asked, type Error as Cause, type Import, type ImportProgress } from '../../lib/bindings';
import { channel } from '../../lib/desktop';
import { fileName } from '../../lib/dossiers';
import { t } from '../../lib/texts.svelte';
import { toast } from '../../lib/toast.svelte';
import { asFailure, workspace } from '../../lib/workspace.svelte';
import { Choice } from './choice.svelte';
import { summary, type Line } from './summary';

export type Phase = 'begin' | 'reading' | 'preview' | 'taking' | 'done';

/** A file or a folder by its path, or a pasted text. */
type From = { path: string } | { text: string };

const FREE: Asked = { format: null, language: null, matching: null };

export class Session {
  phase = $state<Phase>('begin');
  choice = $state.raw<Choice | null>(null);
  progress = $state.raw<ImportProgress | null>(null);
  failure = $state.raw<Cause | null>(null);
  /** Read again, otherwise understood, while what was read stays in sight. */
  again = $state(false);
  stopping = $state(false);
  /** Back at the start, after something was read. */
  back = $state(false);
  /** The text that waits to be read. */
  pasted = $state('');
  /** What came of a stop, in words. */
  note = $state('');
  done = $state.raw<Line[]>([]);

  #from: From | null = null;
  #asked: Asked = FREE;
  #turn = 0;
  /** The state of the dossier that the proposals were compared with, and its file. */
  #seen: unknown = null;
  #file = '';
  /** A reading that is being stopped must not stop the next one. */
  #stopped: Promise<unknown> = Promise.resolve();

  get source(): string {
    return this.#from && 'path' in this.#from ? fileName(this.#from.path) : '';
  }

  async read(path: string): Promise<void> {
    if (this.phase === 'taking') return;
    this.leave();
    this.phase = 'reading';
    await this.#read({ path }, FREE);
  }

  async readText(text: string): Promise<void> {
    if (this.phase === 'taking') return;
    this.leave();
    this.phase = 'reading';
    await this.#read({ text }, FREE);
  }

  /** The same, with another language or other columns. */
  async ask(asked: Partial<Asked>): Promise<void> {
    if (!this.#from || this.phase !== 'preview') return;
    this.again = true;
    await this.#read(this.#from, { ...this.#asked, ...asked });
  }

  /** Where the dossier has changed: what was compared with its older state is read again. */
  async resume(): Promise<void> {
    const other = this.phase !== 'begin' && this.#file !== workspace.current?.file;
    if (other || (this.phase === 'done' && this.#seen !== workspace.current)) this.leave();
    if (this.phase === 'preview' && this.#seen !== workspace.current) await this.ask({});
  }

  async stop(): Promise<void> {
    if ((this.phase !== 'reading' && this.phase !== 'taking' && !this.again) || this.stopping) return;
    this.stopping = true;
    this.#stopped = commands.cancelImport().catch(() => null);
    await this.#stopped;
  }

  async take(): Promise<void> {
    const { choice } = this;
    if (!choice || choice.count === 0 || this.phase !== 'preview' || this.again) return;
    [this.phase, this.progress, this.failure, this.stopping, this.note] = ['taking', null, null, false, ''];
    const heard = channel<ImportProgress>((progress) => (this.progress = progress));
    const refused = await workspace.attempt(() => commands.takeImport(choice.taken(), choice.peopleTaken(), heard));
    this.phase = refused ? 'preview' : 'done';
    if (refused?.code === 'cancelled') this.note = t('import-stopped-taking');
    else this.failure = refused;
    if (refused) return;
    this.#seen = workspace.current;
    this.pasted = '';
    this.done = summary(choice);
    toast.say(t('import-done', { n: choice.count }));
  }

  /** Nothing is kept of what was read. */
  leave(): void {
    if (this.phase === 'reading' || this.again) this.#stopped = commands.cancelImport().catch(() => null);
    this.#turn += 1;
    this.#from = null;
    this.back ||= this.phase !== 'begin';
    [this.phase, this.choice, this.progress, this.failure] = ['begin', null, null, null];
    [this.again, this.stopping, this.note, this.done] = [false, false, '', []];
  }

  async #read(from: From, asked: Asked): Promise<void> {
    const turn = ++this.#turn;
    this.#from = from;
    this.#file = workspace.current?.file ?? '';
    [this.progress, this.failure, this.stopping, this.note] = [null, null, false, ''];
    try {
      await this.#stopped;
      await workspace.flush();
      const read = await this.#send(from, asked, turn);
      if (turn !== this.#turn) return;
      this.#asked = asked;
      this.#seen = workspace.current;
      this.choice = new Choice(read);
      this.phase = 'preview';
    } catch (error) {
      if (turn !== this.#turn) return;
      const cause = asFailure(error);
      this.back = true;
      if (this.phase === 'reading') this.phase = 'begin';
      if (cause.code === 'cancelled') this.note = t('import-stopped');
      else this.failure = cause;
    } finally {
      if (turn === this.#turn) this.again = false;
    }
  }

  async #send(from: From, asked: Asked, turn: number): Promise<Import> {
    if ('text' in from) return commands.readPasted(from.text, asked);
    const heard = channel<ImportProgress>((progress) => {
      if (turn === this.#turn) this.progress = progress;
    });
    return commands.readImport(from.path, asked, heard);
  }
}

export const session = new Session();
