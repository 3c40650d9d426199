// What an export holds, in a word for its name and in a line for its boxes.
import type { DocumentAsked, Report } from '../../lib/bindings';
import { hasContents } from './formats';

/** The id of the word in the file's name: the first part that is in it speaks for it. */
export function wordOf({ format, contents, table }: DocumentAsked): string {
  if (format === 'csv') return table;
  if (!hasContents(format)) return format;
  const { plan, actions, kits, checklists } = contents;
  if (plan) return 'plan';
  if (kits) return 'kits';
  if (checklists) return 'checklists';
  return actions ? 'actions' : 'document';
}

/** The networks whose profile may not be published yet in one language or another, in the plan's order. */
export function blocking({ profiles }: Report): string[] {
  const stopped = profiles.filter(({ readiness }) => readiness === 'blocked' || readiness === 'nearly');
  return [...new Set(stopped.map(({ network }) => network))];
}
