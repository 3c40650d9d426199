// The proofreader's marks under a text: which stretches are underlined, and how.
import type { Finding, Level } from '../../lib/bindings';

export type Stretch = { text: string; level: Level | null; fold: boolean };
export type Span = { start: number; end: number; level: Level };

/** Where the quotes of these findings stand in the text; those that no longer fit are left out. */
export function spans(text: string, findings: Finding[]): Span[] {
  return findings.flatMap(({ evidence, level }) =>
    evidence.flatMap((one) =>
      one.kind === 'quote' && quotes(one.text, text.slice(one.start, one.end))
        ? [{ start: one.start, end: one.end, level }]
        : [],
    ),
  );
}

/** Quotes are cut short for the eye, and on one line; their span is whole. */
function quotes(shown: string, whole: string): boolean {
  const flat = whole.trim().replace(/\s+/g, ' ');
  return whole !== '' && (flat === shown || (shown.endsWith('…') && flat.startsWith(shown.slice(0, -1))));
}

const WEIGHT: Level[] = ['polish', 'important', 'blocker'];

/** The text cut where a mark begins or ends. The gravest mark wins; `fold` opens its stretch. */
export function stretches(text: string, marks: Span[], fold: number | null): Stretch[] {
  const edges = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  if (fold !== null) edges.add(fold);
  const cuts = [...edges].filter((at) => at <= text.length).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, n) => {
    const end = cuts[n + 1] ?? text.length;
    const levels = marks.filter((mark) => mark.start <= start && mark.end >= end);
    const level = levels.map((mark) => mark.level).sort((a, b) => WEIGHT.indexOf(b) - WEIGHT.indexOf(a))[0];
    return { text: text.slice(start, end), level: level ?? null, fold: start === fold };
  });
}

/** A quote short enough for one line or two: its beginning, and its end where it is long. */
export function quoted(text: string, most = 120): string {
  const flat = text.replace(/\s*\n\s*/g, ' ').trim();
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
