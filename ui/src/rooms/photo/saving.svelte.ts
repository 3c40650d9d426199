// Writing a file for each network: which ones, where, how far it is, and what came of it.
import { SvelteSet } from 'svelte/reactivity';

import { commands, type Error as Cause, type NetworkFit, type PictureKind, type SavedPictures, type SavingProgress } from '../../lib/bindings';
import { channel, pickFolder } from '../../lib/desktop';
import { folderOf } from '../../lib/dossiers';
import { t } from '../../lib/texts.svelte';
import { asFailure, workspace } from '../../lib/workspace.svelte';

export type Phase = 'choosing' | 'existing' | 'saving' | 'done';

/** What came of it, in words; nothing while one chooses. */
export function outcome({ phase, existing, result }: Saving): string {
  if (phase === 'existing') return t('photo-save-exists', { count: existing.length });
  if (phase !== 'done' || !result) return '';
  return t(result.cancelled ? 'photo-save-stopped' : 'photo-save-done', { count: result.files.length });
}

export class Saving {
  readonly kind: PictureKind;
  fits = $state.raw<NetworkFit[]>([]);
  readonly chosen = new SvelteSet<string>();
  folder = $state(folderOf(workspace.current?.file ?? ''));
  phase = $state<Phase>('choosing');
  /** The files that stand in the way, by their names. */
  existing = $state.raw<string[]>([]);
  progress = $state.raw<SavingProgress | null>(null);
  stopping = $state(false);
  failure = $state.raw<Cause | null>(null);
  result = $state.raw<SavedPictures | null>(null);

  constructor(kind: PictureKind) {
    this.kind = kind;
  }

  /** Asks what each network would get; all that would get a file are ticked. */
  async begin(): Promise<void> {
    try {
      await workspace.flush();
      this.fits = await commands.pictureFits(this.kind);
      for (const { network, file } of this.fits) if (file) this.chosen.add(network);
    } catch (error) {
      this.failure = asFailure(error);
    }
  }

  tick(network: string, ticked: boolean): void {
    if (ticked) this.chosen.add(network);
    else this.chosen.delete(network);
  }

  async pick(): Promise<void> {
    const folder = await pickFolder(t('photo-save-folder-pick'), this.folder);
    if (!folder) return;
    this.folder = folder;
    this.failure = null;
    this.phase = 'choosing';
  }

  async save(replace: boolean): Promise<void> {
    if (this.chosen.size === 0 || this.phase === 'saving') return;
    const networks = this.fits.map(({ network }) => network).filter((one) => this.chosen.has(one));
    this.progress = null;
    this.failure = null;
    this.stopping = false;
    this.phase = 'saving';
    const said = channel<SavingProgress>((progress) => (this.progress = progress));
    const refused = await workspace.attempt(async () => {
      this.result = await commands.savePictures(this.kind, networks, this.folder, replace, said);
      return this.result.snapshot;
    });
    const cause = refused ?? this.result?.failure;
    if (cause?.code === 'exists') this.existing = cause.detail.split('\n').filter(Boolean);
    else this.failure = cause ?? null;
    this.phase = cause?.code === 'exists' ? 'existing' : cause ? 'choosing' : 'done';
  }

  /** What is written stays. */
  async stop(): Promise<void> {
    if (this.phase !== 'saving' || this.stopping) return;
    this.stopping = true;
    await commands.cancelSaving();
  }

  again(): void {
    this.result = null;
    this.phase = 'choosing';
  }
}
