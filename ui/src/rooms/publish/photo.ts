// The photo as a file that the network takes.
import { commands, type Error as Failure, type KitPhoto } from '../../lib/bindings';
import { pickPlace } from '../../lib/desktop';
import { folderOf, inFolder } from '../../lib/dossiers';
import { nameOf } from '../../lib/names';
import { slug } from '../../lib/slug';
import { t } from '../../lib/texts.svelte';
import { workspace } from '../../lib/workspace.svelte';

const ENDINGS: Record<string, string> = { jpeg: 'jpg', png: 'png' };

/** 'claire-delmas-linkedin.jpg' */
export function photoName(person: string, network: string, format: string): string {
  const parts = [slug(person), slug(network)];
  return `${parts.filter(Boolean).join('-')}.${ENDINGS[format] ?? format}`;
}

/** Where it was written, or why it could not be. */
export type Saved = { path: string; failure: Failure | null };

/** Asks where, and writes it there; null where the person gives up. */
export async function savePhoto(network: string, { fit }: KitPhoto): Promise<Saved | null> {
  const name = photoName(workspace.current?.dossier.name ?? '', nameOf(network), fit.format);
  const proposed = inFolder(folderOf(workspace.current?.file ?? ''), name);
  const filter = { name: t('publish-photo'), extensions: [name.split('.').at(-1) ?? fit.format] };
  const path = await pickPlace(t('publish-photo-save'), proposed, filter);
  if (!path) return null;
  return { path, failure: await workspace.attempt(() => commands.savePhoto(network, path)) };
}
