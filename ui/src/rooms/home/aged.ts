// The profiles that were published long ago.
import type { Language, Report } from '../../lib/bindings';

export type Aged = { network: string; language: Language; days: number };

/** The core measures their age only where it is worth a word; the oldest first. */
export function aged(report: Report): Aged[] {
  const found = report.profiles.flatMap(({ network, language, findings }) => {
    const stale = findings.find(({ rule, set_aside }) => rule === 'stale' && set_aside === null);
    const age = stale?.evidence.find((one) => one.kind === 'measure');
    return age ? [{ network, language, days: age.value }] : [];
  });
  return found.sort((a, b) => b.days - a.days);
}
