// The sum of a score, rule by rule, with the reason of each figure.
import type { Finding, Message, ScoreLine } from '../../lib/bindings';

export type Line = ScoreLine & {
  /** What was found and stands. */
  found: Message[];
  /** Why what was found is set aside. */
  reasons: string[];
};

export function ledger(lines: ScoreLine[], findings: Finding[]): Line[] {
  return lines.map((line) => {
    const own = findings.filter(({ rule }) => rule === line.rule);
    return {
      ...line,
      found: own.filter(({ set_aside }) => set_aside === null).map(({ title }) => title),
      reasons: [...new Set(own.flatMap(({ set_aside }) => set_aside ?? []))],
    };
  });
}
