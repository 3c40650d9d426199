// The crop while it is being made: what is drawn stands until it is on disk.
import { commands, type Crop, type Picture } from '../../lib/bindings';
import { clamped, moved, quartered, sameCrop, tilted, zoomed, type Point } from '../../lib/crop';
import { workspace } from '../../lib/workspace.svelte';

type Looked = { picture: Picture; aspect: number };

export class Cropping {
  #drawn = $state.raw<{ hash: string; crop: Crop } | null>(null);
  #gesture = 0;
  #doing = '';
  #looked: () => Looked;

  constructor(looked: () => Looked) {
    this.#looked = looked;
    $effect(() => {
      // Undo and redo have the last word.
      void workspace.turned;
      this.#drawn = null;
    });
  }

  get picture(): Picture {
    return this.#looked().picture;
  }

  get aspect(): number {
    return this.#looked().aspect;
  }

  get crop(): Crop {
    const { picture, aspect } = this.#looked();
    const crop = this.#drawn?.hash === picture.hash ? this.#drawn.crop : picture.crop;
    return clamped(picture, crop, aspect);
  }

  /** A step of undo of its own begins. */
  begin(): void {
    this.#gesture += 1;
  }

  /** By parts of the frame's width, from the crop the gesture began with. */
  move(by: Point, from = this.crop): void {
    this.#take(moved(this.picture, from, this.aspect, by), 'move');
  }

  zoom(zoom: number): void {
    this.#take(zoomed(this.picture, this.crop, this.aspect, zoom), 'zoom');
  }

  tilt(tilt: number): void {
    this.#take(tilted(this.picture, this.crop, this.aspect, tilt), 'tilt');
  }

  turn(): void {
    this.begin();
    this.#take(quartered(this.picture, this.crop, this.aspect), 'turn');
  }

  /** The program's own proposal: around that face, or else the largest. */
  propose(face: number | null): void {
    const { kind, hash } = this.picture;
    void workspace.run(() => commands.proposeCrop(kind, hash, face));
  }

  #take(crop: Crop, what: string): void {
    if (workspace.current?.read_only || sameCrop(crop, this.crop)) return;
    const { kind, hash } = this.picture;
    this.#drawn = { hash, crop };
    // One key for each gesture: what waits is sent in the order it was done.
    if (what !== this.#doing) this.begin();
    this.#doing = what;
    workspace.later(`crop ${hash} ${this.#gesture}`, async (continues) => {
      try {
        return await commands.setCrop(kind, hash, crop, continues);
      } finally {
        // Once the new state is in place; what was moved on in the meantime still stands.
        setTimeout(() => this.#settle(crop));
      }
    });
  }

  #settle(crop: Crop): void {
    if (this.#drawn?.crop === crop) this.#drawn = null;
  }
}
