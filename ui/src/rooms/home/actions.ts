// What to do next: of all the findings, the few that bring most.
import type { Dossier, Finding, PlanFinding, Report, Step } from '../../lib/bindings';
import { gravest, together } from '../../lib/shared';

export type Fix = {
  key: string;
  finding: Finding;
  /** What it brings to each network that shows the text; the first is where to go. */
  gains: Gain[];
};

/** Tenths of a point, and out of how many. */
export type Gain = { network: string; points: number; possible: number };

/** What blocks, then what brings most; profiles that nobody has begun come last. */
export function fixes(dossier: Dossier, { profiles }: Report, count = 3): Fix[] {
  const [main] = dossier.languages;
  const open = profiles.flatMap(({ findings }) => findings.filter((one) => one.set_aside === null));
  const reportOf = ({ network, language }: Finding) =>
    profiles.find((profile) => profile.network === network && profile.language === language);
  const waits = (fix: Fix) => Number(reportOf(fix.finding)?.readiness === 'to-begin');
  const blocks = (fix: Fix) => Number(fix.finding.level === 'blocker');
  const foreign = (fix: Fix) => Number(fix.finding.language !== main);
  const brings = (fix: Fix) => fix.gains.reduce((sum, { points }) => sum + points, 0);
  return together(open)
    .map((all): Fix => {
      // A photo's fault is the same in all languages: told once for each network.
      const once = all.filter((one, n) => all.findIndex(({ network }) => network === one.network) === n);
      const gains = once.map((one) => ({
        network: one.network,
        points: one.cost,
        possible: reportOf(one)?.score.possible ?? 0,
      }));
      const finding = gravest(all)!;
      return { key: finding.key, finding, gains };
    })
    .sort(
      (a, b) =>
        waits(a) - waits(b) ||
        blocks(b) - blocks(a) ||
        blocks(a) * (foreign(a) - foreign(b)) ||
        brings(b) - brings(a) ||
        foreign(a) - foreign(b),
    )
    .slice(0, count);
}

/** What the plan asks first: a part with nothing in it comes before any profile. */
export type Question = { finding: PlanFinding; first: boolean };

export function question(dossier: Dossier, report: Report): Question | null {
  const hole = report.plan.find((finding) => empty(dossier, finding.step));
  const finding = hole ?? report.plan[0];
  return finding ? { finding, first: hole !== undefined } : null;
}

/** A part of the plan with nothing in it yet. */
function empty({ plan }: Dossier, step: Step): boolean {
  if (step === 'why') return plan.purposes.length === 0;
  if (step === 'goals') return plan.goals.length === 0;
  if (step === 'targets') return plan.targets.length === 0;
  if (step === 'networks') return plan.chosen.length === 0;
  return false;
}
