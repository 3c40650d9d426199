// Which worksheet is asked for: blank or filled, for one person or for a workshop.
import type { Paper, Worksheet } from '../../lib/bindings';
import type { Spoken } from '../../lib/texts.svelte';
import { MOST, namesOf } from './names';

export class Sheet {
  paper = $state<Paper>('a4');
  large = $state(false);
  language = $state<Spoken>('fr');
  /** From the open dossier. */
  filled = $state(false);
  /** The list of names is unfolded. */
  workshop = $state(false);
  /** The people of the workshop, one a line. */
  typed = $state('');

  /** A sheet that is filled in is one person's. */
  readonly names: string[] = $derived(this.filled ? [] : namesOf(this.typed));
  /** Names that are too many. */
  readonly over: number = $derived(Math.max(this.names.length - MOST, 0));
  readonly asked: Worksheet = $derived({ paper: this.paper, large: this.large, names: this.names });
  /** All are alike but for the name: the first is shown. */
  readonly shown: Worksheet = $derived({ ...this.asked, names: this.names.slice(0, 1) });

  constructor(language: Spoken, paper: Paper) {
    this.language = language;
    this.paper = paper;
  }
}
