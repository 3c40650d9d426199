// The plan in five lines: the first of each part.
import type { Dossier } from '../../lib/bindings';
import { date, listed, minutes, sentence, t } from '../../lib/texts.svelte';

export type Brief = { id: string; text: string };

export function brief({ plan }: Dossier): Brief[] {
  const { rhythm } = plan;
  const goal = plan.goals.find(({ statement }) => statement.trim());
  const target = plan.targets.find(({ who }) => who.trim());
  const days = [...new Set(rhythm.slots.map(({ day }) => day))].sort((a, b) => a - b);
  const week = rhythm.minutes_per_week;
  const commitment = plan.commitments.find(({ text }) => text.trim());
  return [
    { id: 'why', text: sentence(plan.purposes.map((id) => t(`purpose-${id}`)).join(', ')) },
    { id: 'goal', text: goal ? joined(goal.statement, goal.measure, date(goal.date)) : '' },
    { id: 'target', text: target ? joined(target.who, target.place) : '' },
    {
      id: 'rhythm',
      text: joined(
        week === null ? '' : t('home-week', { time: minutes(week) }),
        listed(days.map((day) => t(`day-${day}`))),
      ),
    },
    { id: 'commitment', text: commitment?.text ?? '' },
  ];
}

function joined(...texts: string[]): string {
  return texts.map((text) => text.trim()).filter(Boolean).join(', ');
}
