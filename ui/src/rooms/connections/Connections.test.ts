import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { commands, type Connection, type Snapshot } from '../../lib/bindings';
import { place } from '../../lib/place.svelte';
import { texts } from '../../lib/texts.svelte';
import { workspace } from '../../lib/workspace.svelte';
import Connections from './Connections.svelte';

const camille: Connection = {
  id: 7, first_name: 'Camille', last_name: 'Roux', company: 'Librairie Mollat', position: 'Gérante',
  place: '', url: 'https://www.linkedin.com/in/camille', email: 'camille@exemple.fr', phone: '',
  how: 'connected', network: 'linkedin', since: '2021-03', note: 'Vue au salon.',
  source: 'Connections.csv', day: '2026-11-22',
};
const answers = (rows: Connection[], all: number) =>
  vi.spyOn(commands, 'connections').mockImplementation(async ({ search }) =>
    search === 'personne' ? { all, found: 0, rows: [] } : { all, found: rows.length, rows },
  );

beforeEach(() => {
  texts.use('fr');
  workspace.current = { own: [] } as unknown as Snapshot;
});
afterEach(cleanup);

test('a row says who, since when and how; its details say from which file', async () => {
  answers([camille], 1);
  render(Connections);
  const row = (await screen.findByRole('rowheader', { name: /Camille Roux/ })).closest('tr');
  expect(row?.textContent).toContain('Librairie Mollat');
  expect(row?.textContent).toContain('mars 2021');
  expect(row?.textContent).toContain('En relation');
  await fireEvent.click(screen.getByRole('button', { expanded: false }));
  expect(document.querySelector('.told')?.textContent).toContain('Connections.csv, importé le 22 novembre 2026');
  expect(document.querySelector('.told')?.textContent).toContain('Vue au salon.');
});

test('one column is sorted, and says which way', async () => {
  const asked = answers([camille], 812);
  render(Connections);
  const sorted = () => document.querySelector('[aria-sort]');
  await screen.findByRole('table');
  expect(sorted()?.getAttribute('aria-sort')).toBe('ascending');
  await fireEvent.click(screen.getByRole('button', { name: /Depuis/ }));
  await vi.waitFor(() => expect(asked.mock.lastCall?.[0]).toMatchObject({ sort: 'since', descending: true }));
  expect([sorted()?.textContent?.trim(), sorted()?.getAttribute('aria-sort')]).toEqual(['Depuis', 'descending']);
});

test('without anybody there is a way to the import, without a match a way back', async () => {
  answers([], 0);
  render(Connections);
  await fireEvent.click(await screen.findByRole('button', { name: 'Importer un fichier' }));
  expect(place.room).toBe('import');
  cleanup();
  answers([camille], 1);
  render(Connections);
  const field = await screen.findByRole('searchbox');
  await fireEvent.input(field, { target: { value: 'personne' } });
  expect(await screen.findByRole('heading', { name: /répond à «\spersonne\s»/ })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('0 sur 1');
  await fireEvent.click(screen.getAllByRole('button', { name: 'Effacer la recherche' })[1]!);
  expect(await screen.findByRole('table')).toBeTruthy();
  expect(document.activeElement).toBe(field);
});
