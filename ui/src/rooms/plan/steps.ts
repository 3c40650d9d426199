// The eight sheets of the wizard, in order, and which of them hold something.
import type { Dossier, Step } from '../../lib/bindings';

export const steps: Step[] = [
  'me',
  'why',
  'goals',
  'targets',
  'networks',
  'time',
  'commitments',
  'review',
];

export function before(step: Step): Step | undefined {
  return steps[steps.indexOf(step) - 1];
}

export function after(step: Step): Step | undefined {
  return steps[steps.indexOf(step) + 1];
}

/** A step with a tick: something of one's own stands on its sheet. */
export function begun(step: Step, { name, plan }: Dossier): boolean {
  switch (step) {
    case 'me':
      return written(name) && (plan.me.situation !== null || written(plan.me.activity));
    case 'why':
      return plan.purposes.length > 0;
    case 'goals':
      return plan.goals.some((goal) => written(goal.statement, goal.measure, goal.date));
    case 'targets':
      return plan.targets.some((it) => written(it.who, it.role, it.sector, it.place, it.need));
    case 'networks':
      return plan.chosen.length > 0;
    case 'time':
      return plan.rhythm.minutes_per_week !== null;
    case 'commitments':
      return plan.commitments.some((it) => written(it.text));
    case 'review':
      return false;
  }
}

function written(...texts: string[]): boolean {
  return texts.some((text) => text.trim() !== '');
}
