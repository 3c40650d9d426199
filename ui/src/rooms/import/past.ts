// How an earlier import reads.
import type { PastImport } from '../../lib/bindings';
import { number, t } from '../../lib/texts.svelte';

/** The file's name; a pasted text has none. */
export const sourceOf = ({ source }: PastImport): string => source || t('import-past-pasted');

/** '61 textes, 812 relations'; of what there is none, nothing is said. */
export function broughtBy({ items, people }: PastImport): string {
  const texts = t('import-past-items', { n: items, count: number(items) });
  const persons = t('import-past-people', { n: people, count: number(people) });
  if (people === 0) return texts;
  return items === 0 ? persons : t('import-past-both', { texts, persons });
}

/** Each text once, and how often it comes, in the order they come first. */
export function counted(texts: string[]): { text: string; times: number }[] {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times].map(([text, times]) => ({ text, times }));
}
