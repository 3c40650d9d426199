import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { commands, type SavedDocument } from '../../lib/bindings';
import { Saving } from './saving.svelte';

const picked = vi.hoisted(() => ({ folder: null as string | null }));
vi.mock('../../lib/desktop', () => ({ pickFolder: async () => picked.folder }));

const saved = (path: string): SavedDocument => ({ path, size: 31_000, lost: '' });
const fails = (code: string) => ({ code, message: '', detail: 'x' });
const write = vi.fn<(path: string, replace: boolean) => Promise<SavedDocument>>();
const print = vi.fn<() => Promise<unknown>>();
const wrote = vi.fn<(folder: string) => void>();

function begun(folder = '/docs'): Saving {
  return new Saving({ stem: () => 'plan', end: () => 'pdf', write, print, wrote }, folder);
}

beforeEach(() => {
  write.mockImplementation(async (path) => saved(path));
  print.mockResolvedValue(null);
});
afterEach(() => {
  vi.resetAllMocks();
  picked.folder = null;
});

test('a file is written under its name, in its folder', async () => {
  const saving = begun();
  await saving.save();
  expect(write.mock.calls).toEqual([['/docs/plan.pdf', false]]);
  expect([saving.phase, saving.result?.path]).toEqual(['resting', '/docs/plan.pdf']);
  expect(wrote).toHaveBeenCalledWith('/docs');
  saving.own = 'Mon plan';
  expect(saving.name).toBe('Mon plan.pdf');
  saving.forget();
  expect(saving.result).toBeNull();
});

test('nothing is overwritten before the person says so', async () => {
  write.mockRejectedValueOnce(fails('exists'));
  const saving = begun();
  await saving.save();
  expect([saving.phase, saving.failed, write.mock.calls.length]).toEqual(['existing', null, 1]);
  saving.giveUp();
  expect([saving.phase, saving.result]).toEqual(['resting', null]);
  await saving.replace();
  expect(write).toHaveBeenLastCalledWith('/docs/plan.pdf', true);
});

test('both are kept under the next name that is free', async () => {
  const taken = ['/docs/plan.pdf', '/docs/plan-2.pdf'];
  write.mockImplementation(async (path, replace) => {
    expect(replace).toBe(false);
    if (taken.includes(path)) throw fails('exists');
    return saved(path);
  });
  const saving = begun();
  await saving.save();
  await saving.keepBoth();
  expect([saving.phase, saving.result?.path, saving.name]).toEqual(['resting', '/docs/plan-3.pdf', 'plan.pdf']);
});

test('what cannot be written is said, and may go elsewhere', async () => {
  write.mockRejectedValueOnce(fails('disk-full'));
  const saving = begun();
  await saving.save();
  expect(saving.failed).toMatchObject({ doing: 'write', cause: { code: 'disk-full' } });
  await saving.elsewhere();
  expect([write.mock.calls.length, saving.failed?.doing]).toEqual([1, 'write']);
  picked.folder = '/cle-usb';
  await saving.elsewhere();
  expect([saving.failed, saving.result?.path]).toEqual([null, '/cle-usb/plan.pdf']);
});

test('it stops when asked, and says that nothing was written', async () => {
  let fail: (cause: unknown) => void = () => {};
  write.mockReturnValue(new Promise((_, reject) => (fail = reject)));
  const cancel = vi.spyOn(commands, 'cancelExport').mockResolvedValue();
  const saving = begun();
  const done = saving.save();
  await vi.waitFor(() => expect(write).toHaveBeenCalled());
  expect(saving.busy).toBe(true);
  await saving.save();
  await saving.stop();
  await saving.stop();
  expect([write.mock.calls.length, cancel.mock.calls.length]).toEqual([1, 1]);
  fail(fails('cancelled'));
  await done;
  expect([saving.phase, saving.stopped, saving.failed, saving.result]).toEqual(['resting', true, null, null]);
});

test('printing and showing fail in their own words', async () => {
  const show = vi.spyOn(commands, 'showInFolder').mockRejectedValue(fails('unreadable'));
  const saving = begun();
  await saving.print();
  expect(saving.opened).toBe(true);
  print.mockRejectedValueOnce(fails('unreadable'));
  await saving.print();
  expect([saving.opened, saving.failed?.doing]).toEqual([false, 'print']);
  await saving.save();
  await saving.show();
  expect(show).toHaveBeenCalledWith('/docs/plan.pdf');
  expect([saving.failed?.doing, saving.result?.path]).toEqual(['show', '/docs/plan.pdf']);
});
