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

export async function openDossier(path: string): Promise<void> {
  if (await workspace.open(() => commands.openDossier(path))) arrive();
}

export async function chooseDossier(): Promise<void> {
  const path = await pickFile(t('dossier-open'), dossierFiles());
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
