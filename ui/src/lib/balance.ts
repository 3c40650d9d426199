// How the week is shared between the screen and real life.
import type { Dossier, Kind } from './bindings';

export type Share = { kind: Kind; minutes: number };

/** Minutes a week on the screen, in person and on both, without those that are none. */
export function balance(dossier: Dossier, kindOf: (network: string) => Kind | undefined): Share[] {
  const kinds: Kind[] = ['online', 'in-person', 'hybrid'];
  return kinds
    .map((kind) => {
      const chosen = dossier.plan.chosen.filter(({ network }) => kindOf(network) === kind);
      return { kind, minutes: chosen.reduce((sum, { minutes }) => sum + minutes, 0) };
    })
    .filter(({ minutes }) => minutes > 0);
}
