// What is asked for, for whom, and in which form; kept in the program's settings for the next time.
import { commands, type Contents, type ExportAsked, type ExportChoice, type Format, type Paper, type Reader, type Table } from '../../lib/bindings';
import type { Spoken } from '../../lib/texts.svelte';
import { workspace } from '../../lib/workspace.svelte';
import { KINDS, kindOf, type Kind } from './formats';

const NOTHING: Contents = { plan: false, actions: false, profiles: false, kits: false, checklists: false, contact: false, notes: false };

export class Choices {
  reader = $state<Reader>('me');
  format = $state<Format>('pdf');
  contents = $state<Contents>({ ...NOTHING });
  language = $state<Spoken>('fr');
  paper = $state<Paper>('a4');
  archive = $state(false);
  table = $state<Table>('plan');
  /** Where the last file went; empty before the first. */
  folder = $state('');
  /** What is proposed is known. */
  ready = $state(false);

  readonly asked: ExportAsked = $derived({
    format: this.format,
    contents: { ...this.contents },
    paper: this.paper,
    archive: this.archive,
    table: this.table,
  });
  readonly kind: Kind = $derived(kindOf(this.format));

  /** The last format that was chosen of each kind. */
  #last = new Map<Kind, Format>();
  #kept = '';

  constructor(kept: ExportChoice | null, language: Spoken, paper: Paper) {
    this.language = language;
    this.paper = paper;
    if (!kept) return;
    const { reader, format, contents, archive, table, folder } = kept;
    Object.assign(this, { reader, format, contents: { ...contents }, archive, table, folder });
    this.#begun();
  }

  /** The first time, begins with what is proposed for oneself. */
  async begin(): Promise<void> {
    if (this.ready) return;
    this.contents = await commands.contentsFor(this.reader);
    this.#begun();
  }

  /** For whom: what is proposed for them is ticked. The last one who was named counts. */
  async address(reader: Reader): Promise<void> {
    this.reader = reader;
    const proposed = await commands.contentsFor(reader);
    if (this.reader === reader) this.contents = proposed;
  }

  turn(kind: Kind): void {
    this.#last.set(this.kind, this.format);
    this.format = this.#last.get(kind) ?? KINDS[kind][0]!;
  }

  /** Keeps the choices where they have changed; the paper is the one proposed everywhere. */
  async remember(): Promise<void> {
    const now = this.#written();
    if (!this.ready || now === this.#kept) return;
    this.#kept = now;
    const { reader, folder, paper, asked } = this;
    const { format, contents, archive, table } = asked;
    await workspace.keep({ paper, export: { reader, format, contents, archive, table, folder } });
  }

  /** All that is kept, as one text to compare. */
  #written(): string {
    return JSON.stringify([this.asked, this.reader, this.folder]);
  }

  #begun(): void {
    this.#kept = this.#written();
    this.ready = true;
  }
}
