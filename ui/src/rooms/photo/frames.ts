// In which network's frame a picture is looked at: a photo is square on all of them, a banner is not.
import type { Network, PictureKind } from '../../lib/bindings';
import { aspectOf, specOf } from '../../lib/pictures';
import { workspace } from '../../lib/workspace.svelte';

/** The networks whose frame has a known shape: those of the plan, or else all that are open. */
export function frames(kind: PictureKind): Network[] {
  if (kind === 'photo') return [];
  const shaped = (network: Network) => {
    const spec = specOf(network, kind);
    return network.status.value === 'open' && spec !== undefined && aspectOf(spec) !== null;
  };
  const chosen = (workspace.current?.dossier.plan.chosen ?? [])
    .map(({ network }) => workspace.network(network))
    .filter((network) => network !== undefined)
    .filter(shaped);
  return chosen.length > 0 ? chosen : (workspace.start?.catalogue ?? []).filter(shaped);
}

/** Width over height. */
export function aspectFor(kind: PictureKind, network: Network | undefined): number {
  const spec = specOf(network, kind);
  return (kind === 'banner' && spec && aspectOf(spec)) || 1;
}
