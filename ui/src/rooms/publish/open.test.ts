import { afterEach, expect, test, vi } from 'vitest';

import { commands, type Kit, type Line } from '../../lib/bindings';
import { OpenKit, walk } from './open.svelte';

const kit = (network: string): Kit => ({
  network, language: 'fr', lines: [], photo: null, removed: [], address: null, published: null,
});
const line = (text: string): Line => ({
  owner: 'linkedin', field: 'about', label: { id: 'publish-photo', args: {} }, entry: null,
  shape: 'text', text, size: { used: 1, max: null, unit: 'characters' }, copied: false, change: null,
});
const clipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.replaceChildren();
});

test('the answer to an older question is not taken', async () => {
  const answers: ((kit: Kit) => void)[] = [];
  vi.spyOn(commands, 'kit').mockImplementation(() => new Promise((say) => answers.push(say)));
  const open = new OpenKit();
  const asked = [open.load('x', 'fr'), open.load('linkedin', 'fr')];
  answers[1]?.(kit('linkedin'));
  answers[0]?.(kit('x'));
  await Promise.all(asked);
  expect(open.kit?.network).toBe('linkedin');
});

test('a kit stays while it is asked for again, and goes with its profile', async () => {
  const open = new OpenKit();
  vi.spyOn(commands, 'kit').mockResolvedValueOnce(kit('x'));
  await open.load('x', 'fr');
  vi.spyOn(commands, 'kit').mockReturnValue(new Promise(() => {}));
  void open.load('x', 'fr');
  expect(open.kit?.network).toBe('x');
  void open.load('x', 'en');
  expect(open.kit).toBeNull();
});

test('what is copied keeps its paragraphs, and is said for four seconds', async () => {
  vi.useFakeTimers();
  const texts: string[] = [];
  clipboard(async (text) => void texts.push(text));
  const open = new OpenKit();
  await open.copy(line('Un.\n\nDeux.'));
  expect(texts).toEqual(['Un.\n\nDeux.']);
  expect([open.at, open.copied, open.said !== '']).toEqual(['linkedin about', 'linkedin about', true]);
  vi.advanceTimersByTime(4000);
  expect([open.at, open.copied, open.said]).toEqual(['linkedin about', '', '']);
});

test('where the window refuses both ways, it is said', async () => {
  clipboard(() => Promise.reject(new Error('no')));
  document.execCommand = () => false;
  const open = new OpenKit();
  await open.copy(line('Un.'));
  expect([open.refused, open.copied]).toEqual(['linkedin about', '']);
  document.execCommand = () => true;
  await open.copy(line('Un.'));
  expect([open.refused, open.copied]).toEqual(['', 'linkedin about']);
  expect(document.querySelector('textarea')).toBeNull();
});

test('up and down go from line to line, past those that are folded away', () => {
  document.body.innerHTML =
    '<input data-part="tick" id="a"><details><input data-part="tick" id="b"></details>' +
    '<button data-part="copy"></button><input data-part="tick" id="c">';
  const press = (id: string, key: string) => {
    const box = document.getElementById(id)!;
    box.focus();
    box.addEventListener('keydown', walk, { once: true });
    box.dispatchEvent(new KeyboardEvent('keydown', { key }));
    return document.activeElement?.id;
  };
  expect(press('a', 'ArrowDown')).toBe('c');
  expect(press('c', 'ArrowUp')).toBe('a');
  expect(press('c', 'ArrowDown')).toBe('c');
  expect(press('a', 'x')).toBe('a');
});
