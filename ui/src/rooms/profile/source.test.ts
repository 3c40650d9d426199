import { expect, test } from 'vitest';

import { dated, siteOnly } from './source';

test('addresses are named by their site', () => {
  expect(siteOnly('https://www.exemple.fr/a/b?c=1 (copie de https://help.example.com/x), lu')).toBe(
    'exemple.fr (copie de help.example.com), lu',
  );
  expect(siteOnly('LinkedIn, aide')).toBe('LinkedIn, aide');
});

test('dates are found in the words of a source', () => {
  expect(dated('2025-06-17')).toBe('2025-06-17');
  expect(dated('about 2014')).toBe('2014');
  expect(dated('undated (2024-2026)')).toBe('2024');
  expect(dated('undated (recent)')).toBeNull();
});
