import { expect, test } from 'vitest';

import { fileName, holdsNothing, picture } from './name';

test('a file is called after the person, what it is, and the day', () => {
  expect(fileName('Claire Delmas', 'plan', '2026-11-22', 'pdf')).toBe('claire-delmas-plan-2026-11-22.pdf');
  expect(fileName(' Zoé d’Haëne / Noël ', 'plan', '2026-11-22', 'markdown')).toBe('zoe-d-haene-noel-plan-2026-11-22.md');
  expect(fileName('Łukasz 山田', 'plan', '2026-11-22', 'pdf')).toBe('łukasz-山田-plan-2026-11-22.pdf');
  expect(fileName('?!', 'plan', '2026-11-22', 'pdf')).toBe('plan-2026-11-22.pdf');
});

test('a document holds the plan, the checklists or both', () => {
  expect(holdsNothing({ plan: false, checklists: false })).toBe(true);
  expect(holdsNothing({ plan: false, checklists: true })).toBe(false);
});

test('a page becomes an address that holds it', () => {
  expect(picture('<svg>é#</svg>')).toBe('data:image/svg+xml,%3Csvg%3E%C3%A9%23%3C%2Fsvg%3E');
});
