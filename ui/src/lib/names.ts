// How a network is called: a known one in `locales/`, one's own by its name.
import { t } from './texts.svelte';
import { workspace } from './workspace.svelte';

export function nameOf(network: string): string {
  return workspace.network(network)?.name ?? t(`network-${network}`);
}
