import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { commands, type Crop, type Snapshot, type Start } from '../../lib/bindings';
import { place } from '../../lib/place.svelte';
import { workspace } from '../../lib/workspace.svelte';
import Photo from './Photo.svelte';

vi.mock('../../lib/desktop', async (real) => ({
  ...(await real<object>()),
  photoAddress: (hash: string) => `photo://${hash}`,
}));

const crop: Crop = { turns: 0, tilt: 0, x: 5000, y: 5000, zoom: 200, face: null };
const measures = {
  faces: [{ x: 2000, y: 3000, width: 1000, height: 2000 }, { x: 6000, y: 3000, width: 1000, height: 2000 }],
  framing: { share: 53, aside: 1, inside: true, eyes: 38 },
  sharpness: 212,
  on_face: true,
  light: { mean: 58, dark: 2, bright: 0, contrast: 34 },
  personal: [], alike: '',
};
const own = { what: { id: 'source-own', args: {} }, date: '', verified: true, address: null };
const thresholds = [
  'sharpness', 'dark', 'bright', 'contrast', 'mean-least', 'mean-most', 'share-least', 'share-most', 'aside',
].map((id) => ({ id, value: 50, source: own }));
const picture = (hash: string, changes = {}) =>
  ({ kind: 'photo', hash, name: `${hash}.jpg`, format: 'jpeg', width: 1000, height: 1000, size: 1, crop, measures, ...changes });

function snapshot(pictures: object[], changes = {}): Snapshot {
  return {
    file: '', read_only: false, own: [], advice: [], undo: null, redo: null,
    dossier: {
      name: 'Claire', languages: ['fr'], own_networks: [], set_aside: [], own_words: [],
      corrections: [], adverts: [], publications: [], today: '2026-11-22',
      plan: { chosen: [{ network: 'malt' }], targets: [] },
      profile: {
        texts: [], entries: [], pictures,
        shown: pictures.length > 0 ? [{ kind: 'photo', owner: 'base', hash: 'a' }] : [],
      },
    },
    report: { plan: [], profiles: [], adverts: [] },
    ...changes,
  } as unknown as Snapshot;
}

const stage = () => screen.getByRole('application');
const image = () => document.querySelector<HTMLImageElement>('.shot img');

beforeEach(() => {
  workspace.start = {
    catalogue: [{ id: 'malt', status: { value: 'open' }, images: [{ id: 'photo' }], fields: [] }],
    base: { fields: [], entries: [] },
    photo: { thresholds, advice: [] },
  } as unknown as Start;
  workspace.failure = null;
  workspace.current = snapshot([picture('a'), picture('b')]);
  place.photo();
  vi.spyOn(commands, 'pictureFits').mockResolvedValue([]);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('the crop made by keys is drawn at once, kept while it is sent, and stored', async () => {
  let store: (stored: Snapshot) => void = () => {};
  const set = vi.spyOn(commands, 'setCrop').mockReturnValue(new Promise((resolve) => (store = resolve)));
  render(Photo);
  const before = image()?.style.transform;
  await fireEvent.keyDown(stage(), { key: 'ArrowRight', shiftKey: true });
  const moved = image()?.style.transform;
  expect(moved).not.toBe(before);
  await waitFor(() => expect(set).toHaveBeenCalledTimes(1));
  const sent = set.mock.calls[0]?.[2];
  expect(set).toHaveBeenCalledWith('photo', 'a', { ...crop, x: 4750 }, false);
  expect(image()?.style.transform).toBe(moved);
  store(snapshot([picture('a', { crop: sent }), picture('b')]));
  await waitFor(() => expect(workspace.current?.dossier.profile.pictures[0]?.crop).toEqual(sent));
  await tick();
  expect(image()?.style.transform).toBe(moved);
});

test('a crop that cannot be stored goes back to the one that is', async () => {
  vi.spyOn(commands, 'setCrop').mockRejectedValue({ code: 'busy', message: '', detail: '' });
  render(Photo);
  const before = image()?.style.transform;
  await fireEvent.keyDown(stage(), { key: '+' });
  expect(image()?.style.transform).toBe(before);
  expect(image()?.style.width).not.toBe('200%');
  await waitFor(() => expect(workspace.failure?.code).toBe('busy'));
  await waitFor(() => expect(image()?.style.width).toBe('200%'));
});

test('of several faces the person says which', async () => {
  const propose = vi.spyOn(commands, 'proposeCrop').mockResolvedValue(snapshot([picture('a')]));
  render(Photo);
  await fireEvent.click(screen.getByRole('button', { name: 'Visage 2' }));
  await waitFor(() => expect(propose).toHaveBeenCalledWith('photo', 'a', 1));
});

test('another picture is looked at, then shown to one network', async () => {
  const show = vi.spyOn(commands, 'showPicture').mockResolvedValue(snapshot([picture('a'), picture('b')]));
  render(Photo);
  await fireEvent.click(screen.getByRole('button', { name: 'b.jpg, Nulle part' }));
  expect(image()?.getAttribute('src')).toBe('photo://b');
  const malt = screen.getByLabelText<HTMLSelectElement>('Malt');
  await fireEvent.change(malt, { target: { value: 'b' } });
  await waitFor(() => expect(show).toHaveBeenCalledWith('photo', 'malt', 'b'));
});

test('candidates are compared side by side, and Escape leads back', async () => {
  render(Photo);
  await fireEvent.click(screen.getByRole('button', { name: 'Comparer côte à côte' }));
  expect(screen.getAllByRole('columnheader').map((one) => one.textContent)).toEqual(['a.jpg', 'b.jpg']);
  expect(document.activeElement?.id).toBe('photo-comparing');
  await fireEvent.keyDown(window, { key: 'Escape' });
  expect(stage()).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.id).toBe('photo-compare'));
});

test('without a picture the room says what it takes, and a read-only dossier offers nothing', async () => {
  workspace.current = snapshot([]);
  render(Photo);
  expect(screen.getByRole('heading', { name: 'Aucune photo dans ce dossier' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Choisir une photo' })).toBeTruthy();
  workspace.current = snapshot([], { read_only: true });
  await tick();
  expect(screen.queryByRole('button', { name: 'Choisir une photo' })).toBeNull();
});

test('what an earlier version kept is measured once', async () => {
  const fresh = snapshot([picture('a', { measures: null })]);
  const measure = vi.spyOn(commands, 'measurePictures').mockResolvedValue(fresh);
  workspace.current = fresh;
  render(Photo);
  await waitFor(() => expect(measure).toHaveBeenCalled());
  await tick();
  expect(measure).toHaveBeenCalledTimes(1);
});
