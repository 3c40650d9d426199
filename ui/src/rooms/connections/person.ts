// How a person reads in the list.
import type { Connection } from '../../lib/bindings';
import { nameOf } from '../../lib/names';
import { has, sentence, t } from '../../lib/texts.svelte';
import { workspace } from '../../lib/workspace.svelte';

/** Their name; where the file gives none, what else they are known by. */
export function called({ first_name, last_name, company, email, phone, url }: Connection): string {
  const name = [first_name, last_name].map((part) => part.trim()).filter(Boolean).join(' ');
  return name || company.trim() || email.trim() || phone.trim() || url.trim() || t('connections-nameless');
}

/** Where one knows them from, and how: the place comes first. */
export function known({ network, how }: Connection): string[] {
  const id = `connection-how-${how}`;
  const where = workspace.network(network) ? nameOf(network) : sentence(network);
  return [where, has(id) ? t(id) : ''].filter(Boolean);
}

/** Whether the address opens in a browser. */
export const opens = (url: string): boolean => /^https?:\/\/\S+$/i.test(url.trim());
