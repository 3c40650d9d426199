// What was read, as it is proposed: which items to tick, and how one reads.
import type { Base, Content, Import, Item } from '../../lib/bindings';

/** A proposal and its place in the import, by which it is taken. */
export type Proposal = { index: number; item: Item };

/** To begin with: what is new. Replacing a text is the person's choice, and nothing is taken twice. */
export function ticked(items: Item[]): number[] {
  return items.flatMap(({ known, current }, index) => (known || current !== null ? [] : [index]));
}

export function proposals({ items }: Import, kind: Content['kind']): Proposal[] {
  return items
    .map((item, index) => ({ index, item }))
    .filter(({ item }) => item.content.kind === kind);
}

/** Longer values stand on their own line. */
const SHORT = 80;

/** The short values on one line, in the form's order, and the long ones below. */
export function worded(content: Content, base: Base): { head: string; body: string } {
  if (content.kind === 'field') return { head: '', body: close(content.value) };
  const order = base.entries.find(({ id }) => id === content.entry)?.fields.map(({ id }) => id) ?? [];
  const place = (field: string) => (order.includes(field) ? order.indexOf(field) : order.length);
  const values = Object.entries(content.values)
    .filter(([, value]) => value.trim())
    .sort(([a], [b]) => place(a) - place(b))
    .map(([, value]) => value);
  const short = (value: string) => value.length <= SHORT && !value.includes('\n');
  return {
    head: values.filter(short).join(', '),
    body: close(values.filter((value) => !short(value)).join('\n')),
  };
}

/** Without the empty lines between paragraphs: a glance, not the text. */
function close(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, '\n');
}
