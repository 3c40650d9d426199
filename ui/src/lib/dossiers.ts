// Coming to a dossier: from its file, from the recent ones, or a new one.
import { commands, type Language } from './bindings';
import { pickFile } from './desktop';
import { place } from './place.svelte';
import { t } from './texts.svelte';
import { toast } from './toast.svelte';
import { workspace } from './workspace.svelte';

/** What a dialog that asks for a dossier's file shows. */
export function dossierFiles() {
  return { name: t('dossier-files'), extensions: ['paperfirst'] };
}

/** A dossier that was taken away as JSON becomes a new one beside that file. */
export async function openDossier(path: string): Promise<void> {
  if (path.toLowerCase().endsWith('.json')) await restoreDossier(path);
  else if (await workspace.open(() => commands.openDossier(path))) arrive();
}

async function restoreDossier(path: string): Promise<void> {
  let left: string[] = [];
  const restored = await workspace.open(async () => {
    const { snapshot, left_out } = await commands.restoreDossier(path, folderOf(path));
    left = left_out;
    return snapshot;
  });
  if (!restored) return;
  arrive();
  const file = fileName(workspace.current?.file ?? '');
  toast.say(left.length > 0 ? t('dossier-restored-part', { file, places: left.join(', ') }) : t('dossier-restored', { file }));
}

export async function chooseDossier(): Promise<void> {
  const { name, extensions } = dossierFiles();
  const path = await pickFile(t('dossier-open'), { name, extensions: [...extensions, 'json'] });
  if (path) await openDossier(path);
}

/** Begins a dossier in a new file, and the plan with it. False where it failed. */
export async function beginDossier(
  folder: string,
  name: string,
  languages: Language[],
): Promise<boolean> {
  const begun = await workspace.open(() => commands.newDossier(folder, name, languages));
  if (begun) {
    arrive();
    place.plan('me');
  }
  return begun;
}

/** A dossier is entered by its first room, in its main language. */
export function arrive(): void {
  toast.close();
  place.owner = 'base';
  place.finding = null;
  place.step = 'me';
  place.language = workspace.current?.dossier.languages[0] ?? place.language;
  place.go('home');
}

/** Takes a dossier off the recent ones; its file stays. */
export async function forget(path: string): Promise<void> {
  workspace.recent = await commands.forgetRecent(path);
  if (workspace.failure?.code === 'missing') workspace.failure = null;
}

/** The folder of a file, and a file in that folder, on any system. */
export function folderOf(path: string): string {
  return path.replace(/[\\/][^\\/]*$/, '');
}

/** The last part of a path, of a folder too. */
export function fileName(path: string): string {
  return /([^\\/]+)[\\/]*$/.exec(path)?.[1] ?? path;
}

export function inFolder(folder: string, name: string): string {
  const between = folder.includes('\\') ? '\\' : '/';
  return folder.endsWith(between) ? folder + name : folder + between + name;
}
