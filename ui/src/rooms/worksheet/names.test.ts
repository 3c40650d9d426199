import { expect, test } from 'vitest';

import { namesOf } from './names';

test('one name a line, empty lines left out, twice the same name two sheets', () => {
  expect(namesOf('')).toEqual([]);
  expect(namesOf(' Claire  Delmas \r\n\r\n\tZoé d’Haëne\n山田 太郎\rZoé d’Haëne\n')).toEqual([
    'Claire Delmas', 'Zoé d’Haëne', '山田 太郎', 'Zoé d’Haëne',
  ]);
});
