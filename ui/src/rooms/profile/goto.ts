// From a finding to the box where it is mended.
import { tick } from 'svelte';

import type { Base, Finding, Network, PictureKind } from '../../lib/bindings';
import { pictureOf } from '../../lib/pictures';
import { place } from '../../lib/place.svelte';
import { isOfPicture } from '../../lib/shared';
import { workspace } from '../../lib/workspace.svelte';
import { show } from './caret';
import type { Row } from './held';
import { BASE, boxId, form, kindId } from './shown';
import { unfolded } from './unfolded.svelte';

export const PHOTO = 'photo-box';

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
  if (!at) return kindOf(finding) ? { owner: tab, box: PHOTO, what: 'photo' } : null;
  const boxed = form(network).some((field) => field.id === at.shown_in);
  const joined = (base.fields.find((field) => field.id === at.field)?.joins ?? []).length > 0;
  const kind = base.entries.some((one) => one.id === at.field) && at.owner === BASE;
  if (boxed && (tab !== BASE || at.owner === network.id || joined)) {
    return { owner: network.id, box: boxId(network.id, at.shown_in), what: 'field' };
  }
  const box = kind ? kindId(at.field) : boxId(at.owner, at.field);
  return { owner: BASE, box, what: 'field' };
}

/** The kind of picture that it is about, if it is about one. */
export function kindOf({ rule }: Finding): PictureKind | null {
  if (!isOfPicture(rule)) return null;
  return rule.startsWith('banner') ? 'banner' : 'photo';
}

/** To the picture's own room, where it is framed; there already, to the frame itself. */
export function goToPicture(kind: PictureKind, finding: Finding): void {
  const stage = document.querySelector<HTMLElement>('.shot');
  if (place.room === 'photo' && stage) {
    stage.focus();
    return;
  }
  const profile = workspace.current?.dossier.profile;
  const shown = profile && pictureOf(profile, kind, finding.network);
  place.finding = finding.key;
  place.photo(kind, shown?.hash ?? null);
}

/** Goes there, and selects the evidence. */
export async function goTo(to: Destination, finding: Finding): Promise<void> {
  const kind = kindOf(finding);
  if (kind) {
    goToPicture(kind, finding);
    return;
  }
  place.owner = to.owner;
  await tick();
  const box = document.getElementById(to.box) ?? (await unfold(to.box));
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

/** A box that its form keeps out of the way shows once it is needed. */
async function unfold(box: string): Promise<HTMLElement | null> {
  unfolded.add(box);
  await tick();
  return document.getElementById(box);
}

export type Way = { to: Destination; finding: Finding };

/** Where a row is mended: in the tab that is open, if its network shows the text too. */
export function wayTo({ all, finding }: Row, tab: string): Way | null {
  const here = all.find((one) => one.network === tab) ?? finding;
  const network = workspace.network(here.network);
  const to = network && destination(here, network, workspace.base, tab);
  return to ? { to, finding: here } : null;
}
