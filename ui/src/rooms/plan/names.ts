// How a network is called: a known one in `locales/`, one's own by its name.
import { t } from '../../lib/texts.svelte';
import { workspace } from '../../lib/workspace.svelte';

export function nameOf(id: string): string {
  return workspace.network(id)?.name ?? t(`network-${id}`);
}
