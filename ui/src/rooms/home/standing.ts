// Where the dossier stands: the seven steps of the garden, and what blocks.
import type { Dossier, Profile, Readiness, Report, Step } from '../../lib/bindings';

export const GARDEN = ['soil', 'seeds', 'grow', 'pollinate', 'tend', 'watch', 'avoid'] as const;

export type Stage = {
  id: (typeof GARDEN)[number];
  state: 'done' | 'now' | 'next';
  /** The words under it, by their id, and the figures in them. */
  says: string;
  figures: Record<string, number>;
};

/** The steps the dossier knows of are done or not; the first that is not done is where one stands. */
export function stages(dossier: Dossier, report: Report): Stage[] {
  const { plan } = dossier;
  const ready = (network: string) =>
    report.profiles.filter((it) => it.network === network).every((it) => it.readiness === 'ready');
  const networks = plan.chosen.length;
  const done = plan.chosen.filter(({ network }) => ready(network)).length;
  const gifts = plan.commitments.filter(({ kind, text }) => kind === 'give' && text.trim()).length;
  const week = plan.rhythm.minutes_per_week ?? 0;
  const known: [boolean, string, Record<string, number>][] = [
    [nextStep(dossier) === null || nextStep(dossier) === 'networks', 'done', {}],
    [networks > 0, 'networks', { count: networks }],
    [networks > 0 && done === networks, 'profiles', { count: done, of: networks }],
    [false, gifts > 0 ? 'gifts' : 'later', { count: gifts }],
    [false, week > 0 ? 'week' : 'later', { minutes: week }],
    [false, 'later', {}],
    [false, 'later', {}],
  ];
  const now = known.findIndex(([isDone]) => !isDone);
  return known.map(([isDone, says, figures], at) => {
    const state = isDone ? 'done' : at === now ? 'now' : 'next';
    const idle = !isDone && at < 3;
    return { id: GARDEN[at]!, state, says: state === 'now' ? 'here' : idle ? 'later' : says, figures };
  });
}

/** The first part of the plan with nothing in it. */
export function nextStep({ plan }: Dossier): Step | null {
  if (plan.purposes.length === 0) return 'why';
  if (!plan.goals.some((goal) => goal.statement.trim())) return 'goals';
  if (!plan.targets.some((target) => target.who.trim())) return 'targets';
  if (plan.chosen.length === 0) return 'networks';
  return null;
}

/** Nothing written but a name, which is the same in all languages: the plan comes first. */
export function isNew({ plan, profile }: Dossier): boolean {
  return (
    plan.purposes.length + plan.goals.length + plan.targets.length + plan.chosen.length === 0 &&
    plan.me.activity.trim() === '' &&
    isBlank(profile) &&
    profile.pictures.length === 0
  );
}

/** Nothing that could be told on a network, beside a name or an address. */
export function isBlank({ texts, entries }: Profile): boolean {
  return entries.length === 0 && texts.every(({ language }) => language === null);
}

/** How many points block a profile that has been begun. */
export function blockers(report: Report, network: string, language: string): number {
  const profile = report.profiles.find((it) => it.network === network && it.language === language);
  if (!profile || profile.readiness === 'to-begin') return 0;
  const open = profile.findings.filter((finding) => finding.set_aside === null);
  return open.filter((finding) => finding.level === 'blocker').length;
}

/** What stands over the whole: how many profiles are ready, how many points block. */
export function summary(report: Report): { ready: number; of: number; blocking: number } {
  const is = (readiness: Readiness) =>
    report.profiles.filter((it) => it.readiness === readiness).length;
  const blocking = report.profiles
    .map((it) => blockers(report, it.network, it.language))
    .reduce((sum, count) => sum + count, 0);
  return { ready: is('ready'), of: report.profiles.length, blocking };
}
