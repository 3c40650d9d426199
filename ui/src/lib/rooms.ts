// The rooms of the menu, in the order of the jobs: plan, check, people, take away.
import ClipboardCopy from '@lucide/svelte/icons/clipboard-copy';
import Download from '@lucide/svelte/icons/download';
import FileText from '@lucide/svelte/icons/file-text';
import ListChecks from '@lucide/svelte/icons/list-checks';
import Printer from '@lucide/svelte/icons/printer';
import ScanFace from '@lucide/svelte/icons/scan-face';
import Sprout from '@lucide/svelte/icons/sprout';
import Users from '@lucide/svelte/icons/users';
import type { Component } from 'svelte';

import Connections from '../rooms/connections/Connections.svelte';
import Export from '../rooms/export/Export.svelte';
import Home from '../rooms/home/Home.svelte';
import Import from '../rooms/import/Import.svelte';
import Photo from '../rooms/photo/Photo.svelte';
import Plan from '../rooms/plan/Plan.svelte';
import Profile from '../rooms/profile/Profile.svelte';
import Publish from '../rooms/publish/Publish.svelte';
import Settings from '../rooms/settings/Settings.svelte';
import Worksheet from '../rooms/worksheet/Worksheet.svelte';
import type { RoomId } from './place.svelte';

export type Room = { id: RoomId; icon: typeof Sprout };
export type Job = { id: string; rooms: Room[] };

/** What the menu shows; the first job has no heading. */
export const jobs: Job[] = [
  { id: '', rooms: [{ id: 'home', icon: Sprout }] },
  {
    id: 'job-plan',
    rooms: [
      { id: 'plan', icon: FileText },
      { id: 'worksheet', icon: Printer },
    ],
  },
  {
    id: 'job-check',
    rooms: [
      { id: 'profile', icon: ListChecks },
      { id: 'photo', icon: ScanFace },
      { id: 'publish', icon: ClipboardCopy },
    ],
  },
  { id: 'job-people', rooms: [{ id: 'connections', icon: Users }] },
  { id: 'job-take', rooms: [{ id: 'export', icon: Download }] },
];

export const rooms: Record<RoomId, Component> = {
  home: Home,
  plan: Plan,
  worksheet: Worksheet,
  profile: Profile,
  photo: Photo,
  publish: Publish,
  connections: Connections,
  import: Import,
  export: Export,
  settings: Settings,
};
