// Where the person is in the program: the room, and what is open in it. Without a dossier, the first
// screen stands for all rooms but the worksheet.
import type { Language, PictureKind, Step } from './bindings';

export type RoomId =
  | 'home' | 'plan' | 'worksheet' | 'profile' | 'photo' | 'publish' | 'connections' | 'import' | 'export'
  | 'settings';

class Place {
  room = $state<RoomId>('home');
  /** The sheet of the plan. */
  step = $state<Step>('me');
  /** The tab of the profile: `base` or a network. */
  owner = $state('base');
  /** The language of the profile that is being written. */
  language = $state<Language>('fr');
  /** The finding to show, by its key. */
  finding = $state<string | null>(null);
  /** The tab of the photo's room, and the picture on its stage, by its hash. */
  kind = $state<PictureKind>('photo');
  picture = $state<string | null>(null);

  go(room: RoomId): void {
    this.room = room;
  }

  plan(step: Step): void {
    this.step = step;
    this.room = 'plan';
  }

  profile(owner: string, language?: Language, finding?: string): void {
    this.owner = owner;
    if (language) this.language = language;
    this.finding = finding ?? null;
    this.room = 'profile';
  }

  photo(kind: PictureKind = 'photo', hash: string | null = null): void {
    this.kind = kind;
    this.picture = hash;
    this.room = 'photo';
  }

  publish(network: string, language?: Language): void {
    this.owner = network;
    if (language) this.language = language;
    this.room = 'publish';
  }
}

export const place = new Place();
