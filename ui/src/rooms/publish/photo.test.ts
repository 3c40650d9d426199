import { expect, test } from 'vitest';

import { photoName } from './photo';

test('a photo is called after the person and the network', () => {
  expect(photoName('Claire Delmas', 'LinkedIn', 'jpeg')).toBe('claire-delmas-linkedin.jpg');
  expect(photoName('Zoé d’Haëne', 'CCI (chambre de commerce)', 'png')).toBe('zoe-d-haene-cci-chambre-de-commerce.png');
  expect(photoName('', 'X', 'jpeg')).toBe('x.jpg');
});
