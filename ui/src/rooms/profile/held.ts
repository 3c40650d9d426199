// The checklist while a field is being written: nothing moves under the eyes. A finding that is
// solved keeps its place with a tick until the field is left; a new one waits at the end.
import type { Finding, Level } from '../../lib/bindings';
import { GRAVITY, gravest, sharedKey, together } from '../../lib/shared';

export type Row = {
  key: string;
  /** The one that speaks for all. */
  finding: Finding;
  /** The same on each network that shows the text. */
  all: Finding[];
  number: number;
  solved: boolean;
};

/** How findings become the rows of a list. */
export type Sorting = (findings: Finding[]) => Finding[][];

/** One network's findings, in the order in which to fix. */
export const alone: Sorting = (findings) => findings.map((finding) => [finding]);

/** Those of all networks: what several show first, then network by network, the gravest first. */
export const everywhere: Sorting = (findings) => {
  const groups = together(findings);
  const networks = [...new Set(findings.map(({ network }) => network))];
  const rank = (group: Finding[]) => (severalShow(group) ? -1 : networks.indexOf(group[0]!.network));
  const cost = (group: Finding[]) => group.reduce((sum, one) => sum + one.cost, 0);
  const level = (group: Finding[]) => GRAVITY.indexOf(gravest(group)!.level);
  return groups.sort((a, b) => rank(a) - rank(b) || level(a) - level(b) || cost(b) - cost(a));
};

export const severalShow = (findings: Finding[]): boolean =>
  new Set(findings.map(({ network }) => network)).size > 1;

/** Open findings, numbered. */
export function fresh(findings: Finding[], sorting: Sorting = alone): Row[] {
  const open = findings.filter((finding) => finding.set_aside === null);
  return sorting(open).flatMap((all, n) => {
    const finding = gravest(all);
    const key = finding && (sorting === alone ? finding.key : sharedKey(finding));
    return finding && key ? [{ key, finding, all, number: n + 1, solved: false }] : [];
  });
}

/** The rows as they stood, brought up to date without moving. */
export function held(rows: Row[], findings: Finding[], sorting: Sorting = alone): Row[] {
  const now = fresh(findings, sorting);
  const still = rows.map((row) => {
    const same = now.find(({ key }) => key === row.key);
    return same ? { ...same, number: row.number } : { ...row, solved: true };
  });
  const added = now
    .filter(({ key }) => !rows.some((row) => row.key === key))
    .map((row, n) => ({ ...row, number: rows.length + n + 1 }));
  return [...still, ...added];
}

/** A part of the list under its heading: a level, a network, or what several networks show. */
export type Section = { id: string; level?: Level; network?: string; rows: Row[] };

/** By level, in the order they were found; levels without a finding are left out. */
export function groups(rows: Row[]): (Section & { level: Level })[] {
  return GRAVITY.map((level) => ({
    id: level,
    level,
    rows: rows.filter((row) => row.finding.level === level),
  })).filter((group) => group.rows.length > 0);
}

/** By network; what several show stands once, before them. */
export function byNetwork(rows: Row[]): Section[] {
  const sections: Section[] = [];
  for (const row of rows) {
    const network = severalShow(row.all) ? undefined : row.finding.network;
    const id = network ?? 'several';
    const section = sections.find((one) => one.id === id);
    if (section) section.rows.push(row);
    else sections.push({ id, network, rows: [row] });
  }
  return sections;
}

/** The findings shown open: what blocks, and the first of what is important. */
export function openFirst(rows: Row[]): Set<string> {
  const first = rows.find((row) => row.finding.level === 'important');
  const blockers = rows.filter((row) => row.finding.level === 'blocker');
  return new Set([...blockers, ...(first ? [first] : [])].map((row) => row.key));
}

/** The next open row in the list, or the one before; round at the ends. */
export function beside(rows: Row[], here: string, by: 1 | -1): Row | undefined {
  const open = rows.filter((row) => !row.solved);
  const at = rows.findIndex(({ key }) => key === here);
  if (at < 0) return by > 0 ? open[0] : open.at(-1);
  const after = open.filter((row) => rows.indexOf(row) > at);
  const before = open.filter((row) => rows.indexOf(row) < at);
  return by > 0 ? (after[0] ?? open[0]) : (before.at(-1) ?? open.at(-1));
}
