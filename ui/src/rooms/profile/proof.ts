// The proofreader's marks under a text: which stretches are underlined, and how.
import type { Finding, Level } from '../../lib/bindings';
import { GRAVITY } from '../../lib/shared';

/** A quote in the text, and the finding that gives it. */
export type Span = { start: number; end: number; level: Level; key: string };
export type Stretch = { text: string; level: Level | null; fold: boolean };

/** Where the quotes of these findings stand in the text; those that do not fit are left out. */
export function spans(text: string, findings: Finding[]): Span[] {
  return findings.flatMap(({ evidence, level, key }) =>
    evidence.flatMap((one) =>
      one.kind === 'quote' && quotes(one.text, text.slice(one.start, one.end))
        ? [{ start: one.start, end: one.end, level, key }]
        : [],
    ),
  );
}

/** Quotes are cut short for the eye, and on one line; their span is whole. */
function quotes(shown: string, whole: string): boolean {
  if (whole === '' || whole === shown) return whole !== '';
  // Enough to know it by: a quote may be as long as the field.
  const flat = whole.slice(0, 20 * shown.length + 1000).trim().replace(/\s+/g, ' ');
  return flat === shown || (shown.endsWith('…') && flat.startsWith(shown.slice(0, -1)));
}

/**
 * The spans of `before` in the text that it has become: those before the change stay, those after
 * it move with the words, and one that is being written in grows or shrinks with them.
 */
export function shifted(marks: Span[], before: string, now: string): Span[] {
  if (before === now) return marks;
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === now.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < most - head &&
    before.charCodeAt(before.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)
  ) tail += 1;
  const by = now.length - before.length;
  const gone = before.length - tail;
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark];
    if (mark.start >= gone) return [{ ...mark, start: mark.start + by, end: mark.end + by }];
    const start = mark.start <= head ? mark.start : gone + by;
    const end = mark.end >= gone ? mark.end + by : head;
    return end > start ? [{ ...mark, start, end }] : [];
  });
}

/** The marks that hold the caret, or the whole of what is selected; the gravest first. */
export function marksAt(marks: Span[], start: number, end: number): Span[] {
  return marks
    .filter((mark) => mark.start <= start && mark.end >= end)
    .sort((a, b) => GRAVITY.indexOf(a.level) - GRAVITY.indexOf(b.level));
}

/** The text cut where a mark begins or ends. The gravest mark wins; `fold` opens its stretch. */
export function stretches(text: string, marks: Span[], fold: number | null): Stretch[] {
  const edges = new Set([0, text.length]);
  if (fold !== null) edges.add(fold);
  for (const { start, end } of marks) edges.add(start).add(end);
  const cuts = [...edges].filter((at) => at <= text.length).sort((a, b) => a - b);
  const comes = [...marks].sort((a, b) => a.start - b.start);
  let open: Span[] = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, n) => {
    const end = cuts[n + 1] ?? text.length;
    open = open.filter((mark) => mark.end > start);
    for (; next < comes.length && comes[next]!.start <= start; next += 1) open.push(comes[next]!);
    const level = GRAVITY.find((one) => open.some((mark) => mark.level === one && mark.end >= end));
    return { text: text.slice(start, end), level: level ?? null, fold: start === fold };
  });
}

/** A quote short enough for one line or two: its beginning, and its end where it is long. */
export function quoted(text: string, most = 120): string {
  // Of a long text only the ends are read; what stands between them need not be.
  const ends = text.length > 40 * most ? text.slice(0, 20 * most) + text.slice(-20 * most) : text;
  const flat = ends.replace(/\s*\n\s*/g, ' ').trim();
  if (flat.length <= most) return flat;
  const half = Math.floor((most - 3) / 2);
  return `${flat.slice(0, half).trimEnd()} … ${flat.slice(-half).trimStart()}`;
}

/** The last words before a place in the text. */
export function wordsBefore(text: string, at: number, most = 40): string {
  const flat = text.slice(0, at).replace(/\s*\n\s*/g, ' ');
  if (flat.length <= most) return flat.trim();
  return `…${flat.slice(-most).replace(/^\S*\s/, '').trimEnd()}`;
}
