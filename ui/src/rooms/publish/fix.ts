// From what blocks to the box where it is mended, in the room of the profiles or of the photo.
import { tick } from 'svelte';

import type { Finding, Network } from '../../lib/bindings';
import { place } from '../../lib/place.svelte';
import { workspace } from '../../lib/workspace.svelte';
import { destination, goTo, kindOf } from '../profile/goto';

export async function fix(finding: Finding, network: Network): Promise<void> {
  const to = destination(finding, network, workspace.base, network.id);
  if (!to) {
    place.profile(network.id, finding.language, finding.key);
    return;
  }
  if (!kindOf(finding)) {
    place.profile(to.owner, finding.language);
    await tick();
  }
  await goTo(to, finding);
}
