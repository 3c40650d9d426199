// How an item reads: the short values on one line, the long ones below.
import type { Base, BaseField, Content } from '../../lib/bindings';
import { date } from '../../lib/texts.svelte';

export type Values = { [field in string]: string };
export type Worded = { title: string; rest: string; body: string };

/** Longer values stand on their own line. */
const SHORT = 80;
/** A group of shorter items is set in columns. */
const TIGHT = 44;

/** What was read of the item, by field. */
export function valuesOf(content: Content): Values {
  return content.kind === 'entry' ? content.values : { [content.field]: content.value };
}

/** The fields of its form: all that are usual, and those that hold something. */
export function fieldsOf(content: Content, base: Base): BaseField[] {
  if (content.kind === 'field') return [base.fields.find(({ id }) => id === content.field) ?? { id: content.field }];
  const fields = base.entries.find(({ id }) => id === content.entry)?.fields ?? [];
  if (content.kind === 'entryField') return [fields.find(({ id }) => id === content.field) ?? { id: content.field }];
  const others = Object.keys(content.values).filter((field) => !fields.some(({ id }) => id === field));
  const shown = fields.filter(({ id, rare }) => !rare || content.values[id]?.trim());
  return [...shown, ...others.map((id) => ({ id }))];
}

/** The values in the form's order: the first names the entry, a period is joined by a dash. */
export function worded(content: Content, values: Values, base: Base): Worded {
  const held = fieldsOf(content, base)
    .map(({ id }) => ({ id, value: values[id]?.trim() ?? '' }))
    .filter(({ value }) => value);
  if (content.kind !== 'entry') return { title: '', rest: '', body: close(held.map(({ value }) => date(value)).join('\n')) };
  const short = held.filter(({ value }) => value.length <= SHORT && !value.includes('\n'));
  const long = held.filter((one) => !short.includes(one));
  const [title, ...rest] = period(short);
  return { title: title ?? '', rest: rest.join(', '), body: close(long.map(({ value }) => value).join('\n')) };
}

/** Whether a group may be set in columns: one short line each, in one language. */
export function tight(contents: Content[], base: Base): boolean {
  return contents.every((content) => {
    if (content.kind !== 'entry' || content.others.length > 0) return false;
    const { title, rest, body } = worded(content, content.values, base);
    return !body && title.length + rest.length <= TIGHT;
  });
}

function period(values: { id: string; value: string }[]): string[] {
  const end = values.find(({ id }) => id === 'end');
  return values.flatMap(({ id, value }) => {
    if (id === 'end' && values.some((one) => one.id === 'start')) return [];
    return id === 'start' && end ? [`${date(value)} – ${date(end.value)}`] : [date(value)];
  });
}

/** Without the empty lines between paragraphs: a glance, not the text. */
function close(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, '\n');
}
