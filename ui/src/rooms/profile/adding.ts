// A new entry is begun by its first box.
import { tick } from 'svelte';

import { commands, type EntryKind } from '../../lib/bindings';
import { workspace } from '../../lib/workspace.svelte';
import { boxId, entryOwner } from './shown';

const entries = () => workspace.current?.dossier.profile.entries ?? [];

export async function addEntry({ id, fields }: EntryKind): Promise<void> {
  const before = new Set(entries().map((entry) => entry.id));
  if (!(await workspace.run(() => commands.addEntry(id)))) return;
  await tick();
  const added = entries().find((entry) => entry.kind === id && !before.has(entry.id));
  if (added) document.getElementById(boxId(entryOwner(added.id), fields[0]?.id ?? ''))?.focus();
}
