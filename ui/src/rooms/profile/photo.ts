// Choosing, replacing and removing a photo.
import { commands } from '../../lib/bindings';
import { pickFile } from '../../lib/desktop';
import { PICTURES } from '../../lib/pictures';
import { number, t } from '../../lib/texts.svelte';
import { toast } from '../../lib/toast.svelte';
import { workspace } from '../../lib/workspace.svelte';

export async function choosePhoto(owner: string): Promise<void> {
  const filter = { name: t('profile-photo-files'), extensions: PICTURES };
  const path = await pickFile(t('profile-photo-choose'), filter);
  if (path) await takePhoto(owner, path);
}

export async function takePhoto(owner: string, path: string): Promise<void> {
  const taken = await workspace.run(() => commands.addPicture('photo', path, owner));
  if (!taken) document.querySelector('.fail')?.scrollIntoView({ block: 'nearest' });
}

export async function dropPhoto(owner: string): Promise<void> {
  if (await workspace.run(() => commands.showPicture('photo', owner, null))) toast.say(t('profile-photo-removed'));
}

/** '312 Ko', '4,2 Mo'. */
export function weight(bytes: number): string {
  const kilobytes = Math.ceil(bytes / 1000);
  if (kilobytes < 1000) return t('profile-kilobytes', { size: number(kilobytes) });
  return t('profile-megabytes', { size: number(Math.round(kilobytes / 100) / 10) });
}
