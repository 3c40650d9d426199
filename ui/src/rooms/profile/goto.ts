// From a finding to the box where it is mended.
import { tick } from 'svelte';

import type { Base, Finding, Network } from '../../lib/bindings';
import { place } from '../../lib/place.svelte';
import { BASE, boxId, form } from './shown';

export const PHOTO = 'photo-box';
export const kindId = (kind: string): string => `entries-${kind}`;

/** What is mended in the plan, not in a field. */
export const inPlan = (finding: Finding): boolean => finding.rule === 'plan-first';

/** The tab to show, and the box in it. */
export type Destination = { owner: string; box: string; what: 'field' | 'photo' };

export function destination(
  finding: Finding,
  network: Network,
  base: Base,
  tab: string,
): Destination | null {
  const at = finding.place;
  if (!at) return finding.rule.startsWith('photo-') ? { owner: tab, box: PHOTO, what: 'photo' } : null;
  const boxed = form(network).some((field) => field.id === at.shown_in);
  const joined = (base.fields.find((field) => field.id === at.field)?.joins ?? []).length > 0;
  const kind = base.entries.some((one) => one.id === at.field) && at.owner === BASE;
  if (boxed && (tab !== BASE || at.owner === network.id || joined)) {
    return { owner: network.id, box: boxId(network.id, at.shown_in), what: 'field' };
  }
  const box = kind ? kindId(at.field) : boxId(at.owner, at.field);
  return { owner: BASE, box, what: 'field' };
}

/** Goes there, and selects the evidence. */
export async function goTo(to: Destination, finding: Finding): Promise<void> {
  place.owner = to.owner;
  await tick();
  const box = document.getElementById(to.box);
  if (!box) return;
  box.focus({ preventScroll: true });
  const quote = finding.evidence.find((one) => one.kind === 'quote');
  if (quote && box instanceof HTMLTextAreaElement) {
    box.setSelectionRange(quote.start, quote.end);
    show(box, quote.start);
  } else {
    box.scrollIntoView({ block: 'center' });
  }
}

/** Brings a place in a long text into view: the layer under the box knows where it stands. */
function show(box: HTMLTextAreaElement, at: number): void {
  const layer = box.previousElementSibling;
  if (!layer) return;
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (before + length > at) {
      const range = document.createRange();
      range.setStart(node, at - before);
      window.scrollBy({ top: range.getBoundingClientRect().top - window.innerHeight / 2 });
      return;
    }
    before += length;
  }
}
