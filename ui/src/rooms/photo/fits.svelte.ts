// What each network of the plan would get of the picture it shows; asked again with every change.
import { commands, type Error as Cause, type NetworkFit, type PictureKind } from '../../lib/bindings';
import { asFailure, workspace } from '../../lib/workspace.svelte';

export class Fits {
  all = $state.raw<NetworkFit[]>([]);
  /** They were asked for, and the answer is not there yet. */
  waiting = $state(true);
  failure = $state.raw<Cause | null>(null);

  constructor(kind: () => PictureKind) {
    $effect(() => {
      void workspace.current;
      const of = kind();
      let late = false;
      commands
        .pictureFits(of)
        .then((all) => {
          if (!late) [this.all, this.failure] = [all, null];
        })
        .catch((error: unknown) => {
          if (!late) [this.all, this.failure] = [[], asFailure(error)];
        })
        .finally(() => {
          if (!late) this.waiting = false;
        });
      return () => {
        late = true;
      };
    });
  }
}
