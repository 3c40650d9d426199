import { expect, test } from 'vitest';

import { fileName, folderOf, inFolder } from './dossiers';

test('a folder and its file, with either slash', () => {
  expect(folderOf('/home/claire/Documents/a.paperfirst')).toBe('/home/claire/Documents');
  expect(folderOf('C:\\Users\\Claire\\a.paperfirst')).toBe('C:\\Users\\Claire');
  expect(inFolder('/home/claire/', 'Paper First')).toBe('/home/claire/Paper First');
  expect(inFolder('C:\\Users\\Claire', 'Paper First')).toBe('C:\\Users\\Claire\\Paper First');
});

test('the name of a file or a folder, with either slash', () => {
  expect(fileName('/home/claire/Basic_LinkedInDataExport.zip')).toBe('Basic_LinkedInDataExport.zip');
  expect(fileName('C:\\Users\\Claire\\archive\\')).toBe('archive');
  expect(fileName('cv.pdf')).toBe('cv.pdf');
});
