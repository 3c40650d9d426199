// The checklist while a field is being written: nothing moves under the eyes. A finding that is
// solved keeps its place with a tick until the field is left; a new one waits at the end.
import type { Finding, Level } from '../../lib/bindings';

export type Row = { finding: Finding; number: number; solved: boolean };

/** Open findings, numbered in the order in which to fix. */
export function fresh(findings: Finding[]): Row[] {
  return findings
    .filter((finding) => finding.set_aside === null)
    .map((finding, n) => ({ finding, number: n + 1, solved: false }));
}

/** The rows as they stood, brought up to date without moving. */
export function held(rows: Row[], findings: Finding[]): Row[] {
  const now = fresh(findings);
  const still = rows.map((row) => {
    const same = now.find(({ finding }) => finding.key === row.finding.key);
    return same ? { ...row, finding: same.finding } : { ...row, solved: true };
  });
  const added = now
    .filter(({ finding }) => !rows.some((row) => row.finding.key === finding.key))
    .map((row, n) => ({ ...row, number: rows.length + n + 1 }));
  return [...still, ...added];
}

export const LEVELS: Level[] = ['blocker', 'important', 'polish'];

/** By level, in the order they were found; levels without a finding are left out. */
export function groups(rows: Row[]): { level: Level; rows: Row[] }[] {
  return LEVELS.map((level) => ({
    level,
    rows: rows.filter((row) => row.finding.level === level),
  })).filter((group) => group.rows.length > 0);
}

/** The findings shown open: what blocks, and the first of what is important. */
export function openFirst(rows: Row[]): Set<string> {
  const first = rows.find((row) => row.finding.level === 'important');
  const blockers = rows.filter((row) => row.finding.level === 'blocker');
  return new Set([...blockers, ...(first ? [first] : [])].map((row) => row.finding.key));
}
