import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { commands, type Import, type ImportProgress, type Snapshot } from '../../lib/bindings';
import { workspace } from '../../lib/workspace.svelte';
import { Session } from './session.svelte';

vi.mock('../../lib/desktop', () => ({ channel: (onmessage: (message: ImportProgress) => void) => ({ onmessage }) }));

const label = { id: 'base-headline', args: {} };
const read: Import = {
  format: 'json-resume', source: 'cv.json', name: null, language: 'fr', languages: ['fr'], says_language: false,
  files: [], people: null, tallies: [], matching: null, skipped: [],
  items: [{ label, content: { kind: 'field', field: 'headline', value: 'Conseil' }, language: 'fr', current: null, known: false }],
};
const snapshot = (file = 'a') => ({ file, dossier: { languages: ['fr'] } }) as unknown as Snapshot;
const cancelled = { code: 'cancelled', message: '', detail: '' };

beforeEach(() => {
  workspace.current = snapshot();
  vi.spyOn(commands, 'cancelImport').mockResolvedValue(undefined);
});
afterEach(() => vi.restoreAllMocks());

async function previewed(): Promise<Session> {
  vi.spyOn(commands, 'readImport').mockResolvedValue(read);
  const session = new Session();
  await session.read('/tmp/cv.json');
  return session;
}

test('what is read waits to be taken; another language reads it again', async () => {
  const session = await previewed();
  expect([session.phase, session.source, session.choice?.count]).toEqual(['preview', 'cv.json', 1]);
  await session.ask({ language: 'en' });
  expect(vi.mocked(commands.readImport).mock.lastCall?.[1]).toEqual({ format: null, language: 'en', matching: null });
  await session.ask({ format: 'csv' });
  expect(vi.mocked(commands.readImport).mock.lastCall?.[1]).toEqual({ format: 'csv', language: 'en', matching: null });
});

test('a reading that is stopped goes back to the start and says that nothing was written', async () => {
  vi.spyOn(commands, 'readImport').mockRejectedValue(cancelled);
  const session = new Session();
  const reading = session.read('/tmp/cv.json');
  await session.stop();
  await reading;
  expect(commands.cancelImport).toHaveBeenCalledOnce();
  expect([session.phase, session.failure]).toEqual(['begin', null]);
  expect(session.note).toContain('Rien n’a été écrit');
});

test('of two readings, the later one counts', async () => {
  let first = (_: Import) => {};
  vi.spyOn(commands, 'readImport')
    .mockImplementationOnce(() => new Promise((done) => (first = done)))
    .mockResolvedValueOnce({ ...read, name: 'B' });
  const session = new Session();
  const slow = session.read('/tmp/a.json');
  await vi.waitFor(() => expect(commands.readImport).toHaveBeenCalled());
  await session.read('/tmp/b.json');
  first({ ...read, name: 'A' });
  await slow;
  expect([session.source, session.choice?.read.name]).toEqual(['b.json', 'B']);
});

test('what cannot be read is said at the start, and what was read before stays when it fails again', async () => {
  const session = await previewed();
  vi.mocked(commands.readImport).mockRejectedValue({ code: 'import-syntax', message: '', detail: '12' });
  await session.ask({ language: 'en' });
  expect([session.phase, session.failure?.code, session.again]).toEqual(['preview', 'import-syntax', false]);
  await session.read('/tmp/cv.json');
  expect([session.phase, session.failure?.code]).toEqual(['begin', 'import-syntax']);
});

test('taken: what was taken is said until it is undone', async () => {
  const session = await previewed();
  vi.spyOn(commands, 'takeImport').mockResolvedValue(snapshot());
  await session.take();
  expect(vi.mocked(commands.takeImport).mock.lastCall?.slice(0, 2)).toEqual([[{ index: 0, values: {} }], { added: false, changed: false }]);
  expect([session.phase, session.done]).toEqual(['done', [{ label: 'Champs du profil', n: 1 }]]);
  await session.resume();
  expect(session.phase).toBe('done');
  workspace.current = snapshot();
  await session.resume();
  expect(session.phase).toBe('begin');
});

test('a taking that is stopped or fails comes back to the choice', async () => {
  const session = await previewed();
  const take = vi.spyOn(commands, 'takeImport').mockRejectedValueOnce(cancelled);
  await session.take();
  expect([session.phase, session.failure, session.choice?.count]).toEqual(['preview', null, 1]);
  expect(session.note).toContain('tel qu’il était');
  take.mockRejectedValueOnce({ code: 'disk-full', message: '', detail: '' });
  await session.take();
  expect([session.phase, session.failure?.code]).toEqual(['preview', 'disk-full']);
});

test('a dossier that changed is compared again, another one is not', async () => {
  const session = await previewed();
  await session.resume();
  expect(commands.readImport).toHaveBeenCalledTimes(1);
  workspace.current = snapshot();
  await session.resume();
  expect(commands.readImport).toHaveBeenCalledTimes(2);
  workspace.current = snapshot('b');
  await session.resume();
  expect([session.phase, session.choice]).toEqual(['begin', null]);
});
