import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Finding, Network, Snapshot, Start } from '../../lib/bindings';
import { place } from '../../lib/place.svelte';
import { workspace } from '../../lib/workspace.svelte';
import Profile from './Profile.svelte';

const fact = <T>(value: T) => ({ value, source: 'x', date: '2025', confidence: 'high' as const });
const network = (id: string): Network =>
  ({
    id,
    kind: 'online',
    status: fact('open'),
    fields: [
      { id: 'headline', part: 'form', role: 'headline', max: fact(10) },
      { id: 'industry', part: 'form' },
    ],
  }) as unknown as Network;

const finding = (rule: string, level: string, start: number, end: number): Finding =>
  ({
    key: rule, rule, level, network: 'linkedin', language: 'fr', set_aside: null, cost: 80,
    place: { owner: 'base', field: 'headline', shown_in: 'headline', label: { id: 'base-headline', args: {} } },
    evidence: [{ kind: 'quote', text: 'Conseil numérique'.slice(start, end), start, end }],
    title: { id: `rule-${rule}`, args: {} },
    why: { id: `rule-${rule}-why`, args: {} },
    fix: { id: 'finding-placeholder-fix', args: {} },
    source: { what: { id: 'source-network', args: {} }, date: '2025', verified: false, address: null },
  }) as Finding;

function snapshot(findings: Finding[]): Snapshot {
  const score = {
    value: 50, earned: 80, possible: 160,
    lines: [
      { rule: 'field-too-long', earned: 0, possible: 80, set_aside: false },
      { rule: 'placeholder', earned: 80, possible: 80, set_aside: false },
    ],
  };
  return {
    file: '', read_only: false, own: [], advice: [], undo: null, redo: null,
    dossier: {
      name: 'Claire', languages: ['fr', 'en'], own_networks: [], set_aside: [],
      own_words: [], corrections: [], adverts: [], publications: [], today: '2026-11-22',
      plan: { chosen: [{ network: 'linkedin' }, { network: 'malt' }], targets: [] },
      profile: {
        texts: [{ owner: 'base', language: 'fr', field: 'headline', value: 'Conseil numérique' }],
        entries: [], pictures: [], shown: [],
      },
    },
    report: {
      plan: [],
      profiles: ['linkedin', 'malt'].map((id) => ({
        network: id, language: 'fr', readiness: 'nearly', score, findings: id === 'linkedin' ? findings : [],
      })),
    },
  } as unknown as Snapshot;
}

const tooLong = finding('field-too-long', 'blocker', 10, 17);
const titles = () => [...document.querySelectorAll('.finding > summary')].map((one) => one.textContent?.trim());

beforeEach(() => {
  workspace.start = {
    catalogue: [network('linkedin'), network('malt')],
    base: { fields: [{ id: 'headline' }], entries: [{ id: 'skills', fields: [{ id: 'title' }] }] },
  } as unknown as Start;
  workspace.current = snapshot([tooLong, finding('placeholder', 'important', 0, 7)]);
  place.profile('linkedin', 'fr');
});
afterEach(cleanup);

test('a box shows the base’s text, its count, and what would be cut', () => {
  render(Profile);
  const box = screen.getByLabelText<HTMLTextAreaElement>('Titre du profil');
  expect(box.value).toBe('Conseil numérique');
  expect(box.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById('field-linkedin-headline-count')?.textContent?.trim()).toBe('17 / 10, soit 7 de trop');
  const help = document.getElementById('field-linkedin-headline-help')?.textContent;
  expect(help).toContain('mérique');
  expect(help).toContain('Texte de la base commune.');
  expect(document.querySelector('.layer .struck')?.textContent).toBe('mérique');
  expect(screen.getByText('limite non publiée')).toBeTruthy();
});

test('what blocks is open, with its source and its cost', () => {
  render(Profile);
  const [first, second] = document.querySelectorAll<HTMLDetailsElement>('.finding');
  expect(first?.open).toBe(true);
  expect(first?.textContent).toContain('Texte actuel non vérifié.');
  expect(first?.textContent).toContain('8 sur 16');
  expect(second?.open).toBe(true);
  expect(screen.getByRole('link', { name: 'Constat 1, bloquant' })).toBeTruthy();
});

test('nothing moves while a field has the focus', async () => {
  render(Profile);
  const box = screen.getByLabelText('Titre du profil');
  await fireEvent.focusIn(box);
  workspace.current = snapshot([finding('placeholder', 'important', 0, 7)]);
  await tick();
  expect(titles()).toEqual(['Longueur maximale, résolu', '2 Texte provisoire']);
  await fireEvent.focusOut(box);
  expect(titles()).toEqual(['1 Texte provisoire']);
});

test('arrows, Home and End go from tab to tab', async () => {
  render(Profile);
  const tabs = screen.getByRole('tablist');
  for (const [key, owner] of [['ArrowRight', 'malt'], ['ArrowRight', 'base'], ['ArrowLeft', 'malt'], ['Home', 'base'], ['End', 'malt']]) {
    await fireEvent.keyDown(tabs, { key });
    expect(screen.getByRole('tab', { selected: true }).id).toBe(`tab-${owner}`);
  }
});

test('without a network there is a way to the plan', () => {
  const bare = snapshot([]);
  bare.dossier.plan.chosen = [];
  workspace.current = bare;
  render(Profile);
  expect(screen.getByRole('heading', { name: 'Aucun réseau choisi' })).toBeTruthy();
  expect(screen.getByLabelText('Titre')).toBeTruthy();
});

const key = (name: string, shiftKey = false) => fireEvent.keyDown(window, { key: name, shiftKey });
const settled = async () => {
  for (let n = 0; n < 6; n += 1) await tick();
};

test('F8 goes from words to words, selects them and says where one is', async () => {
  render(Profile);
  const box = screen.getByLabelText<HTMLTextAreaElement>('Titre du profil');
  await key('F8');
  await settled();
  expect(document.activeElement).toBe(box);
  expect([box.selectionStart, box.selectionEnd]).toEqual([10, 17]);
  expect(document.querySelector('.review > p.vh')?.textContent).toMatch(/^Constat 1 sur 2, bloquant\. Longueur maximale/);
  await key('F8');
  await settled();
  expect([box.selectionStart, box.selectionEnd]).toEqual([0, 7]);
  await key('F8', true);
  await settled();
  expect([box.selectionStart, box.selectionEnd]).toEqual([10, 17]);
});

test('the list tells of one box, one network or all of them', async () => {
  const both = snapshot([tooLong, finding('placeholder', 'important', 0, 7)]);
  const other = { ...tooLong, key: 'own', network: 'malt', place: { ...tooLong.place!, owner: 'malt', field: 'industry', shown_in: 'industry' } };
  both.report.profiles[1]!.findings = [{ ...tooLong, key: 'too', network: 'malt' }, other];
  workspace.current = both;
  render(Profile);
  expect(titles()).toEqual(['1 Longueur maximale', '2 Texte provisoire']);
  await fireEvent.click(screen.getByLabelText('Tous les réseaux'));
  const headings = [...document.querySelectorAll('.group > h3')].map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
  expect(headings).toEqual(['Plusieurs réseaux 1', 'LinkedIn 1', 'Malt 1']);
  expect(screen.getAllByRole('link', { name: /^Constat/ }).map((one) => one.textContent)).toEqual(['1', '2']);
  await fireEvent.click(screen.getByLabelText('Ce champ'));
  expect(titles()).toEqual([]);
  await fireEvent.focusIn(document.getElementById('field-linkedin-industry')!);
  expect(titles()).toEqual([]);
  await fireEvent.focusIn(screen.getByLabelText('Titre du profil'));
  expect(titles()).toEqual(['1 Longueur maximale', '2 Texte provisoire']);
});

test('the sum of the score says why, line by line', () => {
  render(Profile);
  const rows = [...document.querySelectorAll('.ledger tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent?.trim()).join(' | '),
  );
  expect(rows).toEqual([
    'Longueur maximale | 0 | 8 | Longueur maximale', 'Texte provisoire | 8 | 8 | Texte provisoire',
  ]);
});

test('a text that is too long is refused before it is there', async () => {
  workspace.start = { ...workspace.start!, longest: 20 };
  render(Profile);
  const box = screen.getByLabelText<HTMLTextAreaElement>('Titre du profil');
  box.setSelectionRange(0, 0);
  const paste = new Event('paste', { cancelable: true, bubbles: true });
  Object.assign(paste, { clipboardData: { getData: () => 'quatre' } });
  await fireEvent(box, paste);
  expect(paste.defaultPrevented).toBe(true);
  expect(box.value).toBe('Conseil numérique');
  expect(screen.getByText(/Ce champ prend 20 caractères au plus\. Avec ce texte, il en aurait 23\./)).toBeTruthy();
});
