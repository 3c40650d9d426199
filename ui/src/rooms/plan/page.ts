// What stands on the one-page plan: seven parts, each with its lines or with nothing yet.
import type { Dossier, Slot } from '../../lib/bindings';
import { minutes, t, time } from '../../lib/texts.svelte';
import { nameOf } from '../../lib/names';

export type Line = { key: string; text: string };
export type Part = { id: string; lines: Line[]; ruled: number };

export function onePage({ name, plan }: Dossier): Part[] {
  const { me, rhythm } = plan;
  const situation = me.situation ? t(`plan-situation-${me.situation}`) : '';
  const week = rhythm.minutes_per_week;
  const goals = plan.goals.map((goal) =>
    line(`goal-${goal.id}`, told(goal.statement, joined(goal.measure, goal.date))),
  );
  const chosen = plan.chosen.map((it) =>
    line(it.network, joined(nameOf(it.network), it.role, minutes(it.minutes))),
  );
  return [
    part('me', 1, [
      line('name', joined(name, situation)),
      line('activity', me.activity.trim()),
      line('around', joined(me.sector, me.place)),
    ]),
    part('why', 1, [line('why', plan.purposes.map((id) => sentence(t(`purpose-${id}`))).join(' '))]),
    part('goals', 3, goals),
    part('targets', 2, plan.targets.map((it) => line(`target-${it.id}`, first(it.who, it.role, it.sector)))),
    part('networks', 2, chosen),
    part('time', 1, [
      line('week', week === null ? '' : t('plan-a-week', { time: minutes(week) })),
      ...rhythm.slots.map((slot) => line(`slot-${slot.id}`, moment(slot))),
    ]),
    part('commitments', 1, plan.commitments.map((it) => line(`commitment-${it.id}`, it.text.trim()))),
  ];
}

/** The first line that is new or says something else than before. */
export function newest(before: Part[], now: Part[]): string | null {
  const known = new Map(before.flatMap((part) => part.lines.map((line) => [line.key, line.text])));
  const lines = now.flatMap((part) => part.lines);
  return lines.find((line) => known.get(line.key) !== line.text)?.key ?? null;
}

/** 'Thursday, 8:30 am, 1 h 15: meet'. */
export function moment(slot: Slot): string {
  const start = time(new Date(2000, 0, 1, 0, slot.start));
  return told(joined(t(`day-${slot.day}`), start, minutes(slot.length)), slot.what);
}

function part(id: string, ruled: number, lines: Line[]): Part {
  return { id, ruled, lines: lines.filter((line) => line.text !== '') };
}

function line(key: string, text: string): Line {
  return { key, text };
}

function first(...texts: string[]): string {
  return texts.map((text) => text.trim()).find((text) => text !== '') ?? '';
}

function joined(...texts: string[]): string {
  return texts.map((text) => text.trim()).filter(Boolean).join(', ');
}

function told(what: string, more: string): string {
  const [one, two] = [what.trim(), more.trim()];
  return one && two ? t('plan-told', { what: one, more: two }) : one || two;
}

function sentence(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}.`;
}
