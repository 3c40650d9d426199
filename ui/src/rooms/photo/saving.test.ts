import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { commands, type NetworkFit, type SavedPictures, type SavingProgress } from '../../lib/bindings';
import { outcome, Saving } from './saving.svelte';

const picked = vi.hoisted(() => ({ folder: null as string | null }));
vi.mock('../../lib/desktop', () => ({
  channel: (onmessage: (message: SavingProgress) => void) => ({ onmessage }),
  pickFolder: async () => picked.folder,
}));

const fit = (network: string, file: NetworkFit['file'] = { format: 'jpeg', width: 400, height: 400, enlarged: false, cropped: true }) =>
  ({ network, spec: { id: 'photo' }, owner: 'base', hash: 'a', file, verdict: 'fits', saved: false }) as NetworkFit;
const result = (names: string[], cancelled = false): SavedPictures => ({
  folder: '/tmp', cancelled, failure: null, snapshot: {} as SavedPictures['snapshot'],
  files: names.map((name) => ({ network: name, name, width: 400, height: 400, size: 1, heavy: false })),
});

beforeEach(() => {
  vi.spyOn(commands, 'pictureFits').mockResolvedValue([fit('linkedin'), fit('malt', null), fit('')]);
});
afterEach(() => vi.restoreAllMocks());

async function begun(): Promise<Saving> {
  const saving = new Saving('photo');
  await saving.begin();
  return saving;
}

test('all that would get a file are ticked, and written in the order of the plan', async () => {
  const save = vi.spyOn(commands, 'savePictures').mockResolvedValue(result(['linkedin.jpg', 'partout.jpg']));
  const saving = await begun();
  expect([...saving.chosen]).toEqual(['linkedin', '']);
  saving.tick('linkedin', false);
  saving.tick('linkedin', true);
  await saving.save(false);
  expect(save.mock.calls[0]?.slice(0, 4)).toEqual(['photo', ['linkedin', ''], saving.folder, false]);
  expect(outcome(saving)).toBe('2 fichiers écrits');
});

test('files that stand in the way are named before anything is replaced', async () => {
  const save = vi.spyOn(commands, 'savePictures');
  save.mockRejectedValueOnce({ code: 'exists', message: '', detail: 'linkedin.jpg\nx.jpg' });
  save.mockResolvedValueOnce(result(['linkedin.jpg']));
  const saving = await begun();
  await saving.save(false);
  expect([saving.phase, saving.existing]).toEqual(['existing', ['linkedin.jpg', 'x.jpg']]);
  await saving.save(true);
  expect(save.mock.calls[1]?.[3]).toBe(true);
  expect(saving.phase).toBe('done');
});

test('another folder begins again from the choice, no folder changes nothing', async () => {
  vi.spyOn(commands, 'savePictures').mockRejectedValue({ code: 'exists', message: '', detail: 'a.jpg' });
  const saving = await begun();
  await saving.save(false);
  picked.folder = null;
  await saving.pick();
  expect(saving.phase).toBe('existing');
  picked.folder = '/autre';
  await saving.pick();
  expect([saving.phase, saving.folder]).toEqual(['choosing', '/autre']);
});

test('what cannot be written is said where one chooses', async () => {
  vi.spyOn(commands, 'savePictures').mockRejectedValue({ code: 'export', message: '', detail: 'Permission denied' });
  const saving = await begun();
  await saving.save(false);
  expect([saving.phase, saving.failure?.detail]).toEqual(['choosing', 'Permission denied']);
});

test('it says how far it is, and stops when asked', async () => {
  let end: (result: SavedPictures) => void = () => {};
  const save = vi.spyOn(commands, 'savePictures').mockReturnValue(new Promise((done) => (end = done)));
  const stop = vi.spyOn(commands, 'cancelSaving').mockResolvedValue(undefined);
  const saving = await begun();
  const done = saving.save(false);
  await vi.waitFor(() => expect(save).toHaveBeenCalled());
  save.mock.calls[0]?.[4].onmessage({ done: 1, all: 2, network: '' });
  expect(saving.progress?.done).toBe(1);
  await saving.stop();
  await saving.stop();
  expect(stop).toHaveBeenCalledOnce();
  end(result(['linkedin.jpg'], true));
  await done;
  expect(outcome(saving)).toMatch(/^Arrêté.: 1 fichier écrit/);
});
