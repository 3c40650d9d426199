// Keeping pictures, taking them away, and saying where each is shown.
import { commands, type Picture, type PictureKind } from '../../lib/bindings';
import { pickFiles } from '../../lib/desktop';
import { kept, PICTURES } from '../../lib/pictures';
import { place } from '../../lib/place.svelte';
import { t } from '../../lib/texts.svelte';
import { toast } from '../../lib/toast.svelte';
import { workspace } from '../../lib/workspace.svelte';

/** The core takes no heavier file; a pasted one is not even handed over. */
const HEAVIEST = 50_000_000;

export const pictures = (kind: PictureKind): Picture[] =>
  workspace.current ? kept(workspace.current.dossier.profile, kind) : [];

/** Asks for files and keeps them; the first is shown by the owner, if there is one. */
export async function choose(kind: PictureKind, owner: string | null): Promise<void> {
  const filter = { name: t('photo-files'), extensions: PICTURES };
  const paths = await pickFiles(t(`photo-choose-${kind}`), filter);
  for (const [n, path] of paths.entries()) await add(kind, path, n === 0 ? owner : null);
}

export async function add(kind: PictureKind, path: string, owner: string | null): Promise<void> {
  await keep(kind, () => commands.addPicture(kind, path, owner));
}

/** Without a file where the engine keeps it to itself: the core then asks the system. */
export async function paste(kind: PictureKind, file: File | null): Promise<void> {
  if (file && file.size > HEAVIEST) {
    workspace.failure = { code: 'photo-too-heavy', message: '', detail: '' };
    showFailure();
    return;
  }
  const data = file && (await base64(file));
  await keep(kind, () => commands.pastePicture(kind, data));
}

export async function remove(kind: PictureKind, { hash }: Picture, name: string): Promise<void> {
  if (await workspace.run(() => commands.removePicture(kind, hash))) toast.say(t('photo-removed', { name }));
}

export async function show(kind: PictureKind, owner: string, hash: string | null): Promise<boolean> {
  return workspace.run(() => commands.showPicture(kind, owner, hash));
}

/** How a picture is called: by its file, or by its place where it was pasted. */
export function pictureName(picture: Picture): string {
  const number = pictures(picture.kind).findIndex(({ hash }) => hash === picture.hash) + 1;
  return picture.name || t(`photo-pasted-${picture.kind}`, { number });
}

/** The image of what was pasted, if there is one. */
export function pasted(data: DataTransfer | null): File | null {
  const items = [...(data?.items ?? [])];
  return items.find(({ kind, type }) => kind === 'file' && type.startsWith('image/'))?.getAsFile() ?? null;
}

/** What is new stands on the stage. */
async function keep(kind: PictureKind, change: Parameters<typeof workspace.run>[0]): Promise<void> {
  const before = new Set(pictures(kind).map(({ hash }) => hash));
  if (!(await workspace.run(change))) return showFailure();
  const added = pictures(kind).find(({ hash }) => !before.has(hash));
  if (added) place.picture = added.hash;
}

function showFailure(): void {
  setTimeout(() => document.querySelector('.fail')?.scrollIntoView({ block: 'nearest' }));
}

async function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^.*?,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
