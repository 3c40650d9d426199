// What to do next: of all the findings, the few that count most.
import type { Dossier, Finding, PlanFinding, ProfileReport, Report, Step } from '../../lib/bindings';

export type Action =
  | { kind: 'plan'; key: string; finding: PlanFinding }
  | {
      kind: 'profile';
      key: string;
      finding: Finding;
      /** All that the same text is shown on; the first is where to go. */
      networks: string[];
      /** Tenths of a point, in all. */
      cost: number;
      /** Out of how many, where it is about one network. */
      possible: number | null;
    };

type ProfileAction = Extract<Action, { kind: 'profile' }>;

/** Holes of the plan, then what blocks, then one question of the plan, then what costs most. */
export function nextActions(dossier: Dossier, report: Report, count = 3): Action[] {
  const questions = report.plan.map(
    (finding): Action => ({ kind: 'plan', key: finding.key, finding }),
  );
  const isHole = (action: Action) => action.kind === 'plan' && empty(dossier, action.finding.step);
  const others = questions.filter((action) => !isHole(action));
  const [main] = dossier.languages;
  const findings = merged(report.profiles).sort(
    (a, b) =>
      Number(b.finding.level === 'blocker') - Number(a.finding.level === 'blocker') ||
      Number(b.finding.language === main) - Number(a.finding.language === main) ||
      b.cost - a.cost,
  );
  const blocks = findings.filter(({ finding }) => finding.level === 'blocker');
  const costs = findings.filter(({ finding }) => finding.level !== 'blocker');
  return [
    ...questions.filter(isHole),
    ...blocks,
    ...others.slice(0, 1),
    ...costs,
    ...others.slice(1),
  ].slice(0, count);
}

/** A part of the plan with nothing in it yet. */
function empty({ plan }: Dossier, step: Step): boolean {
  if (step === 'why') return plan.purposes.length === 0;
  if (step === 'goals') return plan.goals.length === 0;
  if (step === 'targets') return plan.targets.length === 0;
  if (step === 'networks') return plan.chosen.length === 0;
  return false;
}

/** One text of the base that several networks show is mended once. */
function merged(profiles: ProfileReport[]): ProfileAction[] {
  const actions = new Map<string, ProfileAction>();
  for (const { findings, score } of profiles) {
    for (const finding of findings) {
      if (finding.set_aside !== null) continue;
      const { rule, language, place } = finding;
      const shared = place !== null && place.owner !== finding.network;
      const key = shared ? [rule, language, place.owner, place.field].join(' ') : finding.key;
      const same = actions.get(key);
      if (same) {
        same.networks.push(finding.network);
        same.cost += finding.cost;
        same.possible = null;
        if (finding.level === 'blocker') same.finding = finding;
      } else {
        const { network, cost } = finding;
        const possible = score.possible;
        actions.set(key, { kind: 'profile', key, finding, networks: [network], cost, possible });
      }
    }
  }
  return [...actions.values()];
}
