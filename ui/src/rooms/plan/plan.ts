// How each sheet saves what is written on it. A list is built when it is sent, so that nothing
// typed elsewhere in the meantime is lost.
import {
  commands,
  type ChosenNetwork,
  type Commitment,
  type CommitmentKind,
  type Goal,
  type Me,
  type Plan,
  type Question,
  type Rhythm,
  type Slot,
  type Snapshot,
  type Target,
} from '../../lib/bindings';
import { workspace } from '../../lib/workspace.svelte';
import { patched, without } from './lists';

type Saving = Promise<Snapshot>;

/** The rooms exist only while a dossier is open. */
export function plan(): Plan {
  return workspace.current!.dossier.plan;
}

export function saveMe(change: Partial<Me>, continues: boolean): Saving {
  return commands.setMe({ ...plan().me, ...change }, continues);
}

const goal: Goal = { id: 0, statement: '', measure: '', date: '' };

export function saveGoal(at: number, change: Partial<Goal>, continues: boolean): Saving {
  return commands.setGoals(patched(plan().goals, at, change, goal), continues);
}

const target: Target = {
  id: 0,
  who: '',
  role: '',
  sector: '',
  place: '',
  need: '',
  keywords: [],
  goals: [],
};

export function saveTarget(at: number, change: Partial<Target>, continues: boolean): Saving {
  return commands.setTargets(patched(plan().targets, at, change, target), continues);
}

export function saveChosen(
  network: string,
  change: Partial<ChosenNetwork>,
  continues: boolean,
): Saving {
  const chosen = plan().chosen.map((it) => (it.network === network ? { ...it, ...change } : it));
  return commands.setChosen(chosen, continues);
}

export function saveRefusal(network: string, reason: string, continues: boolean): Saving {
  const others = plan().refused.map((it) => (it.network === network ? { network, reason } : it));
  return commands.setRefused(others, continues);
}

export function saveRhythm(change: Partial<Rhythm>, continues: boolean): Saving {
  return commands.setRhythm({ ...plan().rhythm, ...change }, continues);
}

/** Monday at nine, until something else is said. */
const slot: Slot = { id: 0, day: 1, start: 540, length: 45, what: '' };

export function saveSlot(at: number, change: Partial<Slot>, continues: boolean): Saving {
  return saveRhythm({ slots: patched(plan().rhythm.slots, at, change, slot) }, continues);
}

/** At nine, until something else is said. */
const question: Question = { id: 0, text: '', network: '', date: '', start: 540 };

export function saveQuestion(at: number, change: Partial<Question>, continues: boolean): Saving {
  return commands.setQuestions(patched(plan().questions, at, change, question), continues);
}

/** `at` counts among those of the kind. */
export function saveCommitment(
  kind: CommitmentKind,
  at: number,
  text: string,
  continues: boolean,
): Saving {
  const all = plan().commitments;
  const blank: Commitment = { id: 0, kind, text: '' };
  return commands.setCommitments(patched(all, placeOf(all, kind, at), { text }, blank), continues);
}

export function dropCommitment(kind: CommitmentKind, at: number): Saving {
  const all = plan().commitments;
  return commands.setCommitments(without(all, placeOf(all, kind, at)), false);
}

function placeOf(all: Commitment[], kind: CommitmentKind, at: number): number {
  const own = all.filter((it) => it.kind === kind)[at];
  return own ? all.indexOf(own) : all.length;
}
