// What an export holds, in a word for its name and in a line for its boxes.
import type { ExportAsked, Report } from '../../lib/bindings';
import { hasContents } from './formats';

/** The id of the word in the file's name: the first part that is in it speaks for it. */
export function wordOf({ format, contents, table }: ExportAsked): string {
  if (format === 'csv') return table;
  if (!hasContents(format)) return format;
  const { plan, actions, profiles, kits, checklists } = contents;
  if (plan) return 'plan';
  if (profiles) return 'profile';
  if (kits) return 'kits';
  if (checklists) return 'checklists';
  return actions ? 'actions' : 'document';
}

/** How many of the characters that no face draws are named. */
const NAMED = 8;

/** '山 (U+5C71), 田 (U+7530)…': with their number, since they may not show here either. */
export function signsOf(lost: string): string {
  const signs = [...new Set(lost)];
  const named = signs.slice(0, NAMED).map((sign) => {
    const number = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `${sign} (U+${number})`;
  });
  return named.join(', ') + (signs.length > NAMED ? '…' : '');
}

/** The networks whose profile may not be published yet in one language or another, in the plan's order. */
export function blocking({ profiles }: Report): string[] {
  const stopped = profiles.filter(({ readiness }) => readiness === 'blocked' || readiness === 'nearly');
  return [...new Set(stopped.map(({ network }) => network))];
}
