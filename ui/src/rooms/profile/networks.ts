// The networks that have a tab: those of the plan that are open and have a form to fill in.
import type { Language, Network, ProfileReport } from '../../lib/bindings';
import { workspace } from '../../lib/workspace.svelte';
import { form } from './shown';

export const showsPhoto = (network: Network): boolean =>
  network.images?.some((image) => image.id === 'photo') ?? false;

export function tabbed(): Network[] {
  const chosen = workspace.current?.dossier.plan.chosen ?? [];
  return chosen
    .map(({ network }) => workspace.network(network))
    .filter((network) => network !== undefined)
    .filter((network) => network.status.value === 'open' && form(network).length > 0);
}

export function reportOf(network: string, language: Language): ProfileReport | undefined {
  return workspace.current?.report.profiles.find(
    (profile) => profile.network === network && profile.language === language,
  );
}
