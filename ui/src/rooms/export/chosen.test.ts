import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { commands, type Contents, type ExportChoice, type Settings } from '../../lib/bindings';
import { workspace } from '../../lib/workspace.svelte';
import { Choices } from './chosen.svelte';

const none: Contents = { plan: false, actions: false, profiles: false, kits: false, checklists: false, contact: false, notes: false };
const kept: ExportChoice = {
  reader: 'coach', format: 'opml', contents: { ...none, plan: true }, archive: true, table: 'actions', folder: '/docs',
};

beforeEach(() => {
  vi.spyOn(commands, 'setSettings').mockImplementation(async (settings) => settings);
  vi.spyOn(commands, 'contentsFor').mockImplementation(async (reader) =>
    reader === 'recruiter' ? { ...none, profiles: true, contact: true } : { ...none, plan: true, actions: true });
  workspace.settings = { language: 'fr', paper: 'a4', export: null } as Settings;
});
afterEach(() => vi.restoreAllMocks());

test('the first time it begins with what is proposed for oneself', async () => {
  const choices = new Choices(null, 'fr', 'letter');
  expect(choices.ready).toBe(false);
  await choices.begin();
  expect(choices.asked).toEqual({ format: 'pdf', contents: { ...none, plan: true, actions: true }, paper: 'letter', archive: false, table: 'plan' });
  await choices.remember();
  expect(commands.setSettings).not.toHaveBeenCalled();
});

test('afterwards with what was chosen last', async () => {
  const choices = new Choices(kept, 'fr', 'a4');
  await choices.begin();
  expect(commands.contentsFor).not.toHaveBeenCalled();
  expect([choices.reader, choices.kind, choices.format, choices.folder]).toEqual(['coach', 'map', 'opml', '/docs']);
  expect(choices.asked.contents).toEqual({ ...none, plan: true });
});

test('for whom it is ticks what is proposed for them; the last one named counts', async () => {
  const choices = new Choices(kept, 'fr', 'a4');
  await Promise.all([choices.address('recruiter'), choices.address('me')]);
  expect(choices.asked.contents).toEqual({ ...none, plan: true, actions: true });
  await choices.address('recruiter');
  expect(choices.asked.contents).toEqual({ ...none, profiles: true, contact: true });
});

test('a kind that was left is found again as it was', () => {
  const choices = new Choices(kept, 'fr', 'a4');
  choices.turn('pdf');
  expect(choices.format).toBe('pdf');
  choices.turn('data');
  expect(choices.format).toBe('json');
  choices.turn('map');
  expect(choices.format).toBe('opml');
});

test('what has changed is kept, once', async () => {
  const choices = new Choices(kept, 'fr', 'a4');
  choices.turn('pdf');
  choices.paper = 'letter';
  choices.contents.notes = true;
  await choices.remember();
  await choices.remember();
  expect(commands.setSettings).toHaveBeenCalledOnce();
  expect(workspace.settings).toMatchObject({
    paper: 'letter',
    export: { ...kept, format: 'pdf', contents: { ...none, plan: true, notes: true } },
  });
});
