import { beforeEach, expect, test, vi } from 'vitest';

import type { Snapshot } from '../../lib/bindings';

const addAdvertFile = vi.hoisted(() => vi.fn<(path: string) => Promise<unknown>>());
vi.mock('../../lib/bindings', () => ({ commands: { addAdvertFile } }));

import { workspace } from '../../lib/workspace.svelte';
import { reading } from './reading.svelte';

const dossier = (file: string, ...adverts: number[]) =>
  ({ file, dossier: { adverts: adverts.map((id) => ({ id })) } }) as unknown as Snapshot;
const read = () => addAdvertFile.mock.calls.map(([path]) => path);
const rest = () => vi.waitFor(() => expect(reading.file).toBeNull());

beforeEach(() => {
  addAdvertFile.mockReset();
  workspace.current = dossier('/claire');
  reading.understood();
});

test('what can be read is kept, and what cannot is told by its name', async () => {
  addAdvertFile.mockRejectedValueOnce({ code: 'document-damaged', message: '', detail: 'a.pdf' });
  addAdvertFile.mockResolvedValueOnce(dossier('/claire', 4));
  reading.add(['/tmp/a.pdf', '/tmp/b.txt']);
  await rest();
  expect(reading.failures.map(({ file, cause }) => [file, cause.code])).toEqual([['a.pdf', 'document-damaged']]);
  expect(workspace.failure).toBeNull();
  expect(reading.open).toBe(4);
  expect([reading.at, reading.total]).toEqual([0, 0]);
});

test('it stops after the file that is being read', async () => {
  addAdvertFile.mockImplementation(async () => dossier('/claire', 5));
  reading.add(['/tmp/a.pdf', '/tmp/b.pdf', '/tmp/c.pdf']);
  expect([reading.file, reading.at, reading.total]).toEqual(['a.pdf', 1, 3]);
  reading.stop();
  expect(reading.total).toBe(1);
  await rest();
  expect(read()).toEqual(['/tmp/a.pdf']);
});

test('nothing is read into another dossier, nor told there', async () => {
  addAdvertFile.mockImplementation(async () => {
    throw { code: 'document-no-text', message: '', detail: 'a.pdf' };
  });
  reading.add(['/tmp/a.pdf', '/tmp/b.pdf']);
  workspace.current = dossier('/paul');
  await rest();
  expect(read()).toEqual(['/tmp/a.pdf']);
  expect(reading.failures).toEqual([]);
});

test('what is pasted and not read yet waits in its own dossier', () => {
  reading.pasted = 'Comptable, Lyon';
  workspace.current = dossier('/paul');
  expect(reading.pasted).toBe('');
  workspace.current = dossier('/claire');
  expect(reading.pasted).toBe('Comptable, Lyon');
});
