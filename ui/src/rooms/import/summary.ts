// How many things of each kind were taken.
import { t } from '../../lib/texts.svelte';
import { workspace } from '../../lib/workspace.svelte';
import type { Choice } from './choice.svelte';
import { differs, news } from './groups';

export type Line = { label: string; n: number };

export const groupName = (kind: string): string => t(kind === 'base' ? 'import-fields' : `entries-${kind}`);

export function summary(choice: Choice): Line[] {
  const { items, people } = choice.read;
  const taken = choice.peopleTaken();
  const lines = news(items, workspace.base).map(({ kind, proposals }) => ({
    label: groupName(kind),
    n: proposals.filter(({ index }) => choice.chosen.has(index)).length,
  }));
  const replaced = items.filter((item, index) => differs(item) && choice.chosen.has(index)).length;
  lines.push({ label: t('import-done-replaced'), n: replaced });
  lines.push({ label: t('import-done-added'), n: taken.added ? (people?.added ?? 0) : 0 });
  lines.push({ label: t('import-done-changed'), n: taken.changed ? (people?.changed ?? 0) : 0 });
  return lines.filter(({ n }) => n > 0);
}
